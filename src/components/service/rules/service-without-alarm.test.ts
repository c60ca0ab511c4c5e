import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./service-without-alarm.ts";

const components = {
  ops: { kind: "channel", email: ["ops@example.com"] },
  silent: { kind: "service", image: "silent" },
  empty: { kind: "service", image: "empty", alarms: {} },
  watched: { kind: "service", image: "watched", alarms: { busy: { metric: "cpu", above: "80%", notify: ["ops"] } } },
};

test("services without alarms fail in a protected environment", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.silent.alarms", "components.empty.alarms"]);
  expect(got.reasons).toEqual([
    "prod is protected, and this service has 0 alarms.",
    "prod is protected, and this service has 0 alarms.",
  ]);
  expect(got.passed).toEqual(["components.watched.alarms"]);
});

test("elsewhere nothing is said", () => {
  const got = check(rule, { environments: { dev: {} }, components });
  expect([...got.failed, ...got.passed]).toEqual([]);
});
