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
  expect(got.remedies).toEqual([
    'Write alarms: { full: { metric: "memory", above: "80%", notify: ["<channel>"] } }.',
    'Write alarms: { behind: { metric: "lag", above: 10000, notify: ["<channel>"] } }.',
    'Write alarms: { failed: { metric: "failures", above: 0, notify: ["<channel>"] } }.',
  ]);
  expect(got.reasons).toEqual([
    "None of memory, evictions is watched.",
    "None of lag, disk is watched.",
    "None of failures is watched.",
  ]);
  expect(got.passed).toEqual(["components.seen.alarms", "components.runner.alarms"]);
});
