import { describe, expect, it } from "vitest";
import { lowered, ops } from "../../components/lowered.fixture.ts";

const alarms = { busy: { metric: "cpu", above: "90%", notify: ["ops", "duty"] } };
const duty = { kind: "channel", email: ["duty@example.com"] };
const components = { ops, duty, quiet: { kind: "channel", email: ["quiet@example.com"] } };

describe.each(["service", "worker"])("a deployment of a %s on AWS that is rolled back", (kind) => {
  const made = lowered({ ...components, api: { kind, image: "api:1", alarms } });

  it("is told to the channels of its alarms", () => {
    const pattern = made.written("aws_cloudwatch_event_rule.rollback[0]");
    expect(pattern).toContain("SERVICE_DEPLOYMENT_FAILED");
    expect(pattern).toContain("module.api.module.service.aws_ecs_service.this");
    const targets = made.resources.filter(({ type }) => type === "aws_cloudwatch_event_target");
    expect(targets.map(({ args }) => args.target_id)).toEqual(["duty", "ops"]);
    expect(JSON.stringify(targets[1]?.args.arn)).toContain("module.ops.aws_sns_topic.this");
  });

  it("may be published by EventBridge, without a condition, which it cannot meet, and to no other topic", () => {
    const statements = (channel: string) => {
      const { policy } = made.args(`module.${channel}.aws_sns_topic_policy.this`);
      return JSON.stringify(policy);
    };
    expect(statements("ops")).toContain('"PublishEvents"');
    expect(statements("ops").split('"PublishEvents"')[1]).not.toContain("Condition");
    expect(made.written("module.ops.module.key.aws_kms_key.this")).toContain("events.amazonaws.com");
    expect(statements("quiet")).not.toContain("events.amazonaws.com");
    expect(made.written("module.quiet.module.key.aws_kms_key.this")).not.toContain("events.amazonaws.com");
  });
});

it("is told to all of them, however many: a rule has five targets, so there are several", () => {
  const keys = Array.from({ length: 12 }, (_, index) => `team${String(index + 10)}`);
  const channels = Object.fromEntries(keys.map((key) => [key, { kind: "channel", email: [`${key}@example.com`] }]));
  const many = { busy: { metric: "cpu", above: "90%", notify: keys } };
  const made = lowered({ ...channels, api: { kind: "service", image: "api:1", alarms: many } });
  const rules = made.resources.filter(({ type }) => type === "aws_cloudwatch_event_rule");
  expect(new Set(rules.map(({ args }) => JSON.stringify(args.name))).size).toBe(3);
  const targets = made.resources.filter(({ type }) => type === "aws_cloudwatch_event_target");
  expect(targets.map(({ args }) => args.target_id)).toEqual(keys);
  const perRule = rules.map((_, at) =>
    targets.filter(({ args }) =>
      JSON.stringify(args.rule).includes(`aws_cloudwatch_event_rule.rollback[${String(at)}]`),
    ),
  );
  expect(perRule.map(({ length }) => length)).toEqual([5, 5, 2]);
  for (const key of keys) expect(made.written(`module.${key}.aws_sns_topic_policy.this`)).toContain("PublishEvents");
});

it("without alarms, nobody asked to be told", () => {
  const { resources } = lowered({ ...components, api: { kind: "service", image: "api:1" } });
  expect(resources.filter(({ type }) => type.startsWith("aws_cloudwatch_event"))).toEqual([]);
});

it("a job is not deployed by ECS", () => {
  const failed = { metric: "failures", above: 0, notify: ["ops"] };
  const made = lowered({ ...components, nightly: { kind: "job", image: "nightly:1", alarms: { failed } } });
  expect(made.resources.filter(({ type }) => type.startsWith("aws_cloudwatch_event"))).toEqual([]);
  expect(made.written("module.ops.aws_sns_topic_policy.this")).not.toContain("events.amazonaws.com");
});
