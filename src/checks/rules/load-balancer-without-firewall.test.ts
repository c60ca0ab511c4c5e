import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./load-balancer-without-firewall.ts";

const components = {
  bare: { kind: "loadBalancer", domain: "site", routes: { "/": "api" } },
  guarded: { kind: "loadBalancer", domain: "other", routes: { "/": "pages" }, firewall: "waf" },
  waf: { kind: "firewall" },
  site: { kind: "domain", name: "api.example.com", zone: "external" },
  other: { kind: "domain", name: "www.example.com", zone: "external" },
  api: { kind: "service", image: "api" },
  pages: { kind: "service", image: "pages" },
};

test("a bare entry fails in a protected environment", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.bare.firewall"]);
  expect(got.reasons).toEqual(["prod is protected, and nothing stands between the internet and its services."]);
  expect(got.passed).toEqual(["components.guarded.firewall"]);
});

test("development may go without", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
