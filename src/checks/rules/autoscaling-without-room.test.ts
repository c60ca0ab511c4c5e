import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./autoscaling-without-room.ts";

const service = (instances: number[], scale?: object) => ({ kind: "service", image: "api", instances, scale });

test("scaling between 2 and 2 fails", () => {
  const got = check(rule, {
    components: {
      fixed: service([2, 2], { cpu: "70%" }),
      free: service([2, 4], { cpu: "70%" }),
      plain: service([2, 2]),
    },
  });
  expect(got.failed).toEqual(["components.fixed.instances"]);
  expect(got.remedies).toEqual(["Write instances: [2, 4], or leave scale out."]);
  expect(got.reasons).toEqual(["scale is set, but the number of instances is fixed at 2."]);
  expect(got.passed).toEqual(["components.free.instances"]);
});
