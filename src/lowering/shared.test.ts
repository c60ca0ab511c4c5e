import { describe, expect, it } from "vitest";
import { lowerDesign, schemasFor } from "../build/build.ts";
import { kinds } from "../components/kinds.gen.ts";
import { DesignError, type Issue } from "../issues/issue.ts";
import { say } from "../messages/index.ts";
import { address } from "../terraform/graph.ts";

const schemas = await schemasFor(["aws", "gcp"]);

const design = (more: object = {}, api: object = {}) => ({
  name: "shop",
  targets: { aws: { region: "ap-northeast-1" } },
  environments: { prod: {} },
  ...more,
  components: { api: { kind: "service", image: "api", ...api }, web: { kind: "service", image: "web" } },
});

const resource = (raw: object, at: string) =>
  lowerDesign(raw, kinds, schemas).graphs[0]?.resources.find((one) => address(one) === at);

function issuesOf(raw: object): readonly Issue[] {
  try {
    lowerDesign(raw, kinds, schemas);
    return [];
  } catch (error) {
    if (error instanceof DesignError) return error.issues;
    throw error;
  }
}

const setting = [{ name: "containerInsights", value: "disabled" }];

describe("what components share", () => {
  it("takes no tags of a component", () => {
    const tagged = design({}, { tags: { team: "data" } });
    expect(resource(tagged, "aws_ecs_service.api")?.args.tags).toMatchObject({ team: "data" });
    expect(resource(tagged, "aws_ecs_cluster.main")?.args.tags).toBeUndefined();
  });

  it("is patched by the design itself", () => {
    const patched = design({ patch: { "aws_ecs_cluster.main": { setting } } });
    expect(resource(patched, "aws_ecs_cluster.main")?.args.setting).toEqual(setting);
  });

  it.each([
    [
      "a component that patches it",
      design({}, { patch: { "aws_ecs_cluster.main": { setting } } }),
      ["components", "api", "patch", "aws_ecs_cluster.main"],
      { en: "in the `patch` of the design itself", ja: "設計の最上位" },
    ],
    [
      "a design that patches what a component owns",
      design({ patch: { "aws_ecs_service.api": { desired_count: 2 } } }),
      ["patch", "aws_ecs_service.api"],
      { en: "`components.api.patch`", ja: "`components.api.patch`" },
    ],
    [
      "a component that patches what another owns",
      design({}, { patch: { "aws_ecs_service.web": { desired_count: 2 } } }),
      ["components", "api", "patch", "aws_ecs_service.web"],
      { en: "`components.web.patch`", ja: "`components.web.patch`" },
    ],
    [
      "a design that patches what nobody has",
      design({ patch: { "aws_ecs_cluster.mian": { setting } } }),
      ["patch", "aws_ecs_cluster.mian"],
      { en: 'Did you mean "aws_ecs_cluster.main"?', ja: "aws_ecs_cluster.main" },
    ],
  ])("tells %s where it belongs", (_, raw, path, remedy) => {
    const [one, ...others] = issuesOf(raw);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ code: "unknown-resource", path });
    for (const language of ["en", "ja"] as const) expect(one && say(one, language).remedy).toContain(remedy[language]);
  });

  it("whose name grows too long is told where the prefix is written", () => {
    const secret = { kind: "secret", rotate: { every: "quarter", notify: ["ops"] } };
    const raw = {
      ...design(),
      targets: { gcp: { region: "asia-northeast1" } },
      environments: { prod: { prefix: "a-very-long-prefix-of-names" } },
      components: { token: secret, ops: { kind: "channel", email: ["a@example.com"] } },
    };
    expect(issuesOf(raw)).toMatchObject([{ code: "name-too-long", path: ["environments", "prod", "prefix"] }]);
  });
});
