import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./off-hours-break-promise.ts";

const api = (instances: number) => ({
  kind: "service",
  image: "api",
  instances: [2, 4],
  offHours: { from: "0 20 * * MON-FRI", to: "0 8 * * MON-FRI", instances },
});

test("a service that is stopped at night fails a promise for the month", () => {
  const got = check(rule, { requirements: { availability: "99%" }, components: { dark: api(0), dim: api(1) } });
  expect(got.failed).toEqual(["components.dark.offHours"]);
  expect(got.passed).toEqual(["components.dim.offHours"]);
  expect(got.reasons[0]).toContain("leaves 7.3 hours");
});

test("without a promise it may sleep", () => {
  expect(check(rule, { components: { dark: api(0) } }).failed).toEqual([]);
});
