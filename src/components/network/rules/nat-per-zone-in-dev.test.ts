import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./nat-per-zone-in-dev.ts";

const components = { main: { kind: "network", nat: 2 } };

test("two in dev fail, one passes, and prod and staging are not asked", () => {
  const environments = { dev: {}, staging: {}, prod: { protected: true } };
  expect(check(rule, { environments, components }).failed).toEqual(["components.main.nat (dev/aws)"]);
  const one = { main: { kind: "network", nat: 1 } };
  expect(check(rule, { environments: { dev: {} }, components: one }).passed).toEqual(["components.main.nat"]);
});
