import { expect, test } from "vitest";
import { address } from "../src/terraform/graph.ts";
import { rootsOf } from "./accounts.fixture.ts";
import { designs, randomDesigns } from "./designs.fixture.ts";

const graphs = [...designs, ...randomDesigns].flatMap(({ raw }) =>
  rootsOf(raw).flatMap(({ system, graph }) => (system.target === "aws" ? [graph] : [])),
);

/** Topics that something refers to: `module.ops.aws_sns_topic.this`. */
const topicsIn = (value: unknown): readonly string[] => [
  ...new Set(JSON.stringify(value).match(/(?:module\.[\w-]+\.)*aws_sns_topic\.\w+/g) ?? []),
];

test("EventBridge may publish to the topics that rules tell, and to no others", () => {
  let told = 0;
  let rung = 0;
  for (const { resources } of graphs) {
    const targets = resources.filter(({ type }) => type === "aws_cloudwatch_event_target");
    const open = resources.filter(
      ({ type, args }) =>
        type === "aws_sns_topic_policy" && JSON.stringify(args.policy).includes("events.amazonaws.com"),
    );
    const telling = [...new Set(targets.flatMap(({ args }) => topicsIn(args.arn)))].sort();
    expect([...new Set(open.flatMap(({ args }) => topicsIn(args.arn)))].sort()).toEqual(telling);
    told += telling.length;
    // A rule has five targets at most.
    const perRule = new Map<string, number>();
    for (const { module, args } of targets) {
      const rule = `${module ?? ""} ${JSON.stringify(args.rule)}`;
      perRule.set(rule, (perRule.get(rule) ?? 0) + 1);
    }
    expect([...perRule].filter(([, count]) => count > 5)).toEqual([]);
    // Whoever is told of alarms of what ECS deploys hears of its deployments.
    const services = resources.filter(({ type }) => type === "aws_ecs_service").map(({ module }) => module ?? "");
    for (const service of services) {
      const owner = service.split(".").slice(0, 2).join(".");
      const alarmed = resources.filter(
        ({ module, type }) => type === "aws_cloudwatch_metric_alarm" && module?.startsWith(`${owner}.`),
      );
      const heard = targets.filter(({ module }) => module === service).flatMap(({ args }) => topicsIn(args.arn));
      for (const one of alarmed)
        for (const topic of topicsIn(one.args.alarm_actions ?? [])) {
          rung += 1;
          expect(heard, address(one)).toContain(topic);
        }
    }
  }
  expect(told).toBeGreaterThan(5);
  expect(rung).toBeGreaterThan(5);
});
