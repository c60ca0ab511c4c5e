import { expect, test } from "vitest";
import type { Estimate, Line } from "../../pricing/estimate.ts";
import { check } from "../rule.fixture.ts";
import { rule } from "./claim-below-estimate.ts";

const line = (component: string, amount: string): Line => ({
  component,
  address: component,
  name: { en: component, ja: component },
  state: "known",
  monthly: { amount, currency: "USD" },
});
const estimate = (): Estimate => ({
  lines: [line("db", "420"), line("api", "62")],
  total: { amount: "482", currency: "USD" },
  complete: true,
  unverified: false,
  assumptions: [],
});

test("a database for a tenth of its price fails, and so does the total", () => {
  const claims = {
    monthlyCost: "$240/month",
    items: {
      RDS: { monthly: "$50/month", components: ["db"] },
      Fargate: { monthly: "$60/month", components: ["api"] },
    },
  };
  const got = check(rule, { claims }, { estimate });
  expect(got.failed).toEqual(["claims.items.RDS.monthly", "claims.monthlyCost"]);
  expect(got.passed).toEqual(["claims.items.Fargate.monthly"]);
  expect(got.reasons[0]).toContain("says $50.00, the estimate $420.00: 8.4 times");
});
