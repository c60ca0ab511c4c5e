import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./queue-unwatched.ts";

const notify = ["ops"];
const components = {
  ops: { kind: "channel", email: ["ops@example.com"] },
  tasks: { kind: "queue", alarms: { failed: { metric: "deadLetters", above: 0, notify } } },
  other: {
    kind: "queue",
    alarms: { failed: { metric: "deadLetters", above: 0, notify }, late: { metric: "depth", above: 100, notify } },
  },
};

test("a queue that watches only what is set aside fails for what waits", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.tasks.alarms.age"]);
  expect(got.remedies).toEqual(['Add waiting: { metric: "age", above: "10m", notify: ["<channel>"] } to alarms.']);
  expect(got.reasons).toEqual(["When workers stop taking messages, they wait, and nobody is notified."]);
  expect(got.passed).toHaveLength(3);
});

test("elsewhere nothing is said", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
