import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./engine-version-support.ts";

const components = {
  old: { kind: "postgres", version: 13 },
  soon: { kind: "postgres", version: 14 },
  good: { kind: "postgres", version: 17 },
  events: { kind: "stream", version: "3.7", topics: { a: {} } },
  newer: { kind: "stream", version: "3.9", topics: { a: {} } },
};

test("a version at or near its end fails, the first worse", () => {
  const got = check(rule, { components }, { today: "2026-11-22" });
  expect(got.failed).toEqual(["components.old.version", "components.soon.version", "components.events.version"]);
  expect(got.findings.map((one) => one.severity)).toEqual(["medium", "low", "medium"]);
  expect(got.passed).toEqual(["components.good.version"]);
  expect(got.reasons[1]).toContain("2027-02-28 (in 98 days)");
});

test("without a clock nothing is said", () => {
  const got = check(rule, { components });
  expect([...got.failed, ...got.passed]).toEqual([]);
});
