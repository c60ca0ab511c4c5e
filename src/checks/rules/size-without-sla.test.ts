import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./size-without-sla.ts";

const gcp = { targets: { gcp: { region: "asia-northeast1" } } };
const components = {
  shared: { kind: "postgres", version: 15, size: { gcp: "db-f1-micro" } },
  own: { kind: "postgres", version: 15, size: "medium" },
  nano: { kind: "redis", size: "1GiB" },
  pair: { kind: "redis", size: "1GiB", highAvailability: true },
};

test("shared cores fail where there is a promise", () => {
  for (const environments of [{ prod: { protected: true } }, { prod: {} }]) {
    const got = check(rule, { ...gcp, environments, requirements: { availability: "99.9%" }, components });
    expect(got.failed).toEqual(["components.shared.size", "components.nano.size"]);
    expect(got.passed).toEqual(["components.own.size", "components.pair.size"]);
  }
});

test("elsewhere, and on AWS, nothing is said", () => {
  expect(check(rule, { ...gcp, environments: { dev: {} }, components }).failed).toEqual([]);
  expect(check(rule, { components: { db: { kind: "postgres", version: 15, size: "micro" } } }).failed).toEqual([]);
});
