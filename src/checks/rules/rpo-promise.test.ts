import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./rpo-promise.ts";

const gcp = { targets: { gcp: { region: "asia-northeast1" } } };
const db = (pointInTime: boolean) => ({
  db: { kind: "postgres", version: 17, highAvailability: true, backup: { retain: "7d", pointInTime } },
});

test("daily backups fail a promise of an hour, with the component that loses it", () => {
  const got = check(rule, { ...gcp, requirements: { rpo: "1h" }, components: db(false) });
  expect(got.failed).toEqual(["requirements.rpo"]);
  expect(got.reasons[0]).toMatch(/^1h is promised: db 24h/);
});

test("point in time recovery passes, and files without former versions are lost", () => {
  expect(check(rule, { ...gcp, requirements: { rpo: "1h" }, components: db(true) }).passed).toEqual([
    "requirements.rpo",
  ]);
  const files = { files: { kind: "bucket", versioning: false } };
  expect(check(rule, { requirements: { rpo: "1h" }, components: files }).reasons[0]).toContain("files lost for good");
});

test("without a promise nothing is said", () => {
  expect(check(rule, { ...gcp, components: db(false) }).failed).toEqual([]);
});
