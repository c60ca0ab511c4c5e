import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./standby-in-dev.ts";

const components = {
  pair: { kind: "postgres", version: 17, highAvailability: true },
  single: { kind: "redis" },
};

test("a standby in dev fails, none passes", () => {
  const got = check(rule, { environments: { dev: {} }, components });
  expect(got.failed).toEqual(["components.pair.highAvailability"]);
  expect(got.fixes).toEqual(["components.pair.highAvailability: false (asks)"]);
  expect(got.reasons).toEqual(["dev promises no availability and pays for a standby."]);
  expect(got.passed).toEqual(["components.single.highAvailability"]);
});

test("where 99.9% is promised, in staging and in prod nothing is said", () => {
  const requirements = { availability: "99.9%" };
  expect(check(rule, { environments: { dev: {} }, requirements, components }).failed).toEqual([]);
  expect(check(rule, { environments: { staging: {}, prod: { protected: true } }, components }).failed).toEqual([]);
});
