import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./alarm-flaps.ts";

const alarm = (metric: string, lasts: object) => ({ metric, above: "80%", notify: ["ops"], ...lasts });

test("three minutes are enough, a second less is not", () => {
  const of = (lasts: string) =>
    check(rule, {
      components: {
        ops: { kind: "channel", email: ["ops@example.com"] },
        api: { kind: "service", image: "api", alarms: { one: alarm("cpu", { for: lasts }) } },
      },
    });
  expect(of("3m").passed).toEqual(["components.api.alarms.one.for"]);
  expect(of("2m").failed).toEqual(["components.api.alarms.one.for"]);
});

test("a minute of CPU fails, five pass, and dead letters may ring at once", () => {
  const got = check(rule, {
    components: {
      ops: { kind: "channel", email: ["ops@example.com"] },
      api: { kind: "service", image: "api", alarms: { jumpy: alarm("cpu", { for: "1m" }), calm: alarm("memory", {}) } },
      tasks: {
        kind: "queue",
        alarms: { failed: { metric: "deadLetters", above: 0, for: "1m", notify: ["ops"] } },
      },
    },
  });
  expect(got.failed).toEqual(["components.api.alarms.jumpy.for"]);
  expect(got.fixes).toEqual(["components.api.alarms.jumpy.for: 5m"]);
  expect(got.reasons).toEqual(["cpu is evaluated over 1m; 3 minutes or longer distinguish a trend from a spike."]);
  expect(got.passed).toEqual(["components.api.alarms.calm.for"]);
});
