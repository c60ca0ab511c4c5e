import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./kafka-version-support.ts";

const components = {
  events: { kind: "stream", version: "3.7", topics: { a: {} } },
  newer: { kind: "stream", version: "3.9", topics: { a: {} } },
};

test("a version past its end fails; nothing is said of one whose end is not announced", () => {
  const got = check(rule, { components }, { today: "2026-11-22" });
  expect(got.failed).toEqual(["components.events.version"]);
  expect(got.reasons).toEqual([
    "Standard support of Kafka 3.7 ends on 2026-09-01 (82 days ago); after it Amazon MSK upgrades the cluster at a time of its own.",
  ]);
  expect(got.findings.map((one) => one.severity)).toEqual(["medium"]);
  expect(got.passed).toEqual([]);
});

test("a version whose end is far passes, and without a clock nothing is said", () => {
  const early = check(rule, { components }, { today: "2026-01-05" });
  expect([early.failed, early.passed]).toEqual([[], ["components.events.version"]]);
  const got = check(rule, { components });
  expect([...got.failed, ...got.passed]).toEqual([]);
});
