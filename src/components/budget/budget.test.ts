import { describe, expect, it } from "vitest";
import { lowerDesign, schemasFor } from "../../build/build.ts";
import { DesignError } from "../../issues/issue.ts";
import { address, type Target } from "../../terraform/graph.ts";
import { channel } from "../channel/index.ts";
import { budget } from "./index.ts";

const schemas = await schemasFor(["aws", "gcp"]);
const regions = { aws: "ap-northeast-1", gcp: "asia-northeast1" };
const gcp = { billingAccount: "012345-6789AB-CDEF01" };

interface Variation {
  readonly requirements?: object;
  readonly email?: readonly string[];
}

function lowered(target: Target, fields: object, { requirements = {}, email = ["a@example.com"] }: Variation = {}) {
  const { graphs } = lowerDesign(
    {
      name: "todo",
      targets: { [target]: { region: regions[target] } },
      environments: { prod: {} },
      requirements,
      components: {
        ops: { kind: "channel", email },
        leads: { kind: "channel", email: ["lead@example.com"] },
        cost: { kind: "budget", notify: ["ops"], ...fields },
      },
    },
    { budget, channel },
    schemas,
  );
  const type = target === "aws" ? "aws_budgets_budget" : "google_billing_budget";
  return graphs[0]?.resources.find((one) => address(one) === `${type}.cost`)?.args;
}
const codes = (...args: Parameters<typeof lowered>): readonly string[] => {
  try {
    lowered(...args);
    return [];
  } catch (error) {
    if (error instanceof DesignError) return error.issues.map((one) => `${one.code} ${one.path.slice(2).join(".")}`);
    throw error;
  }
};

describe("a budget on AWS", () => {
  it("counts what carries the tags of its system and environment", () => {
    expect(lowered("aws", { limit: "$570/month" })).toMatchObject({
      limit_amount: "570",
      limit_unit: "USD",
      filter_expression: { and: [{ tags: { key: "system" } }, { tags: { key: "environment" } }] },
    });
  });

  it("tells at each share of what was spent, and when the forecast exceeds the limit", () => {
    const notifications = (fields: object) =>
      (lowered("aws", { limit: "$570/month", ...fields })?.notification as Record<string, unknown>[]).map(
        (one) => `${String(one.notification_type)} ${String(one.threshold)}`,
      );
    expect(notifications({})).toEqual(["ACTUAL 50", "ACTUAL 80", "ACTUAL 100", "FORECASTED 100"]);
    expect(notifications({ alertAt: ["90%"], forecast: false })).toEqual(["ACTUAL 90"]);
  });

  it("is in US dollars, of one topic and of ten alerts at most", () => {
    expect(codes("aws", { limit: "¥90,000/month" })).toEqual(["unsupported-on limit"]);
    expect(codes("aws", { limit: "$570/month", notify: ["ops", "leads"] })).toEqual(["out-of-range notify"]);
    const alertAt = Array.from({ length: 10 }, (_, index) => `${(index + 1) * 10}%`);
    expect(codes("aws", { limit: "$570/month", alertAt })).toEqual(["out-of-range alertAt"]);
    expect(codes("aws", { limit: "$570/month", alertAt, forecast: false })).toEqual([]);
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

  it("writes cents as billionths", () => {
    expect(lowered("gcp", { limit: "$70.50/month", gcp })).toMatchObject({
      amount: { specified_amount: { units: "70", nanos: 500_000_000 } },
    });
  });

  it("must know the billing account and has room for five addresses", () => {
    expect(codes("gcp", { limit: "$70/month" })).toEqual(["needs-field gcp.billingAccount"]);
    const email = [1, 2, 3, 4, 5, 6].map((number) => `a${number}@example.com`);
    expect(codes("gcp", { limit: "$70/month", gcp }, { email })).toEqual(["out-of-range notify"]);
    expect(codes("gcp", { limit: "$70/month", gcp }, { email: email.slice(1) })).toEqual([]);
  });
});

describe("the limit of a budget", () => {
  it("is what the requirements promise, unless it has its own; one of them must be there", () => {
    expect(lowered("aws", {}, { requirements: { budget: "$70/month" } })).toMatchObject({ limit_amount: "70" });
    expect(codes("aws", {})).toEqual(["needs-field limit"]);
  });
});
