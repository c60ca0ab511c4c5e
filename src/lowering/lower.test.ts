import { without } from "../facets/facets.fixture.ts";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { issuesOf, problemsOf } from "../components/lowered.fixture.ts";
import { say } from "../messages/index.ts";
import type { ModuleSource } from "../terraform/configuration/module-source.ts";
import type { LowerContext } from "./context.ts";
import { defineKind } from "./kind.ts";

describe("components that cannot be made because each waits for the other", () => {
  const night = { kind: "job", image: "night", uses: { chain: "start" } };
  const chain = { kind: "workflow", steps: [{ name: "first", run: "night" }] };

  it.each(["aws", "gcp"] as const)("are named, with the way around, whatever connects them, on %s", (target) => {
    const [one, ...others] = issuesOf({ night, chain }, { target });
    expect(others).toEqual([]);
    expect(one).toMatchObject({ code: "cycle", path: ["components", "night", "uses", "chain"] });
    expect(one?.facts).toMatchObject({ keys: ["night", "chain", "night"] });
    expect((one?.facts as { through: readonly string[] }).through.length).toBeGreaterThan(1);
    expect(issuesOf({ night: { ...night, uses: {} }, chain }, { target })).toEqual([]);
  });
});

describe("components that wait for each other in different environments", () => {
  it("are refused, since their modules serve all of them", () => {
    const components = {
      other: { kind: "job", image: "other" },
      night: { kind: "job", image: "night", uses: { $each: { dev: { chain: "start" }, prod: {} } } },
      chain: {
        kind: "workflow",
        steps: { $each: { dev: [{ name: "one", run: "other" }], prod: [{ name: "one", run: "night" }] } },
      },
    };
    const options = { targets: { aws: {}, gcp: {} }, system: { environments: { dev: {}, prod: {} } } };
    expect(problemsOf(components, options)).toEqual(["cycle components.night.uses.chain"]);
  });
});

describe("what a module does not take", () => {
  const picky: ModuleSource = {
    cloud: "aws",
    name: "picky",
    modules: [],
    files: {
      "main.tf": `
variable "name" {
  type        = string
  description = "Name of the topic."

  validation {
    condition     = length(var.name) < 20
    error_message = "A name has less than 20 characters."
  }
}

resource "aws_sns_topic" "this" {
  name = var.name
}
`,
    },
  };
  const thing = (check: (name: string, context: LowerContext) => void) =>
    defineKind({
      name: "thing",
      summary: { en: "A thing.", ja: "もの。" },
      schema: z.strictObject({ name: z.string() }),
      facets: without,
      differences: [],
      clouds: {
        aws: {
          becomes: "a thing",
          lower: ({ config }, context) => {
            check(config.name, context);
            context.module(picky, { name: config.name });
          },
        },
        gcp: { becomes: "nothing", lower: () => undefined },
      },
    });
  const long = { it: { kind: "thing", name: "a name that is rather long" } };

  it("is told at the component in the module's own words, and a fault of ours as that", () => {
    const [one, ...others] = issuesOf(long, { kinds: { thing: thing(() => undefined) } });
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      code: "refused-input",
      path: ["components", "it"],
      facts: { module: "picky", reason: "A name has less than 20 characters." },
    });
  });

  it("is not told again where the kind has said it in more words", () => {
    const kinds = { thing: thing((_, context) => context.shortName(5, "S3 bucket")) };
    expect(problemsOf(long, { kinds })).toEqual(["name-too-long components.it"]);
  });
});

describe("a component whose module would be called as another is", () => {
  const api = { kind: "service", image: "api" };
  const secret = { kind: "secret" };

  it("is told as that, beside a module that the system needs", () => {
    expect(problemsOf({ api, ecsCluster: secret })).toEqual(["label-taken components.ecsCluster"]);
    const trail = { kind: "audit", trail: { retain: "365d" } };
    expect(problemsOf({ api, projectServices: trail }, { target: "gcp" })).toEqual([
      "label-taken components.projectServices",
    ]);
    expect(problemsOf({ api, cluster: secret })).toEqual([]);
  });
});

describe("a value that a kind lets through and the provider refuses", () => {
  const member: ModuleSource<{ readonly member: string }> = {
    cloud: "gcp",
    name: "topic_member",
    modules: [],
    files: {
      "main.tf": `
variable "member" {
  type        = string
  description = "Who publishes."
}

resource "google_pubsub_topic_iam_member" "this" {
  topic  = "t"
  role   = "roles/pubsub.publisher"
  member = var.member
}
`,
    },
  };
  const topic = defineKind({
    name: "topic",
    summary: { en: "A topic.", ja: "トピック。" },
    schema: z.strictObject({ member: z.string() }),
    facets: without,
    differences: [],
    clouds: {
      aws: { becomes: "a topic", lower: () => undefined },
      gcp: {
        becomes: "a topic",
        lower: ({ config }, context) => void context.module(member, { member: config.member }),
      },
    },
  });

  const onGoogle = { target: "gcp", kinds: { topic } } as const;

  it("is told at the component, with what the provider takes, before Terraform sees it", () => {
    const [one, ...others] = issuesOf({ news: { kind: "topic", member: "somebody" } }, onGoogle);
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
    expect(issuesOf({ news: { kind: "topic", member } }, onGoogle)).toEqual([]);
  });

  it("can be mended by a patch, which is judged itself", () => {
    const patched = (member: string) => ({
      news: { kind: "topic", member: "somebody", patch: { "google_pubsub_topic_iam_member.this": { member } } },
    });
    expect(issuesOf(patched("allUsers"), onGoogle)).toEqual([]);
    expect(issuesOf(patched("nobody"), onGoogle).map(({ code }) => code)).toEqual(["unknown-argument"]);
  });
});
