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
  expect(got.passed).toEqual(["components.pair.instances"]);
});

test("on Google Cloud only one that cannot grow fails", () => {
  const got = check(rule, { targets: { gcp: { region: "asia-northeast1" } }, requirements, components });
  expect(got.failed).toEqual(["components.fixed.instances.1"]);
});

test("a smaller promise is not asked", () => {
  const got = check(rule, { requirements: { availability: "99%" }, components });
  expect([...got.failed, ...got.passed]).toEqual([]);
});
