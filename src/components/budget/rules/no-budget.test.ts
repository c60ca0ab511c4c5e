import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./no-budget.ts";

test("a design without a budget fails", () => {
  expect(check(rule, {}).failed).toEqual(["requirements.budget"]);
  expect(check(rule, { requirements: { rto: "1h" } }).failed).toEqual(["requirements.budget"]);
});

test("one with a budget passes", () => {
  const got = check(rule, { requirements: { budget: "$70/month" } });
  expect(got.failed).toEqual([]);
  expect(got.passed).toEqual(["requirements.budget"]);
});
