import { describe, expect, it } from "vitest";
import { ref } from "../terraform/expression.ts";
import { made, priced } from "./examples.fixture.ts";
import { firings } from "./week.ts";

describe("firings", () => {
  it.each([
    ["cron(0 20 ? * MON-FRI *)", 5, 1440 + 1200],
    ["cron(30 8 ? * 2 *)", 1, 1440 + 510],
    ["cron(0 8,20 * * ? *)", 14, 480],
    ["cron(0,30 0 ? * SUN *)", 2, 0],
  ])("%s", (expression, times, first) => {
    const found = firings(expression);
    expect([found?.length, found?.[0]]).toEqual([times, first]);
  });

  it.each([
    "rate(5 minutes)",
    "cron(0 20 1 * ? *)",
    "cron(0/5 * * * ? *)",
    "at(2026-01-01T00:00:00)",
    "cron(0 25 ? * MON *)",
  ])("%s is not weekly", (expression) => {
    expect(firings(expression)).toBeUndefined();
  });
});

describe("hours off", () => {
  const service = (schedules: readonly (readonly [schedule: string, least: string])[]) => [
    made("aws_ecs_task_definition", { cpu: "1024", memory: "2048" }),
    made("aws_ecs_service", {
      name: "it",
      launch_type: "FARGATE",
      task_definition: ref("aws_ecs_task_definition.it", "arn"),
    }),
    made("aws_appautoscaling_target", {
      resource_id: ref("aws_ecs_service.it", "name"),
      min_capacity: 2,
      max_capacity: 2,
    }),
    ...schedules.map(([schedule, least], index) =>
      made(
        "aws_appautoscaling_scheduled_action",
        {
          resource_id: ref("aws_appautoscaling_target.it", "resource_id"),
          schedule,
          scalable_target_action: { min_capacity: least, max_capacity: least },
        },
        { name: `at${index}` },
      ),
    ),
  ];
  const hours = (schedules: Parameters<typeof service>[0]) =>
    priced(service(schedules)).lines.find(({ name }) => name.en === "vCPU")?.quantity;

  it("runs 12 hours on five days: 60 of 168 hours", () => {
    const quantity = hours([
      ["cron(0 20 ? * MON-FRI *)", "0"],
      ["cron(0 8 ? * MON-FRI *)", "2"],
    ]);
    expect(Number(quantity)).toBeCloseTo((2 * 730 * 60) / 168, 6);
  });

  it("prices what it cannot read as if it ran", () => {
    expect(hours([["rate(1 day)", "0"]])).toBe("1460");
    expect(hours([])).toBe("1460");
  });
});
