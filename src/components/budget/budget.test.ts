import { describe, expect, it } from "vitest";
import type { Target } from "../../terraform/graph.ts";
import { lowerOne, problemsOf } from "../lowered.fixture.ts";

const gcp = { billingAccount: "012345-6789AB-CDEF01" };

interface Variation {
  readonly requirements?: object;
  readonly email?: readonly string[];
}

const budget = (target: Target, fields: object, { requirements = {}, email = ["a@example.com"] }: Variation = {}) =>
  [
    "budget",
    { notify: ["ops"], ...fields },
    {
      key: "cost",
      target,
      // On Google Cloud it stands in the root of the project.
      account: target === "gcp",
      system: { requirements },
      beside: { ops: { kind: "channel", email }, leads: { kind: "channel", email: ["lead@example.com"] } },
    },
  ] as const;

const lowered = (...of: Parameters<typeof budget>) =>
  lowerOne(...budget(...of)).args(of[0] === "aws" ? "aws_budgets_budget.this" : "google_billing_budget.this");
const problems = (...of: Parameters<typeof budget>) => problemsOf(...budget(...of));

describe("a budget on AWS", () => {
  it("counts what carries the tags of its system and environment", () => {
    expect(lowered("aws", { limit: "$570/month" })).toMatchObject({
      limit_amount: "570",
      limit_unit: "USD",
      filter_expression: { and: [{ tags: { key: "environment" } }, { tags: { key: "system" } }] },
    });
  });

  it("tells at each share of what was spent, and when the forecast exceeds the limit", () => {
    const notifications = (fields: object) =>
      (lowered("aws", { limit: "$570/month", ...fields }).notification as Record<string, unknown>[]).map(
        (one) => `${String(one.notification_type)} ${String(one.threshold)}`,
      );
    expect(notifications({})).toEqual(["ACTUAL 50", "ACTUAL 80", "ACTUAL 100", "FORECASTED 100"]);
    expect(notifications({ alertAt: ["90%"], forecast: false })).toEqual(["ACTUAL 90"]);
  });

  it("is in US dollars, of one topic and of ten alerts at most", () => {
    expect(problems("aws", { limit: "¥90,000/month" })).toEqual(["unsupported-on components.cost.limit"]);
    expect(problems("aws", { limit: "$570/month", notify: ["ops", "leads"] })).toEqual([
      "out-of-range components.cost.notify",
    ]);
    const alertAt = Array.from({ length: 10 }, (_, index) => `${(index + 1) * 10}%`);
    expect(problems("aws", { limit: "$570/month", alertAt })).toEqual(["out-of-range components.cost.alertAt"]);
    expect(problems("aws", { limit: "$570/month", alertAt, forecast: false })).toEqual([]);
  });
});

describe("a budget on Google Cloud", () => {
  it("counts the project, in the currency of the billing account", () => {
    expect(lowered("gcp", { limit: "¥90,000/month", gcp })).toMatchObject({
      billing_account: gcp.billingAccount,
      amount: { specified_amount: { currency_code: "JPY", units: "90000" } },
      threshold_rules: [
        { threshold_percent: 0.5 },
        { threshold_percent: 0.8 },
        { threshold_percent: 1 },
        { threshold_percent: 1, spend_basis: "FORECASTED_SPEND" },
      ],
    });
  });

  it("is made by whoever applies the root of the project, and tells by channels of its own", () => {
    const made = lowerOne(...budget("gcp", { limit: "$70/month", gcp }));
    expect(made.ids.filter((id) => id.startsWith("module.cost")).sort()).toEqual([
      "module.cost_prod.google_billing_budget.this",
      'module.cost_prod.google_monitoring_notification_channel.this["a@example.com"]',
    ]);
    const [name, fields, options] = budget("gcp", { limit: "$70/month", gcp });
    const environment = lowerOne(name, fields, { ...options, account: false });
    expect(environment.ids.filter((id) => id.startsWith("module.cost"))).toEqual([]);
  });

  it("counts the whole project, with what its root costs", () => {
    const filter = lowered("gcp", { limit: "$70/month", gcp }).budget_filter;
    const [counted] = [filter].flat() as Record<string, unknown>[];
    expect(JSON.stringify(counted?.projects)).toContain("projects/");
    // Labels, services or subaccounts would leave out what carries or is none of them.
    expect(Object.keys(counted ?? {}).sort()).toEqual(["calendar_period", "credit_types_treatment", "projects"]);
  });

  it("writes cents as billionths", () => {
    expect(lowered("gcp", { limit: "$70.50/month", gcp })).toMatchObject({
      amount: { specified_amount: { units: "70", nanos: 500_000_000 } },
    });
  });

  it("must know the billing account and has room for five addresses", () => {
    expect(problems("gcp", { limit: "$70/month" })).toEqual(["needs-field components.cost.gcp.billingAccount"]);
    const email = [1, 2, 3, 4, 5, 6].map((number) => `a${number}@example.com`);
    expect(problems("gcp", { limit: "$70/month", gcp }, { email })).toEqual(["out-of-range components.cost.notify"]);
    expect(problems("gcp", { limit: "$70/month", gcp }, { email: email.slice(1) })).toEqual([]);
  });
});

describe("the limit of a budget", () => {
  it("is what the requirements promise, unless it has its own; one of them must be there", () => {
    expect(lowered("aws", {}, { requirements: { budget: "$70/month" } })).toMatchObject({ limit_amount: "70" });
    expect(problems("aws", {})).toEqual(["needs-field components.cost.limit"]);
  });
});
