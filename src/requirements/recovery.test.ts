import { describe, expect, test } from "vitest";
import { postgres, systemOf } from "./design.fixture.ts";
import type { Scenario } from "../facets/recovery.ts";
import { recovery } from "./recovery.ts";
import type { Span } from "../facets/span.ts";
import type { Stated } from "../facets/stated.ts";

const MINUTE = 60;
const HOUR = 3600;
const shown = (span: Span): number | string => (span.kind === "time" ? span.seconds : span.kind);

/** RPO and RTO of one component in a scenario, in seconds. */
function fate(
  target: "aws" | "gcp",
  component: object,
  scenario: Scenario,
  stated?: Stated,
): readonly (number | string)[] {
  const outcome = recovery(systemOf(target, { it: component }), stated).scenarios.find(
    (one) => one.scenario === scenario,
  );
  const it = outcome?.components.find((one) => one.component === "it");
  return it ? [shown(it.rpo), shown(it.rto)] : [];
}

describe("worked examples of databases", () => {
  const restore = (gibibytes: number, logs: boolean): number =>
    15 * MINUTE + 15 * MINUTE + Math.ceil((gibibytes * 1024) / 100) + (logs ? 10 * MINUTE : 0) + 5 * MINUTE;

  test.each([
    // A standby has every committed write; RDS takes up to two minutes.
    ["aws", postgres({ highAvailability: true }), "zone", [0, 120]],
    ["gcp", postgres({ size: "medium", highAvailability: true }), "zone", [0, 120]],
    // Alone, the same loss is a restore: 15 + 15 + 20 GiB at 100 MiB/s + 10 + 5 minutes.
    ["aws", postgres(), "zone", [5 * MINUTE, restore(20, true)]],
    // A standby copies a wrong DELETE as well: back to the last log.
    ["aws", postgres({ highAvailability: true }), "data", [5 * MINUTE, restore(20, true)]],
    // Without logs, Cloud SQL falls back to the daily backup.
    ["gcp", postgres({ backup: { retain: "7d", pointInTime: false } }), "data", [24 * HOUR, restore(20, false)]],
    ["gcp", postgres({ backup: { retain: "7d", pointInTime: true } }), "data", [5 * MINUTE, restore(20, true)]],
    // Read replicas save nothing.
    ["gcp", postgres({ size: "medium", replicas: 2 }), "zone", [5 * MINUTE, restore(20, true)]],
    // 500 GiB take 86 minutes to copy.
    ["aws", postgres({ storage: { size: "500GiB" } }), "data", [5 * MINUTE, restore(500, true)]],
    ["aws", postgres(), "region", ["never", 75 * MINUTE]],
    ["aws", postgres({ backup: { crossRegion: "ap-northeast-3" } }), "region", [30 * MINUTE, HOUR + restore(20, true)]],
    ["gcp", postgres({ backup: { crossRegion: "asia-northeast2" } }), "region", [24 * HOUR, HOUR + restore(20, false)]],
  ] as const)("%s %j: %s", (target, component, scenario, expected) => {
    expect(fate(target, component, scenario)).toEqual(expected);
  });

  test("the data that is stated goes before the size of the disk", () => {
    const db = postgres({ storage: { size: "500GiB" } });
    expect(fate("aws", db, "data", { data: { it: 10 } })).toEqual([5 * MINUTE, restore(10, true)]);
  });

  test("an existing database is not in the design", () => {
    expect(fate("gcp", { kind: "postgres", existing: { gcp: "main" } }, "zone")).toEqual(["unknown", "unknown"]);
  });
});

test.each([
  ["aws", { kind: "redis", highAvailability: true }, "zone", [0, MINUTE]],
  ["aws", { kind: "redis" }, "zone", [0, 15 * MINUTE]],
  ["aws", { kind: "redis", backup: { retain: "3d" } }, "zone", [24 * HOUR, 15 * MINUTE]],
  ["aws", { kind: "service", image: "it", instances: [2, 4] }, "zone", [0, MINUTE]],
  ["aws", { kind: "service", image: "it", instances: [1, 4], startup: "60s" }, "zone", [0, 3 * MINUTE]],
  ["gcp", { kind: "service", image: "it", instances: [1, 4] }, "zone", [0, MINUTE]],
  ["aws", { kind: "bucket" }, "data", [0, 45 * MINUTE]],
  ["aws", { kind: "bucket", versioning: false }, "data", ["never", 0]],
  ["aws", { kind: "bucket" }, "region", ["never", 75 * MINUTE]],
  ["aws", { kind: "bucket", replicate: { region: "ap-northeast-3" } }, "region", [15 * MINUTE, 75 * MINUTE]],
  ["gcp", { kind: "bucket", replicate: { region: "asia-northeast2" } }, "region", [12 * HOUR, 0]],
  ["aws", { kind: "queue" }, "zone", [0, 0]],
  ["aws", { kind: "queue" }, "data", []],
] as const)("%s %j: %s", (target, component, scenario, expected) => {
  expect(fate(target, component, scenario)).toEqual(expected);
});

describe("the whole", () => {
  const whole = (components: object, requirements: object) => {
    const { rpo, rto } = recovery(systemOf("aws", components, { requirements }));
    return [rpo.status, rto.status, shown(rpo.reachable), shown(rto.reachable)];
  };
  const restored = 45 * MINUTE + Math.ceil((20 * 1024) / 100);

  test("is as slow as its slowest part", () => {
    const components = { db: postgres({ highAvailability: true }), cache: { kind: "redis" } };
    expect(whole(components, { rpo: "1h", rto: "1h" })).toEqual(["kept", "kept", 300, restored]);
    expect(whole(components, { rpo: "1m", rto: "30m" })).toEqual(["missed", "missed", 300, restored]);
    expect(whole(components, {})).toEqual(["unpromised", "unpromised", 300, restored]);
  });

  test("is not judged by the loss of a region", () => {
    const { scenarios } = recovery(systemOf("aws", { db: postgres() }));
    expect(scenarios.map(({ scenario, promised }) => [scenario, promised])).toEqual([
      ["zone", true],
      ["data", true],
      ["region", false],
    ]);
  });

  test("what can never come back misses any promise", () => {
    expect(whole({ files: { kind: "bucket", versioning: false } }, { rpo: "52w" })[0]).toBe("missed");
  });
});
