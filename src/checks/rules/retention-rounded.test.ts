import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./retention-rounded.ts";

const components = {
  odd: { kind: "service", image: "odd", logs: { retain: "45d" } },
  even: { kind: "service", image: "even", logs: { retain: "90d" } },
  main: { kind: "network", flowLogs: { retain: "10d" } },
};

test("numbers that CloudWatch Logs does not have fail with the one that it takes", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.odd.logs.retain", "components.main.flowLogs.retain"]);
  expect(got.remedies).toEqual(["Write the 60 days that it will be.", "Write the 14 days that it will be."]);
  expect(got.reasons).toEqual([
    "45 days are asked for; CloudWatch Logs keeps 60.",
    "10 days are asked for; CloudWatch Logs keeps 14.",
  ]);
  expect(got.findings.map((one) => one.fix?.value)).toEqual(["60d", "14d"]);
  expect(got.fixes).toEqual(["components.odd.logs.retain: 60d", "components.main.flowLogs.retain: 14d"]);
  expect(got.passed).toEqual(["components.even.logs.retain"]);
});

test("Google Cloud keeps what is asked for", () => {
  expect(check(rule, { targets: { gcp: { region: "asia-northeast1" } }, components }).failed).toEqual([]);
});
