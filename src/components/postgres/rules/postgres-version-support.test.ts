import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./postgres-version-support.ts";

const components = {
  old: { kind: "postgres", version: 13 },
  soon: { kind: "postgres", version: 14 },
  good: { kind: "postgres", version: 17 },
};

test("a version at or near its end fails, the first worse", () => {
  const got = check(rule, { components }, { today: "2026-11-22" });
  expect(got.failed).toEqual(["components.old.version", "components.soon.version"]);
  expect(got.findings.map((one) => one.severity)).toEqual(["medium", "low"]);
  expect(got.passed).toEqual(["components.good.version"]);
  expect(got.reasons[1]).toContain("2027-02-28 (in 98 days)");
});

test("without a clock, and of a database that exists, nothing is said", () => {
  const got = check(rule, { components });
  expect([...got.failed, ...got.passed]).toEqual([]);
});
