import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./single-instance.ts";

const requirements = { availability: "99.9%" };
const components = {
  one: { kind: "service", image: "one", instances: [1, 4] },
  fixed: { kind: "service", image: "fixed", instances: [1, 1] },
  pair: { kind: "service", image: "pair", instances: [2, 4] },
};

test("on AWS one instance fails", () => {
  const got = check(rule, { requirements, components });
  expect(got.failed).toEqual(["components.one.instances.0", "components.fixed.instances.0"]);
  expect(got.reasons).toEqual([
    "99.9% is promised, and 1 instance runs in one zone.",
    "99.9% is promised, and 1 instance runs in one zone.",
  ]);
  expect(got.passed).toEqual(["components.pair.instances"]);
  expect(got.remedies).toEqual(["Write instances: [2, 4].", "Write instances: [2, 4]."]);
  // Two of at most one is no design.
  expect(got.findings.map(({ fix }) => fix)).toEqual([{ value: 2, safe: false }, undefined]);
  const many = check(rule, { requirements, components: { one: { ...components.one, instances: [1, 9] } } });
  expect(many.remedies).toEqual(["Write instances: [2, 9]."]);
});

test("on Google Cloud only one that cannot grow fails", () => {
  const got = check(rule, { targets: { gcp: { region: "asia-northeast1" } }, requirements, components });
  expect(got.failed).toEqual(["components.fixed.instances.1"]);
  expect(got.passed).toEqual(["components.one.instances", "components.pair.instances"]);
});

test("a promise of 99.5%, none at all and an environment that is not protected are not asked", () => {
  for (const other of [{ requirements: { availability: "99.5%" } }, {}, { requirements, environments: { dev: {} } }]) {
    const got = check(rule, { ...other, components });
    expect([...got.failed, ...got.passed]).toEqual([]);
  }
});
