import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./firewall-only-counts.ts";

const components = { trial: { kind: "firewall", mode: "count" }, waf: { kind: "firewall" } };

test("counting fails in a protected environment", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.trial.mode"]);
  expect(got.fixes).toEqual(["components.trial.mode: block (asks)"]);
  expect(got.passed).toEqual(["components.waf.mode"]);
});

test("rules may be tried out elsewhere", () => {
  expect(check(rule, { environments: { staging: {} }, components }).failed).toEqual([]);
});
