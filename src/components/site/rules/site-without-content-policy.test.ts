import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./site-without-content-policy.ts";

const site = (key: string, contentSecurityPolicy?: string) => ({
  [key]: { kind: "site", domain: `${key}Name`, ...(contentSecurityPolicy !== undefined && { contentSecurityPolicy }) },
  [`${key}Name`]: { kind: "domain", name: `${key}.example.com`, zone: "external" },
});
const components = {
  ...site("bare"),
  ...site("inline", "default-src 'self' 'unsafe-inline'"),
  ...site("strict", "default-src 'self'; style-src 'self' 'unsafe-inline'"),
  elsewhere: { kind: "site", host: { vendor: "Vercel", url: "https://www.example.com" } },
};

test("no policy, and one that lets every script run, fail", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.bare.contentSecurityPolicy", "components.inline.contentSecurityPolicy"]);
  expect(got.passed).toEqual(["components.strict.contentSecurityPolicy"]);
});

test("elsewhere nothing is said", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
