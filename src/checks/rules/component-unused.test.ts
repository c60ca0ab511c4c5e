import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./component-unused.ts";

const components = {
  api: { kind: "service", image: "api", uses: { db: "readwrite" } },
  hidden: { kind: "service", image: "hidden" },
  db: { kind: "postgres", version: 17 },
  cache: { kind: "redis" },
  files: { kind: "bucket", public: true },
  waf: { kind: "firewall" },
  shield: { kind: "firewall" },
  site: { kind: "domain", name: "todo.example.com", zone: "external" },
  web: { kind: "loadBalancer", domain: "site", firewall: "waf", routes: { "/": "api" } },
  overview: { kind: "dashboard", of: ["cache"] },
};

test("what nobody names fails; a chart is no use", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.hidden", "components.cache", "components.shield"]);
  expect(got.remedies).toEqual([
    'Name it (routes: { "/": "hidden" } of a load balancer, or uses: { hidden: "invoke" }), remove it, or limit it to the environments that need it.',
    'Name it (uses: { cache: "readwrite" }), remove it, or limit it to the environments that need it.',
    'Name it (firewall: "shield" of a load balancer), remove it, or limit it to the environments that need it.',
  ]);
  expect(got.reasons).toEqual([
    "No component uses hidden in prod.",
    "No component uses cache in prod.",
    "No component uses shield in prod.",
  ]);
  expect(got.passed).toEqual(["components.api", "components.db", "components.waf", "components.site"]);
});

test("a vendor that pages may call is unknown", () => {
  const sentry = { kind: "external", vendor: "Sentry", url: "https://sentry.io", data: "internal" };
  const frontend = { kind: "site", host: { vendor: "Vercel", url: "https://todo.example.com" } };
  const got = check(rule, { components: { sentry, frontend } });
  expect([got.failed, got.unknown]).toEqual([[], ["components.sentry"]]);
  expect(check(rule, { components: { sentry } }).failed).toEqual(["components.sentry"]);
});
