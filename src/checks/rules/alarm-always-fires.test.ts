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
