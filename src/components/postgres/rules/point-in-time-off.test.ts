import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./point-in-time-off.ts";

const targets = { gcp: { region: "asia-northeast1" } };
const components = {
  daily: { kind: "postgres", version: 16, backup: { pointInTime: false } },
  logged: { kind: "postgres", version: 16 },
};

test("daily backups do not keep an RPO of an hour", () => {
  const got = check(rule, { targets, environments: { dev: {} }, requirements: { rpo: "1h" }, components });
  expect(got.failed).toEqual(["components.daily.backup.pointInTime"]);
  expect(got.fixes).toEqual(["components.daily.backup.pointInTime: true (asks)"]);
  expect(got.passed).toEqual(["components.logged.backup.pointInTime"]);
  expect(got.reasons).toEqual(["1h of data may be lost, and a daily backup loses up to 24h."]);
});

test("an RPO of a day is kept, though a protected environment is warned", () => {
  const requirements = { rpo: "24h" };
  expect(check(rule, { targets, environments: { dev: {} }, requirements, components }).failed).toEqual([]);
  expect(check(rule, { targets, requirements, components }).findings[0]?.severity).toBe("medium");
});
