import { expect, test } from "vitest";
import { lowered, problemsOf } from "../../components/lowered.fixture.ts";
import { address } from "../../terraform/graph.ts";

const offHours = { from: "0 20 * * 1-5", to: "0 8 * * 1-5", zone: "Asia/Tokyo" };
const api = { kind: "service", image: "todo-api:1", instances: [2, 4], offHours };

test("a service stops in its off hours on AWS and comes back", () => {
  const { at } = lowered({ api });
  expect(at('aws_appautoscaling_scheduled_action.this["rest"]').args).toMatchObject({
    schedule: "cron(0 20 ? * MON-FRI *)",
    scalable_target_action: { min_capacity: 0, max_capacity: 0 },
  });
  expect(at('aws_appautoscaling_scheduled_action.this["resume"]').args).toMatchObject({
    scalable_target_action: { min_capacity: 2, max_capacity: 4 },
  });
});

test("a plan in the off hours leaves the range alone; another range makes the target and all that hangs on it anew", () => {
  const { at } = lowered({ api });
  const target = at("aws_appautoscaling_target.this");
  expect(target.lifecycle).toMatchObject({
    ignore_changes: ["min_capacity", "max_capacity"],
    replace_triggered_by: [{ address: expect.stringContaining("terraform_data.range") as string }],
  });
  for (const one of ["aws_appautoscaling_policy.cpu[0]", 'aws_appautoscaling_scheduled_action.this["rest"]'])
    expect(at(one).args.resource_id).toMatchObject({ $: "ref", to: address(target), path: ["id"] });
});

test("Cloud Run stops idle instances by itself, as far as the minimum lets it", () => {
  expect(problemsOf({ api }, { target: "gcp" })).toEqual(["unsupported-on components.api.offHours"]);
  expect(problemsOf({ api: { ...api, instances: [0, 4] } }, { target: "gcp" })).toEqual([]);
});

test("hours that name no time are refused", () => {
  const odd = { ...api, offHours: { ...offHours, to: "0 8 * * 9" } };
  expect(problemsOf({ api: odd })).toEqual(["bad-format components.api.offHours.to"]);
});
