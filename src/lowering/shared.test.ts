import { describe, expect, it } from "vitest";
import { issuesOf, lowered, ops } from "../components/lowered.fixture.ts";
import { say } from "../messages/index.ts";

const components = (api: object = {}) => ({
  api: { kind: "service", image: "api", ...api },
  web: { kind: "service", image: "web" },
});

const setting = [{ name: "containerInsights", value: "disabled" }];

describe("what components share", () => {
  it("takes no tags of a component", () => {
    const { args } = lowered(components({ tags: { team: "data" } }));
    expect(args("module.api.module.task.aws_ecs_task_definition.this").tags).toMatchObject({ team: "data" });
    expect(args("aws_ecs_cluster.this")).not.toHaveProperty("tags");
  });

  it("is patched by the design itself", () => {
    const { args } = lowered(components(), { system: { patch: { "aws_ecs_cluster.this": { setting } } } });
    expect(args("aws_ecs_cluster.this").setting).toEqual(setting);
  });

  it.each([
    [
      "a component that patches it",
      components({ patch: { "aws_ecs_cluster.this": { setting } } }),
      {},
      ["components", "api", "patch", "aws_ecs_cluster.this"],
      { en: "in the `patch` of the design itself", ja: "設計の最上位" },
    ],
    [
      "a design that patches what a component owns",
      components(),
      { patch: { "module.service.aws_ecs_service.this": { desired_count: 2 } } },
      ["patch", "module.service.aws_ecs_service.this"],
      { en: "`components.api.patch`", ja: "`components.api.patch`" },
    ],
    [
      "a component that patches what another owns",
      { ...components({ patch: { "aws_sns_topic.this": { display_name: "Ops" } } }), ops },
      {},
      ["components", "api", "patch", "aws_sns_topic.this"],
      { en: "`components.ops.patch`", ja: "`components.ops.patch`" },
    ],
    [
      "a design that patches what nobody has",
      components(),
      { patch: { "aws_ecs_cluster.thsi": { setting } } },
      ["patch", "aws_ecs_cluster.thsi"],
      { en: 'Did you mean "aws_ecs_cluster.this"?', ja: "aws_ecs_cluster.this" },
    ],
  ])("tells %s where it belongs", (_, components, system, path, remedy) => {
    const [one, ...others] = issuesOf(components, { system });
    expect(others).toEqual([]);
    expect(one).toMatchObject({ code: "unknown-resource", path });
    for (const language of ["en", "ja"] as const) expect(one && say(one, language).remedy).toContain(remedy[language]);
  });

  it("whose name grows too long is told where the prefix is written", () => {
    const secret = { kind: "secret", rotate: { every: "quarter", notify: ["ops"] } };
    const environment = { prefix: "a-very-long-prefix-of-names" };
    expect(issuesOf({ token: secret, ops }, { target: "gcp", environment })).toMatchObject([
      { code: "name-too-long", path: ["environments", "prod", "prefix"] },
    ]);
  });
});
