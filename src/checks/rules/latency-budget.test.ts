import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./latency-budget.ts";

const design = (p95: string) => ({
  requirements: { latency: { p95 } },
  components: {
    site: { kind: "domain", name: "a.example.com", zone: "external" },
    web: { kind: "loadBalancer", domain: "site", routes: { "/": "api" } },
    db: { kind: "postgres", version: 17 },
    api: { kind: "service", image: "api", uses: { db: "readwrite" } },
  },
});

test("less than the known parts take fails", () => {
  const got = check(rule, design("1ms"));
  expect(got.failed).toEqual(["requirements.latency.p95"]);
  expect(got.remedies).toEqual(["Shorten the path, or promise a longer response time."]);
  expect(got.reasons[0]).toMatch(/^web → api → db takes \d+ ms in known parts alone, and 1 ms is promised/);
});

test("otherwise it depends on what the services themselves take, and nothing has passed yet", () => {
  const got = check(rule, design("500ms"));
  expect([got.failed, got.passed]).toEqual([[], []]);
  expect(got.unknown).toEqual(["requirements.latency.p95"]);
  expect(got.reasons[0]).toContain("the rest is left for api");
});
