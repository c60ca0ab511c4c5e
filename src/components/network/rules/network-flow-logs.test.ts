import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./network-flow-logs.ts";

test("a protected network without records fails, one with them passes", () => {
  expect(check(rule, { components: { main: { kind: "network" } } }).failed).toEqual(["components.main.flowLogs"]);
  const main = { kind: "network", flowLogs: { retain: "90d" } };
  expect(check(rule, { components: { main } }).passed).toEqual(["components.main.flowLogs"]);
});

test("other environments may do without", () => {
  expect(check(rule, { environments: { dev: {} }, components: { main: { kind: "network" } } }).failed).toEqual([]);
});
