import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./security-log-retention.ts";

const components = {
  main: { kind: "network", flowLogs: { retain: "90d" } },
  waf: { kind: "firewall", logs: { retain: "365d" } },
  bare: { kind: "firewall" },
  receipts: { kind: "bucket", accessLogs: { retain: "364d" } },
};

test("less than a year fails under PCI DSS", () => {
  const got = check(rule, { requirements: { compliance: ["pci-dss"] }, components });
  expect(got.failed).toEqual(["components.main.flowLogs.retain", "components.receipts.accessLogs.retain"]);
  expect(got.fixes).toEqual([
    "components.main.flowLogs.retain: 365d (asks)",
    "components.receipts.accessLogs.retain: 365d (asks)",
  ]);
  expect(got.remedies).toEqual(["Extend the retention period.", "Extend the retention period."]);
  expect(got.reasons).toEqual([
    "They are gone after 90d; PCI DSS asks for 365 days.",
    "They are gone after 364d; PCI DSS asks for 365 days.",
  ]);
  expect(got.passed).toEqual(["components.waf.logs.retain"]);
});

test("other regimes name no number", () => {
  expect(check(rule, { requirements: { compliance: ["soc2"] }, components }).failed).toEqual([]);
});
