import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./cold-start-latency.ts";

const gcp = { targets: { gcp: { region: "asia-northeast1" } } };
const components = {
  cold: { kind: "service", image: "cold", instances: [0, 5] },
  warm: { kind: "service", image: "warm", instances: [1, 5] },
};

test("none running fails where answer times are promised", () => {
  const got = check(rule, { ...gcp, requirements: { latency: { p95: "500ms" } }, components });
  expect(got.failed).toEqual(["components.cold.instances.0"]);
  expect(got.reasons).toEqual([
    "Answers within 500ms are promised, and with 0 instances the first waits for a start (up to 1m).",
  ]);
  expect(got.passed).toEqual(["components.warm.instances.0"]);
  expect(got.findings[0]?.fix).toEqual({ value: 1, safe: false });
});

test("the median alone, or no promise, is not asked", () => {
  expect(check(rule, { ...gcp, requirements: { latency: { p50: "500ms" } }, components }).failed).toEqual([]);
});
