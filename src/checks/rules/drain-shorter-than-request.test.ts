import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./drain-shorter-than-request.ts";

const design = (timeout: object, service: object) => ({
  components: {
    site: { kind: "domain", name: "a.example.com", zone: "external" },
    web: { kind: "loadBalancer", domain: "site", routes: { "/": "api" }, ...timeout },
    api: { kind: "service", image: "api", ...service },
  },
});

test("30 seconds behind a load balancer that waits 100 fail", () => {
  const got = check(rule, design({ timeout: "100s" }, {}));
  expect(got.failed).toEqual(["components.api.drain"]);
  expect(got.remedies).toEqual(['Write drain: "100s".']);
  expect(got.reasons).toEqual(["Requests may take 1.67 min or more, and a stopping instance is killed after 30s."]);
  expect(got.findings[0]?.fix).toEqual({ value: "100s", safe: true });
});

test("two minutes are enough for anything, as there is no more", () => {
  const got = check(rule, design({ timeout: "3600s" }, { drain: "120s" }));
  expect([got.failed, got.passed]).toEqual([[], ["components.api.drain"]]);
});

test("the default timeout says nothing", () => {
  const got = check(rule, design({}, {}));
  expect([...got.failed, ...got.passed]).toEqual([]);
});
