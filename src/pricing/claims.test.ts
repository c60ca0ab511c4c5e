import { describe, expect, it } from "vitest";
import type { System } from "../system/system.ts";
import { claimsReport } from "./claims.ts";
import type { Estimate, Line } from "./estimate.ts";
import { same } from "../facets/text.ts";

const usd = (amount: string) => ({ amount, currency: "USD" }) as const;
const line = (name: string, amount: string | undefined, rest: Partial<Line> = {}): Line => ({
  component: name,
  address: name,
  name: same(name),
  state: amount === undefined ? "needs-usage" : "known",
  ...(amount === undefined ? {} : { monthly: usd(amount) }),
  ...rest,
});
const lines = [
  line("api", "10", { area: "ecs" }),
  line("db", "30", { area: "rds" }),
  line("cache", "20", { area: "elasticache" }),
  line("queue", "0"),
  line("topic", "5"),
  line("model", undefined),
  line("api", "-4", { takesOff: "savings-plan" }),
];
const report = (claims: object | undefined) =>
  claimsReport({ claims } as unknown as System, { lines } as unknown as Estimate);
const names = (some: readonly Line[] | undefined) => some?.map(({ name }) => name.en);

describe("what a document claims", () => {
  it("is nothing without claims", () => {
    expect(report(undefined)).toBeUndefined();
    expect(report({})).toEqual({ items: [], leftOut: [] });
  });

  it("is held against the whole, with what is taken off and the three largest lines behind it", () => {
    const { total, leftOut } = report({ monthlyCost: usd("122") }) ?? {};
    expect(total).toMatchObject({ claimed: usd("122"), estimated: usd("61"), ratio: 0.5 });
    expect(names(total?.because)).toEqual(["db", "cache", "api"]);
    expect(leftOut).toEqual([]);
  });

  it("is held against lines by component or by area, before anything is taken off", () => {
    const { items, leftOut } =
      report({
        items: {
          code: { components: ["api", "queue"], monthly: usd("5") },
          data: { areas: ["rds", "other"], monthly: usd("60") },
          nothing: { components: ["gone"], monthly: usd("1") },
        },
      }) ?? {};
    expect(items?.map(({ name, estimated, ratio }) => [name, estimated.amount, ratio])).toEqual([
      ["code", "10", 2],
      ["data", "30", 0.5],
      ["nothing", "0", 0],
    ]);
    expect(items?.map(({ because }) => names(because))).toEqual([["api"], ["db"], []]);
    // The largest first; what is free or not known was not left out.
    expect(names(leftOut)).toEqual(["cache", "topic"]);
  });

  it("tells where a line behind it has no sum", () => {
    const items = {
      known: { components: ["api"], monthly: usd("5") },
      open: { components: ["api", "model"], monthly: usd("5") },
    };
    const { total, items: rows } = report({ monthlyCost: usd("1"), items }) ?? {};
    expect(rows?.map(({ complete }) => complete)).toEqual([true, false]);
    expect(total?.complete).toBe(false);
  });

  it("has no ratio where it claims nothing, or in another currency", () => {
    expect(report({ monthlyCost: usd("0") })?.total).not.toHaveProperty("ratio");
    expect(report({ monthlyCost: { amount: "9000", currency: "JPY" } })?.total).not.toHaveProperty("ratio");
    expect(report({ monthlyCost: usd("1") })?.total?.ratio).toBe(61);
  });
});
