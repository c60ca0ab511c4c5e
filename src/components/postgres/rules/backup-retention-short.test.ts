import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./backup-retention-short.ts";

const components = {
  short: { kind: "postgres", version: 17, backup: { retain: "6d" } },
  exact: { kind: "postgres", version: 17, backup: { retain: "7d" } },
  unsaid: { kind: "postgres", version: 17 },
};

test("less than 7 days fails", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.short.backup.retain"]);
  expect(got.fixes).toEqual(["components.short.backup.retain: 7d"]);
  expect(got.remedies).toEqual(["Keep them longer; storage up to the size of the database is free on AWS."]);
  expect(got.passed).toEqual(["components.exact.backup.retain", "components.unsaid.backup.retain"]);
  expect(got.reasons).toEqual(["Backups are deleted after 6d; the minimum is 7 days."]);
});

test("environments that are not protected may keep less", () => {
  const got = check(rule, { environments: { dev: {} }, components });
  expect([...got.failed, ...got.passed]).toEqual([]);
});
