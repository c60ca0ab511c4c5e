import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./alarm-duplicate.ts";

test("the second of two equal alarms fails", () => {
  const busy = { metric: "cpu", above: "80%", notify: ["ops"] };
  const got = check(rule, {
    components: {
      ops: { kind: "channel", email: ["ops@example.com"] },
      dev: { kind: "channel", email: ["dev@example.com"] },
      api: {
        kind: "service",
        image: "api",
        alarms: {
          busy,
          again: { ...busy, notify: ["dev"] },
          worse: { ...busy, above: "95%" },
          longer: { ...busy, for: "30m" },
        },
      },
    },
  });
  expect(got.failed).toEqual(["components.api.alarms.again"]);
  expect(got.remedies).toEqual([
    "Merge the channels into busy (notify takes several), or write the intended threshold.",
  ]);
  expect(got.reasons).toEqual(["It is identical to busy."]);
  expect(got.passed).toEqual([
    "components.api.alarms.busy",
    "components.api.alarms.longer",
    "components.api.alarms.worse",
  ]);
});
