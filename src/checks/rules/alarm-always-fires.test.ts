import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./alarm-always-fires.ts";

const notify = ["ops"];
const ops = { kind: "channel", email: ["ops@example.com"] };
const few = (below: number) => ({ few: { metric: "instances", below, notify } });
const api = (below: number, fields: object = {}) => ({
  kind: "service",
  image: "api",
  instances: [2, 4],
  alarms: few(below),
  ...fields,
});

test("fewer than the least number of instances is a fault, as many is not", () => {
  const got = check(rule, { components: { ops, noisy: api(3), quiet: api(2) } });
  expect(got.failed).toEqual(["components.noisy.alarms.few.below"]);
  expect(got.reasons).toEqual([
    "instances is 2 in normal operation (instances [2, 4]), and this alarm already fires then.",
  ]);
  expect(got.findings[0]?.fix).toEqual({ value: 2, safe: true });
  expect(got.passed).toEqual(["components.quiet.alarms.few.below"]);
});

test("hours with no instances ring every night", () => {
  const offHours = { from: "0 20 * * MON-FRI", to: "0 8 * * MON-FRI" };
  expect(check(rule, { components: { ops, api: api(2, { offHours }) } }).failed).toEqual([
    "components.api.alarms.few.below",
  ]);
});

test("off-hours with as many instances change nothing", () => {
  const offHours = { from: "0 20 * * MON-FRI", to: "0 8 * * MON-FRI", instances: 2 };
  const got = check(rule, { components: { ops, api: api(3, { offHours }) } });
  expect(got.reasons).toEqual([
    "instances is 2 in normal operation (instances [2, 4]), and this alarm already fires then.",
  ]);
});

test("an alarm above rings always from one instance too few on; nothing can be written there", () => {
  const many = (above: number) => ({ ...api(1), alarms: { many: { metric: "instances", above, notify } } });
  const got = check(rule, { components: { ops, noisy: many(1), quiet: many(2) } });
  expect([got.failed, got.fixes]).toEqual([["components.noisy.alarms.many.above"], []]);
  expect(got.passed).toEqual(["components.quiet.alarms.many.above"]);
});

test("a stopped component has fewer than none to ring at", () => {
  const gcp = { targets: { gcp: { region: "asia-northeast1" } } };
  const got = check(rule, { ...gcp, components: { ops, idle: api(1, { instances: [0, 4] }) } });
  expect([got.failed, got.fixes]).toEqual([["components.idle.alarms.few.below"], []]);
});

test("less free memory than a machine has", () => {
  const db = (below: string) => ({
    kind: "postgres",
    version: 17,
    size: "micro",
    alarms: { low: { metric: "freeMemory", below, notify } },
  });
  const got = check(rule, { components: { ops, all: db("1GiB"), most: db("1023MiB") } });
  expect(got.failed).toEqual(["components.all.alarms.low.below"]);
  expect(got.reasons).toEqual([
    "freeMemory is 1 GiB in normal operation (db.t4g.micro), and this alarm already fires then.",
  ]);
  expect(got.passed).toEqual(["components.most.alarms.low.below"]);
});

test("what depends on the load is not asked", () => {
  const busy = { ...api(1), alarms: { busy: { metric: "cpu", above: "1%", notify } } };
  const got = check(rule, { components: { ops, busy } });
  expect([...got.failed, ...got.passed]).toEqual([]);
});

test("less free storage than a disk has", () => {
  const db = (below: string) => ({
    kind: "postgres",
    version: 17,
    storage: { size: "20GiB" },
    alarms: { full: { metric: "freeStorage", below, notify } },
  });
  const got = check(rule, { components: { ops, all: db("20GiB"), some: db("5GiB") } });
  expect(got.failed).toEqual(["components.all.alarms.full.below"]);
  expect(got.passed).toEqual(["components.some.alarms.full.below"]);
});

test("less than some of what is zero while all is well", () => {
  const queue = (deadLetters: object) => ({
    kind: "queue",
    alarms: { lost: { metric: "deadLetters", notify, ...deadLetters } },
  });
  const got = check(rule, { components: { ops, noisy: queue({ below: 1 }), quiet: queue({ above: 0 }) } });
  expect(got.failed).toEqual(["components.noisy.alarms.lost.below"]);
  expect(got.reasons).toEqual(["deadLetters is 0 in normal operation, and this alarm already fires then."]);
  expect(got.passed).toEqual([]);
});
