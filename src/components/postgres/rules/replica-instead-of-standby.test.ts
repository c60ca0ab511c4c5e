import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./replica-instead-of-standby.ts";

const components = {
  alone: { kind: "postgres", version: 17, replicas: 1 },
  both: { kind: "postgres", version: 17, replicas: 2, highAvailability: true },
  single: { kind: "postgres", version: 17 },
};

test("replicas without a standby fail in a protected environment", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.alone.highAvailability"]);
  expect(got.fixes).toEqual(["components.alone.highAvailability: true (asks)"]);
  expect(got.reasons).toEqual(["1 read replica is paid for, and nothing takes over when the primary fails."]);
  expect(got.passed).toEqual(["components.both.highAvailability"]);
});

test("elsewhere nothing is said", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
