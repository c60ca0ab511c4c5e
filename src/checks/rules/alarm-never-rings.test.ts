import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./alarm-never-rings.ts";

const alarm = (metric: string, above: string | number) => ({ metric, above, notify: ["ops"] });

test("percentages, instances and connections that cannot be reached fail", () => {
  const got = check(rule, {
    targets: { gcp: { region: "asia-northeast1" } },
    components: {
      ops: { kind: "channel", email: ["ops@example.com"] },
      api: {
        kind: "service",
        image: "api",
        instances: [1, 4],
        alarms: { full: alarm("memory", "100%"), busy: alarm("cpu", "80%"), many: alarm("instances", 4) },
      },
      db: {
        kind: "postgres",
        version: 17,
        size: { gcp: "db-f1-micro" },
        alarms: { far: alarm("connections", 60), near: alarm("connections", 20) },
      },
    },
  });
  expect(got.failed).toEqual([
    "components.api.alarms.full.above",
    "components.api.alarms.many.above",
    "components.db.alarms.far.above",
  ]);
  expect(got.remedies).toEqual(["Set it to about 80.", "Set it to about 3.", "Set it to about 20."]);
  expect(got.passed).toEqual(["components.api.alarms.busy.above", "components.db.alarms.near.above"]);
  expect(got.reasons[2]).toBe("It fires above 60, and connections never goes above 25 (db-f1-micro).");
});

test("the last that can be reached passes", () => {
  const api = {
    kind: "service",
    image: "api",
    instances: [1, 4],
    alarms: { many: alarm("instances", 3), few: { metric: "instances", below: 1, notify: ["ops"] } },
  };
  const got = check(rule, { components: { ops: { kind: "channel", email: ["ops@example.com"] }, api } });
  expect([got.failed, got.passed]).toEqual([
    [],
    ["components.api.alarms.few.below", "components.api.alarms.many.above"],
  ]);
});

test("the lowest possible value zero", () => {
  const api = { kind: "service", image: "api", alarms: { gone: { metric: "instances", below: 0, notify: ["ops"] } } };
  const got = check(rule, { components: { ops: { kind: "channel", email: ["ops@example.com"] }, api } });
  expect(got.failed).toEqual(["components.api.alarms.gone.below"]);
});
