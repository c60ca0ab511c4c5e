import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./log-retention-short.ts";

const service = (retain: string) => ({ kind: "service", image: "api", logs: { retain } });
const components = { week: service("7d"), fortnight: service("14d"), quarter: service("90d") };

test("a week fails", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.week.logs.retain"]);
  expect(got.fixes).toEqual(["components.week.logs.retain: 14d"]);
  expect(got.remedies).toEqual(['Write logs: { retain: "14d" }.']);
  expect(got.reasons).toEqual(["Logs are gone after 7d; the minimum is 14 days."]);
  expect(got.passed).toEqual(["components.fortnight.logs.retain", "components.quarter.logs.retain"]);
});

test("under SOC 2 all but a quarter fails, and dev is not asked", () => {
  const requirements = { compliance: ["soc2"] };
  const got = check(rule, { requirements, components });
  expect(got.failed).toEqual(["components.week.logs.retain", "components.fortnight.logs.retain"]);
  expect(check(rule, { requirements, environments: { dev: {} }, components }).failed).toEqual([]);
});
