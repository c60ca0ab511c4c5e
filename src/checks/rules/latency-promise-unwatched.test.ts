import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./latency-promise-unwatched.ts";

const requirements = { latency: { p95: "500ms" } };
const design = (alarms: object) => ({
  requirements,
  components: {
    ops: { kind: "channel", email: ["ops@example.com"] },
    site: { kind: "domain", name: "a.example.com", zone: "external" },
    web: { kind: "loadBalancer", domain: "site", routes: { "/": "api" }, alarms },
    api: { kind: "service", image: "api" },
  },
});

test("errors alone fail, latency passes", () => {
  const got = check(rule, design({ errors: { metric: "errors", above: "1%", notify: ["ops"] } }));
  expect(got.failed).toEqual(["components.web.alarms"]);
  expect(got.remedies).toEqual(['Add slow: { metric: "latency", above: "500ms", notify: ["<channel>"] } to alarms.']);
  expect(got.reasons[0]).toContain("500ms");
  const slow = { metric: "latency", above: "500ms", notify: ["ops"] };
  expect(check(rule, design({ slow })).passed).toEqual(["components.web.alarms"]);
});

test("without a promise nothing is said", () => {
  expect(check(rule, { ...design({}), requirements: {} }).failed).toEqual([]);
});
