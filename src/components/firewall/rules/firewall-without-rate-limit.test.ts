import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./firewall-without-rate-limit.ts";

const components = { open: { kind: "firewall" }, waf: { kind: "firewall", rateLimit: "1000/1m" } };

test("no limit fails in a protected environment", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.open.rateLimit"]);
  expect(got.reasons).toEqual(["One client may send any number of requests."]);
  expect(got.passed).toEqual(["components.waf.rateLimit"]);
});

test("elsewhere nothing is said", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
