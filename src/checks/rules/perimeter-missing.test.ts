import { expect, test } from "vitest";
import { kinds } from "../../components/kinds.gen.ts";
import { resolve, type Kinds } from "../../system/resolve.ts";
import { check } from "../rule.fixture.ts";
import { rule } from "./perimeter-missing.ts";

const design = {
  name: "pay",
  targets: { gcp: { region: "asia-northeast1" } },
  environments: { prod: { protected: true } },
  requirements: { compliance: ["pci-dss"] },
  components: { receipts: { kind: "bucket" }, boundary: { kind: "secret" } },
};

test("card data without a perimeter fails on Google Cloud", () => {
  const got = check(rule, design);
  expect(got.failed).toEqual(["components"]);
  expect(got.reasons[0]).toContain("receipts, boundary can be used from anywhere");
});

test("a perimeter passes", () => {
  const { systems } = resolve(design, kinds as unknown as Kinds);
  const found = systems.flatMap((system) => {
    const { boundary, ...others } = system.components;
    const components = boundary ? { ...others, boundary: { ...boundary, kind: "perimeter" } } : others;
    return rule.look({ ...system, components }, { systems, rules: [], accept: {} });
  });
  expect(found.map(({ status }) => status)).toEqual(["pass"]);
});

test("on AWS, and under other regimes, nothing is said", () => {
  const aws = check(rule, { ...design, targets: { aws: { region: "ap-northeast-1" } } });
  const soc2 = check(rule, { ...design, requirements: { compliance: ["soc2"] } });
  expect([...aws.failed, ...soc2.failed, ...soc2.passed]).toEqual([]);
});
