import { describe, expect, it } from "vitest";
import * as z from "zod";
import { atLevel, checkTraffic, trafficSchema, type Traffic } from "./traffic.ts";

const read = (value: object): Traffic => trafficSchema.parse(value);

describe("traffic", () => {
  it("takes one value, or one for each level, anywhere", () => {
    const traffic = read({
      users: { low: 10, expected: 100, high: 1000 },
      responseSize: "20KiB",
      requestSize: { low: "1KiB", expected: "2KiB", high: "4KiB" },
    });
    expect(traffic.users && atLevel(traffic.users, "high")).toBe(1000);
    expect(traffic.responseSize && atLevel(traffic.responseSize, "low")).toEqual({ mebibytes: 20 / 1024 });
    expect(traffic.requestSize && atLevel(traffic.requestSize, "expected")).toEqual({ mebibytes: 2 / 1024 });
  });

  it.each([
    { users: -1 },
    { users: "many" },
    { user: 10 },
    { users: { low: 1, high: 2 } },
    { users: { low: 1, expected: 2, high: 3, peak: 4 } },
    { responseSize: "20KB" },
    { readShare: "120%" },
    { busyHours: 25 },
    { busyHours: 0 },
    { tokens: [{ model: "llm", input: 1 }] },
  ])("refuses %j", (value) => {
    expect(trafficSchema.safeParse(value).success).toBe(false);
  });

  it("describes every field in both languages", () => {
    for (const [name, schema] of Object.entries(trafficSchema.shape)) {
      const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
      const { description, ja } = (inner.meta() ?? {}) as { description?: string; ja?: string };
      expect([name, Boolean(description), Boolean(ja)]).toEqual([name, true, true]);
    }
  });
});

describe("checkTraffic", () => {
  const keys = ["api", "db"];

  it("wants components that exist, and names the nearest", () => {
    expect(
      checkTraffic(read({ calls: { dbs: 2 }, tokens: [{ model: "m", by: "app", input: 1, output: 1 }] }), keys),
    ).toMatchObject([
      { code: "unknown-component", path: ["traffic", "calls", "dbs"], facts: { got: "dbs", near: "db" } },
      { code: "unknown-component", path: ["traffic", "tokens", 0, "by"], facts: { got: "app", near: "api" } },
    ]);
  });

  it("wants users said one way", () => {
    expect(checkTraffic(read({ users: 1, tenants: 1, usersPerTenant: 1 }), keys)).toMatchObject([{ code: "conflict" }]);
    expect(checkTraffic(read({ tenants: 1 }), keys)).toMatchObject([{ code: "needs-field" }]);
    expect(checkTraffic(read({ users: 1, calls: { db: 1 } }), keys)).toEqual([]);
  });
});
