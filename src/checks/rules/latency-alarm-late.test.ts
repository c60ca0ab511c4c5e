import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./latency-alarm-late.ts";

const design = (above: string, latency?: object) => ({
  requirements: { latency },
  components: {
    ops: { kind: "channel", email: ["ops@example.com"] },
    site: { kind: "domain", name: "chat.example.com", zone: "external" },
    api: { kind: "service", image: "api" },
    web: {
      kind: "loadBalancer",
      domain: "site",
      routes: { "/": "api" },
      alarms: { slow: { metric: "latency", above, notify: ["ops"] } },
    },
  },
});

test("500 ms promised and one second watched fail", () => {
  const got = check(rule, design("1s", { p95: "500ms" }));
  expect(got.failed).toEqual(["components.web.alarms.slow.above"]);
  expect(got.reasons).toEqual(["Answers within 500ms are promised, and people are told above 1s."]);
  expect(got.findings[0]?.fix?.value).toBe("500ms");
});

test("the loosest promise counts", () => {
  expect(check(rule, design("1s", { p95: "500ms", p99: "1s" })).passed).toEqual(["components.web.alarms.slow.above"]);
});

test("without a promise nothing is said", () => {
  const got = check(rule, design("1s"));
  expect([...got.failed, ...got.passed]).toEqual([]);
});
