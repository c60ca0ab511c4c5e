import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./accept-expired.ts";

const reason = "agreed with the team";
const design = {
  accept: { "no-budget": { reason, until: "2026-11-21" }, "budget-without-alert": { reason } },
  components: {
    db: { kind: "postgres", version: 17, accept: { "backup-retention-short": { reason, until: "2026-11-22" } } },
  },
};

test("the day after the last one it has run out", () => {
  const got = check(rule, design, { today: "2026-11-22" });
  expect(got.failed).toEqual(["accept.no-budget.until"]);
  expect(got.passed).toEqual(["components.db.accept.backup-retention-short.until"]);
});

test("without a clock nothing has", () => {
  expect(check(rule, design).failed).toEqual([]);
});
