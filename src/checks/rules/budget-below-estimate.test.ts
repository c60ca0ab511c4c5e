import { expect, test } from "vitest";
import type { Estimate, Line } from "../../pricing/estimate.ts";
import { check } from "../rule.fixture.ts";
import { rule } from "./budget-below-estimate.ts";

const line = (name: string, state: Line["state"]): Line => ({
  component: "db",
  address: "",
  name: { en: name, ja: name },
  state,
  ...(state === "needs-usage" ? { ask: { en: "traffic: { users: ... }", ja: "traffic: { users: ... }" } } : {}),
});
const estimated = (amount: string, lines: readonly Line[] = []): Estimate => ({
  lines,
  total: { amount, currency: "USD" },
  complete: lines.length === 0,
  unverified: false,
  assumptions: [],
});
const look = (budget: string, estimate: Estimate) =>
  check(rule, { requirements: { budget } }, { estimate: () => estimate });

test("more than the budget fails, even when not all is known", () => {
  const got = look("$240/month", estimated("612.4", [line("db.m6g.large", "no-price")]));
  expect(got.failed).toEqual(["requirements.budget"]);
  expect(got.remedies).toEqual(["See sekkei cost for the largest lines; make them smaller, or raise the budget."]);
  expect(got.reasons).toEqual(["The parts whose price is known cost $612.40 per month; the budget is $240/month."]);
});

test("less passes when it is all, and is unknown when it is not, or is in yen", () => {
  expect(look("$700/month", estimated("612.4")).passed).toEqual(["requirements.budget"]);
  const unpriced = look("$700/month", estimated("612.4", [line("db.m6g.large", "no-price")]));
  expect(unpriced.unknown).toEqual(["requirements.budget"]);
  expect(unpriced.reasons).toEqual(["$612.40 cannot be held against $700/month: no price for db db.m6g.large."]);
  const unused = look("$700/month", estimated("612.4", [line("requests", "needs-usage")]));
  expect(unused.unknown).toEqual(["requirements.budget"]);
  expect(unused.remedies).toEqual(["Write traffic: { users: ... }."]);
  expect(unpriced.remedies).toEqual([]);
  expect(unused.reasons).toEqual(["$612.40 cannot be held against $700/month: no usage stated for db requests."]);
  expect(look("¥500,000/month", estimated("612.4")).unknown).toEqual(["requirements.budget"]);
});

test("without an estimate nothing is said", () => {
  expect(check(rule, { requirements: { budget: "$1/month" } }).failed).toEqual([]);
});
