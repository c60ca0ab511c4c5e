import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./postgres-storage-fixed.ts";

const db = (fields: object) => ({ kind: "postgres", version: 17, ...fields });
const components = {
  main: { kind: "network" },
  unsaid: db({}),
  fixed: db({ storage: { size: "100GiB" } }),
  growing: db({ storage: { size: "100GiB", max: "500GiB" } }),
  watched: db({ alarms: { full: { metric: "freeStorage", below: "5GiB", notify: ["ops"] } } }),
  ops: { kind: "channel", email: ["ops@example.com"] },
};

test("a disk that neither grows nor is watched fails", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.unsaid.storage.max", "components.fixed.storage.max"]);
  expect(got.remedies).toEqual([
    'Write storage: { size: "20GiB", max: "100GiB" }; disks never shrink.',
    'Write storage: { size: "100GiB", max: "500GiB" }; disks never shrink.',
  ]);
  expect(got.reasons).toEqual([
    "The disk stays at 20GiB, and no alarm watches what is free.",
    "The disk stays at 100GiB, and no alarm watches what is free.",
  ]);
  expect(got.passed).toEqual(["components.growing.storage.max", "components.watched.alarms.full"]);
  expect(got.findings[1]?.remedy?.en).toContain('max: "500GiB"');
});

test("elsewhere nothing is said", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
