import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./budget-differs.ts";

const design = (limit: string | undefined) => ({
  requirements: { budget: "$570/month" },
  components: {
    ops: { kind: "channel", email: ["ops@example.com"] },
    spending: { kind: "budget", limit, notify: ["ops"] },
  },
});

test("another amount fails, worse when it is higher", () => {
  for (const [limit, severity] of [
    ["$600/month", "medium"],
    ["$400/month", "low"],
  ] as const) {
    const got = check(rule, design(limit));
    expect(got.failed).toEqual(["components.spending.limit"]);
    expect(got.findings[0]).toMatchObject({ severity, fix: { value: "$570/month", safe: true } });
  }
});

test("the same passes, none is not asked", () => {
  expect(check(rule, design("$570/month")).passed).toEqual(["components.spending.limit"]);
  expect(check(rule, design(undefined)).passed).toEqual([]);
});
