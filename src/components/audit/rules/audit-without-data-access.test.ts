import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./audit-without-data-access.ts";

const design = (
  dataEvents: boolean,
  compliance: string,
  targets: object = { aws: { region: "ap-northeast-1", account: "123456789012" } },
) => ({
  targets,
  requirements: { compliance: [compliance] },
  components: { history: { kind: "audit", trail: { retain: "365d", dataEvents } } },
});
const at = ["components.history.trail.dataEvents"];

test("card data that is read without a record fails", () => {
  expect(check(rule, design(false, "pci-dss")).failed).toEqual(at);
  expect(check(rule, design(true, "pci-dss")).passed).toEqual(at);
});

test("the benchmark asks for it on Google Cloud only, SOC 2 not at all", () => {
  expect(check(rule, design(false, "cis", { gcp: { region: "asia-northeast1" } })).failed).toEqual(at);
  expect(check(rule, design(false, "cis")).failed).toEqual([]);
  expect(check(rule, design(false, "soc2")).failed).toEqual([]);
});
