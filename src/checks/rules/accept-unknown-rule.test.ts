import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./accept-unknown-rule.ts";

const entry = { reason: "agreed with the team" };

test("a misspelt rule fails with the nearest", () => {
  const got = check(rule, {
    accept: { "no-budgett": entry, "no-budget": entry },
    components: {
      db: {
        kind: "postgres",
        version: 17,
        accept: { "backup-retention-shirt": entry, "backup-retention-short": entry },
      },
    },
  });
  expect(got.failed).toEqual(["accept.no-budgett", "components.db.accept.backup-retention-shirt"]);
  expect(got.remedies).toEqual(['Did you mean "no-budget"?', 'Did you mean "backup-retention-short"?']);
  expect(got.passed).toEqual(["accept.no-budget", "components.db.accept.backup-retention-short"]);
  expect(got.findings.map((one) => one.remedy?.en)).toEqual([
    'Did you mean "no-budget"?',
    'Did you mean "backup-retention-short"?',
  ]);
});
