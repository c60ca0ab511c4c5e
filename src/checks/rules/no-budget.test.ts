import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";

test("a design without a budget fails", () => {
  expect(check("no-budget", {}).failed).toEqual(["requirements.budget"]);
  expect(check("no-budget", { requirements: { rto: "1h" } }).failed).toEqual(["requirements.budget"]);
});

test("one with a budget passes", () => {
  const got = check("no-budget", { requirements: { budget: "$70/month" } });
  expect(got.failed).toEqual([]);
  expect(got.passed).toEqual(["requirements.budget"]);
});
