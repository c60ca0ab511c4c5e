import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./audit-trail-retention.ts";

const design = (retain: string, compliance = "pci-dss") => ({
  requirements: { compliance: [compliance] },
  components: { history: { kind: "audit", trail: { retain } } },
});

test("a trail of less than a year fails where an audit is due", () => {
  const got = check(rule, design("364d"));
  expect(got.failed).toEqual(["components.history.trail.retain"]);
  expect(got.fixes).toEqual(["components.history.trail.retain: 365d"]);
  expect(got.remedies).toEqual(["Extend the retention period; the volume is small."]);
  expect(got.reasons).toEqual(["It is gone after 364d; PCI DSS needs 365 days."]);
});

test("a year passes, and without an audit nothing is said", () => {
  expect(check(rule, design("365d")).passed).toEqual(["components.history.trail.retain"]);
  expect(check(rule, design("90d", "gdpr")).failed).toEqual([]);
});
