import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./error-alarm-coarse.ts";

const alarm = (above: string) => ({ metric: "errors", above, notify: ["ops"] });
const components = {
  ops: { kind: "channel", email: ["ops@example.com"] },
  api: { kind: "service", image: "api", alarms: { coarse: alarm("5%"), fine: alarm("3%") } },
};
const gcp = { targets: { gcp: { region: "asia-northeast1" } } };

test("5% under a promise of 99.9% fails, 3% passes", () => {
  const got = check(rule, { ...gcp, requirements: { availability: "99.9%" }, components });
  expect(got.failed).toEqual(["components.api.alarms.coarse.above"]);
  expect(got.remedies).toEqual(["Add a second alarm above 3% over an hour, or lower this one."]);
  expect(got.passed).toEqual(["components.api.alarms.fine.above"]);
  expect(got.reasons).toEqual(["Just below 5% the error budget of 99.9% is spent in 14.4 hours."]);
});

test("99% leaves time", () => {
  expect(check(rule, { ...gcp, requirements: { availability: "99%" }, components }).failed).toEqual([]);
});
