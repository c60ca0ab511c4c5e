import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./queue-retention-short.ts";

const components = {
  feedback: { kind: "queue", retain: "1d" },
  exact: { kind: "queue", retain: "3d" },
  unsaid: { kind: "queue" },
};

test("less than a weekend fails in a protected environment", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.feedback.retain"]);
  expect(got.reasons).toEqual(["Messages are dropped after 1d; a weekend is 3d."]);
  expect(got.passed).toEqual(["components.exact.retain", "components.unsaid.retain"]);
  expect(got.findings[0]?.fix).toEqual({ value: "4d", safe: true });
});

test("elsewhere nothing is said", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
