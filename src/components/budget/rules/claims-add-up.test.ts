import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./claims-add-up.ts";

const items = { RDS: { monthly: "$50/month" }, Fargate: { monthly: "$60/month" } };

test("lines that give another sum fail, and a total over the budget", () => {
  const got = check(rule, { claims: { monthlyCost: "$240/month", items }, requirements: { budget: "$200/month" } });
  expect(got.failed).toEqual(["claims.monthlyCost", "requirements.budget"]);
  expect(got.remedies).toEqual(["Correct the total or the lines.", "Raise the budget, or shrink the design."]);
  expect(got.reasons[0]).toBe("2 lines add up to 110, and the total says $240/month.");
});

test("about the same passes", () => {
  expect(check(rule, { claims: { monthlyCost: "$112/month", items } }).passed).toEqual(["claims.monthlyCost"]);
});
