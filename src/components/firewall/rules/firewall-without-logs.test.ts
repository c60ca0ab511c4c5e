import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./firewall-without-logs.ts";

const components = { silent: { kind: "firewall" }, waf: { kind: "firewall", logs: { retain: "365d" } } };
const requirements = { compliance: ["soc2"] };

test("no records fail where evidence is asked for", () => {
  const got = check(rule, { requirements, components });
  expect(got.failed).toEqual(["components.silent.logs"]);
  expect(got.reasons).toEqual(["The design promises SOC 2, and it keeps no records to show."]);
  expect(got.passed).toEqual(["components.waf.logs"]);
});

test("without such a regime, and on Google Cloud, nothing is said", () => {
  expect(check(rule, { components }).failed).toEqual([]);
  expect(check(rule, { requirements, targets: { gcp: { region: "asia-northeast1" } }, components }).failed).toEqual([]);
});
