import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./secrets-dear-in-dev.ts";

const secrets = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, { kind: "secret" }]));
const environments = { dev: {} };

test("five are named with their price, four pass", () => {
  const got = check(rule, { environments, components: secrets(5) });
  expect(got.failed).toEqual(["components.key0.class"]);
  expect(got.remedies).toEqual(['Write class: each({ dev: "parameter", ... }), and store the values again.']);
  expect(got.reasons[0]).toContain("5 secrets in dev cost $2.00 per month");
  expect(check(rule, { environments, components: secrets(4) }).passed).toEqual(["components.key0.class"]);
});

test("prod is not asked", () => {
  expect(check(rule, { components: secrets(9) }).failed).toEqual([]);
});
