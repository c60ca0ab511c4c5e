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

test("a promise from 99.5% on is asked, and named; below it a protected environment is", () => {
  const one = (percent: string, fields: object) =>
    check(rule, {
      ...gcp,
      environments: { it: fields },
      requirements: { availability: percent },
      components: { shared: components.shared },
    });
  expect(one("99.5%", {}).reasons).toEqual(["db-f1-micro has no service level agreement, and it promises 99.5%."]);
  expect(one("99.4%", {}).failed).toEqual([]);
  expect(one("99.4%", { protected: true }).reasons).toEqual([
    "db-f1-micro has no service level agreement, and it is protected.",
  ]);
  const bare = check(rule, { ...gcp, components: { shared: components.shared } });
  expect(bare.reasons).toEqual(["db-f1-micro has no service level agreement, and prod is protected."]);
});

test("elsewhere, and on AWS, nothing is said", () => {
  expect(check(rule, { ...gcp, environments: { dev: {} }, components }).failed).toEqual([]);
  expect(check(rule, { components: { db: { kind: "postgres", version: 15, size: "micro" } } }).failed).toEqual([]);
});
