import { expect, test } from "vitest";
import type { Estimate } from "../../pricing/estimate.ts";
import { check } from "../rule.fixture.ts";
import { rule } from "./budget-below-estimate.ts";

const estimated = (amount: string, complete = true): Estimate => ({
  lines: [],
  total: { amount, currency: "USD" },
  complete,
  unverified: false,
  assumptions: [],
});
const look = (budget: string, estimate: Estimate) =>
  check(rule, { requirements: { budget } }, { estimate: () => estimate });

test("more than the budget fails, even when not all is known", () => {
  const got = look("$240/month", estimated("612.4", false));
  expect(got.failed).toEqual(["requirements.budget"]);
  expect(got.reasons).toEqual(["The parts whose price is known cost $612.40 per month; the budget is $240/month."]);
});

test("less passes when it is all, and is unknown when it is not, or is in yen", () => {
  expect(look("$700/month", estimated("612.4")).passed).toEqual(["requirements.budget"]);
  expect(look("$700/month", estimated("612.4", false)).unknown).toEqual(["requirements.budget"]);
  expect(look("¥500,000/month", estimated("612.4")).unknown).toEqual(["requirements.budget"]);
});

test("without an estimate nothing is said", () => {
  expect(check(rule, { requirements: { budget: "$1/month" } }).failed).toEqual([]);
});
