import { expect, test } from "vitest";
import { places } from "../../system/places.fixture.ts";
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

test("what is given up or gone before fails", () => {
  const design = (target: "aws" | "gcp") => ({
    targets: { [target]: places[target] },
    components: {
      ops: { kind: "channel", email: ["ops@example.com"] },
      site: { kind: "domain", name: "a.example.com", zone: "external" },
      web: { kind: "loadBalancer", domain: "site", routes: { "/": "api" }, timeout: "60s" },
      api: {
        kind: "service",
        image: "api",
        timeout: "300s",
        alarms: { slow: alarm("latency", "60s"), stuck: alarm("latency", "300s") },
      },
      tasks: {
        kind: "queue",
        retain: "4h",
        deadLetter: { after: 5 },
        alarms: { old: alarm("age", "1h"), lost: alarm("age", "4h") },
      },
    },
  });
  const aws = check(rule, design("aws"));
  expect(aws.failed).toEqual([
    "components.api.alarms.slow.above",
    "components.api.alarms.stuck.above",
    "components.tasks.alarms.lost.above",
  ]);
  expect(aws.reasons[0]).toBe("It fires above 60, and latency never goes above 60 (web.timeout).");
  const gcp = check(rule, design("gcp"));
  expect(gcp.failed).toEqual(["components.api.alarms.stuck.above", "components.tasks.alarms.lost.above"]);
});
