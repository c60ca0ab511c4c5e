import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./availability-promise-unwatched.ts";

const requirements = { availability: "99.9%" };
const base = {
  ops: { kind: "channel", email: ["ops@example.com"] },
  site: { kind: "domain", name: "a.example.com", zone: "external" },
  web: { kind: "loadBalancer", domain: "site", routes: { "/": "api" } },
};
const alarm = (metric: string) => ({ alarms: { one: { metric, above: "5%", notify: ["ops"] } } });
const api = { kind: "service", image: "api" };

test("an alarm on CPU alone fails", () => {
  const got = check(rule, { requirements, components: { ...base, api: { ...api, ...alarm("cpu") } } });
  expect(got.failed).toEqual(["components.web.alarms"]);
  expect(got.remedies).toEqual(['Add errors: { metric: "errors", above: "1%", notify: ["<channel>"] } to alarms.']);
  expect(got.reasons[0]).toBe("99.9% allows 43 minutes of downtime per month, and nothing monitors errors here.");
});

test("errors at the load balancer, or at every service behind it, pass", () => {
  for (const components of [
    { ...base, web: { ...base.web, ...alarm("errors") }, api },
    { ...base, api: { ...api, ...alarm("errors") } },
  ])
    expect(check(rule, { requirements, components }).passed).toEqual(["components.web.alarms"]);
});

test("a service without a load balancer has its instances watched on AWS, its errors on Google Cloud", () => {
  const components = { api };
  const aws = check(rule, { requirements, components });
  expect(aws.remedies).toEqual(['Add instances: { metric: "instances", below: 1, notify: ["<channel>"] } to alarms.']);
  const gcp = check(rule, { targets: { gcp: { region: "asia-northeast1" } }, requirements, components });
  expect(gcp.remedies).toEqual(['Add errors: { metric: "errors", above: "1%", notify: ["<channel>"] } to alarms.']);
});

test("without a promise nothing is said", () => {
  expect(check(rule, { components: { ...base, api } }).failed).toEqual([]);
});
