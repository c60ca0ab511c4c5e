import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./database-unwatched.ts";

const notify = ["ops"];
const components = {
  ops: { kind: "channel", email: ["ops@example.com"] },
  db: {
    kind: "postgres",
    version: 17,
    storage: { size: "20GiB", max: "50GiB" },
    alarms: { busy: { metric: "cpu", above: "80%", notify } },
  },
  full: { kind: "postgres", version: 17, alarms: { full: { metric: "freeStorage", below: "5GiB", notify } } },
};

test("storage matters more than CPU", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.db.alarms.freeStorage", "components.full.alarms.cpu"]);
  expect(got.remedies).toEqual([
    'Add lowStorage: { metric: "freeStorage", below: "5GiB", notify: ["<channel>"] } to alarms.',
    'Add highCpu: { metric: "cpu", above: "80%", notify: ["<channel>"] } to alarms.',
  ]);
  expect(got.reasons).toEqual([
    "The disk grows to its limit, and nothing watches what is free then.",
    "Nothing watches the CPU, the first thing that a slow query shows in.",
  ]);
  expect(got.findings.map((one) => one.severity)).toEqual(["medium", "low"]);
  expect(got.passed).toHaveLength(2);
});

test("elsewhere nothing is said", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
