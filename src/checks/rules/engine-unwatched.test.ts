import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./engine-unwatched.ts";

const notify = ["ops"];

test("each kind has what shows trouble first", () => {
  const got = check(rule, {
    components: {
      ops: { kind: "channel", email: ["ops@example.com"] },
      cache: { kind: "redis" },
      seen: { kind: "redis", alarms: { full: { metric: "evictions", above: 0, notify } } },
      events: { kind: "stream", topics: { a: {} } },
      runner: { kind: "worker", image: "runner", alarms: { full: { metric: "memory", above: "85%", notify } } },
      nightly: { kind: "job", image: "nightly" },
    },
  });
  expect(got.failed).toEqual(["components.cache.alarms", "components.events.alarms", "components.nightly.alarms"]);
  expect(got.passed).toEqual(["components.seen.alarms", "components.runner.alarms"]);
});
