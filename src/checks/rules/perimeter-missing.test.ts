import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./perimeter-missing.ts";

const gcp = { gcp: { region: "asia-northeast1" } };
const receipts = { kind: "bucket" };
const boundary = { kind: "perimeter", gcp: { accessPolicy: "123456789012" } };
const design = (components: object, compliance = "pci-dss", targets: object = gcp) => ({
  targets,
  requirements: { compliance: [compliance] },
  components,
});

test("card data without a perimeter fails on Google Cloud", () => {
  const got = check(rule, design({ receipts }));
  expect(got.failed).toEqual(["components"]);
  expect(got.reasons[0]).toContain("receipts can be used from anywhere");
});

test("a perimeter passes", () => {
  expect(check(rule, design({ receipts, boundary })).passed).toEqual(["components.boundary"]);
});

test("on AWS, and under other regimes, nothing is said", () => {
  expect(check(rule, design({ receipts }, "soc2")).failed).toEqual([]);
  expect(
    check(rule, design({ receipts }, "pci-dss", { aws: { region: "ap-northeast-1", account: "123456789012" } })).failed,
  ).toEqual([]);
});
