import { expect, test } from "vitest";
import { lowered, problemsOf } from "../../components/lowered.fixture.ts";

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

test("Cloud Run stops idle instances by itself, as far as the minimum lets it", () => {
  expect(problemsOf({ api }, { target: "gcp" })).toEqual(["unsupported-on components.api.offHours"]);
  expect(problemsOf({ api: { ...api, instances: [0, 4] } }, { target: "gcp" })).toEqual([]);
});

test("hours that name no time are refused", () => {
  const odd = { ...api, offHours: { ...offHours, to: "0 8 * * 9" } };
  expect(problemsOf({ api: odd })).toEqual(["bad-format components.api.offHours.to"]);
});
