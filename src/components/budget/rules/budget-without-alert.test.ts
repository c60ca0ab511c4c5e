import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./budget-without-alert.ts";

const requirements = { budget: "$70/month" };
const components = {
  ops: { kind: "channel", email: ["ops@example.com"] },
  spending: { kind: "budget", notify: ["ops"] },
};

test("a budget that nobody is told of fails", () => {
  expect(check(rule, { requirements }).failed).toEqual(["requirements.budget"]);
});

test("one with a budget component passes", () => {
  const got = check(rule, { requirements, components });
  expect(got.failed).toEqual([]);
  expect(got.passed).toEqual(["components.spending"]);
});

test("a design without a budget is not asked", () => {
  const got = check(rule, {});
  expect([...got.failed, ...got.passed]).toEqual([]);
});
