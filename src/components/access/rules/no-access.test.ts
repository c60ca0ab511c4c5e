import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./no-access.ts";

test("a protected environment that nobody may get into is told", () => {
  expect(check(rule, {}).failed).toEqual(["components"]);
  expect(check(rule, { components: { team: { kind: "access" } } }).failed).toEqual(["components"]);
  expect(check(rule, { environments: { dev: {} } }).failed).toEqual([]);
});

test("one that somebody may get into passes", () => {
  const got = check(rule, { components: { team: { kind: "access", read: ["Developers"] } } });
  expect(got.failed).toEqual([]);
  expect(got.passed).toEqual(["components.team"]);
});
