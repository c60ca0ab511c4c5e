import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./dev-runs-at-night.ts";

const offHours = { from: "0 20 * * MON-FRI", to: "0 8 * * MON-FRI", zone: "Asia/Tokyo" };

test("on AWS instances without off-hours are named, as information", () => {
  const components = {
    always: { kind: "service", image: "a" },
    rests: { kind: "service", image: "a", offHours },
  };
  const got = check(rule, { environments: { dev: {}, prod: { protected: true } }, components });
  expect(got.failed).toEqual(["components.always.offHours (dev/aws)"]);
  expect(got.remedies).toEqual([
    'Write offHours: { from: "0 20 * * MON-FRI", to: "0 8 * * MON-FRI", zone: "Asia/Tokyo" }.',
  ]);
  expect(got.reasons).toEqual(["1 instance runs all night in dev."]);
  expect(got.passed).toEqual(["components.rests.offHours (dev/aws)"]);
  expect(got.findings[0]?.severity).toBe("info");
});

test("on Google Cloud zero instances pass", () => {
  const got = check(rule, {
    targets: { gcp: { region: "asia-northeast1" } },
    environments: { dev: {} },
    components: { zero: { kind: "service", image: "a", instances: [0, 2] }, one: { kind: "service", image: "a" } },
  });
  expect(got.failed).toEqual(["components.one.instances.0"]);
  expect(got.fixes).toEqual(["components.one.instances.0: 0 (asks)"]);
  expect(got.passed).toEqual(["components.zero.instances.0"]);
});

test("what is promised for the night as well is not asked", () => {
  const components = { one: { kind: "service", image: "a" } };
  const environments = { dev: {} };
  expect(check(rule, { environments, requirements: { availability: "99%" }, components }).failed).toEqual([]);
  const gcp = { targets: { gcp: { region: "asia-northeast1" } }, requirements: { latency: { p95: "1s" } } };
  expect(check(rule, { ...gcp, environments, components }).failed).toEqual([]);
});
