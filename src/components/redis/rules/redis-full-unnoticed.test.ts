import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./redis-full-unnoticed.ts";

const components = {
  main: { kind: "network" },
  jobs: { kind: "redis", eviction: "noeviction" },
  watched: {
    kind: "redis",
    eviction: "noeviction",
    alarms: { full: { metric: "memory", above: "75%", notify: ["ops"] } },
  },
  cache: { kind: "redis" },
  ops: { kind: "channel", email: ["ops@example.com"] },
};

test("a store that refuses writes and is not watched fails", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.jobs.alarms"]);
  expect(got.passed).toEqual(["components.watched.alarms"]);
});
