import { without } from "../facets/facets.fixture.ts";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { lowerDesign, schemasFor, type Kinds } from "../build/build.ts";
import { kinds as real } from "../components/kinds.gen.ts";
import { DesignError, type Issue } from "../issues/issue.ts";
import { say } from "../messages/index.ts";
import { defineKind } from "./kind.ts";

const schemas = await schemasFor(["aws", "gcp"]);

function issuesOf(components: object, kinds: Kinds = real, target = "aws"): readonly Issue[] {
  const region = target === "aws" ? "ap-northeast-1" : "asia-northeast1";
  try {
    lowerDesign(
      { name: "shop", targets: { [target]: { region } }, environments: { prod: {} }, components },
      kinds,
      schemas,
    );
    return [];
  } catch (error) {
    if (error instanceof DesignError) return error.issues;
    throw error;
  }
}

describe("components that cannot be made because each waits for the other", () => {
  const night = { kind: "job", image: "night", uses: { chain: "start" } };
  const chain = { kind: "workflow", steps: [{ name: "first", run: "night" }] };

  it.each(["aws", "gcp"])("are named, with the way around, whatever connects them, on %s", (target) => {
    const [one, ...others] = issuesOf({ night, chain }, real, target);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ code: "cycle", path: ["components", "night", "uses", "chain"] });
    expect(one?.facts).toMatchObject({ keys: ["night", "chain", "night"] });
    expect((one?.facts as { through: readonly string[] }).through.length).toBeGreaterThan(1);
    expect(issuesOf({ night: { ...night, uses: {} }, chain }, real, target)).toEqual([]);
  });
});

describe("components that wait for each other in different environments", () => {
  it("are refused, since their modules serve all of them", () => {
    const design = {
      name: "shop",
      targets: { aws: { region: "ap-northeast-1" }, gcp: { region: "asia-northeast1" } },
      environments: { dev: {}, prod: {} },
      components: {
        other: { kind: "job", image: "other" },
        night: { kind: "job", image: "night", uses: { $each: { dev: { chain: "start" }, prod: {} } } },
        chain: {
          kind: "workflow",
          steps: { $each: { dev: [{ name: "one", run: "other" }], prod: [{ name: "one", run: "night" }] } },
        },
      },
    };
    expect(() => lowerDesign(design, real, schemas)).toThrow("cycle at components.night.uses.chain");
  });
});

describe("a value that a kind lets through and the provider refuses", () => {
  const lowering = { area: "topic", becomes: "a topic" };
  const topic = defineKind({
    name: "topic",
    summary: { en: "A topic.", ja: "トピック。" },
    schema: z.strictObject({ member: z.string() }),
    facets: without,
    differences: [],
    clouds: {
      aws: { ...lowering, lower: () => undefined },
      gcp: {
        ...lowering,
        lower: (one, context) =>
          void context.add("google_pubsub_topic_iam_member", one.name, {
            topic: "t",
            role: "roles/pubsub.publisher",
            member: one.config.member,
          }),
      },
    },
  });

  it("is told at the component, with what the provider takes, before Terraform sees it", () => {
    const kinds: Kinds = { topic };
    const [one, ...others] = issuesOf({ news: { kind: "topic", member: "somebody" } }, kinds, "gcp");
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      code: "refused-value",
      path: ["components", "news"],
      facts: { argument: "member", got: "somebody", wanted: { format: "iamMember" } },
    });
    for (const language of ["en", "ja"] as const) {
      const words = one && say(one, language);
      expect(words?.problem).toContain("somebody");
      expect(words?.remedy).toContain("serviceAccount:");
    }
    const member = "serviceAccount:news@shop-prod.iam.gserviceaccount.com";
    expect(issuesOf({ news: { kind: "topic", member } }, kinds, "gcp")).toEqual([]);
  });

  it("can be mended by a patch, which is judged itself", () => {
    const patched = (member: string) => ({
      news: { kind: "topic", member: "somebody", patch: { "google_pubsub_topic_iam_member.news": { member } } },
    });
    const kinds: Kinds = { topic };
    expect(issuesOf(patched("allUsers"), kinds, "gcp")).toEqual([]);
    expect(issuesOf(patched("nobody"), kinds, "gcp").map(({ code }) => code)).toEqual(["unknown-argument"]);
  });
});
