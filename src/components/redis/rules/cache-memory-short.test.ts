import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./cache-memory-short.ts";

const components = { small: { kind: "redis" }, large: { kind: "redis", size: "2GiB" } };

test("256 MiB for 100,000 users fail, 2 GiB pass", () => {
  const got = check(rule, { requirements: { capacity: { users: 100_000 } }, components });
  expect(got.failed).toEqual(["components.small.size"]);
  expect(got.fixes).toEqual(["components.small.size: 2GiB (asks)"]);
  expect(got.remedies).toEqual(['Write size: "2GiB".']);
  expect(got.passed).toEqual(["components.large.size"]);
  expect(got.reasons).toEqual(["256MiB for 100000 users or connections is 2.6 KiB each."]);
});

test("without users nothing is said", () => {
  const got = check(rule, { components });
  expect([...got.failed, ...got.passed]).toEqual([]);
});
