import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./network-quota.ts";

const design = (nat: Readonly<Record<string, unknown>>, more: object = {}) => ({
  environments: Object.fromEntries(Object.keys(nat).map((name) => [name, {}])),
  components: { main: { kind: "network", zones: 3, nat: { $each: nat } }, app: { kind: "service", image: "app" } },
  ...more,
});

test("five addresses of three environments in one account pass, six fail where most of them are", () => {
  expect(check(rule, design({ dev: 1, staging: 1, prod: 3 })).failed).toEqual([]);
  const got = check(rule, design({ dev: 1, staging: { instances: 2 }, prod: 3 }));
  expect(got.failed).toEqual(["components.main.nat.$each.prod (prod/aws)"]);
  expect(got.reasons).toEqual([
    "6 addresses in ap-northeast-1 (dev 1, staging 2, prod 3), of 5 that an account has by default.",
  ]);
  expect(got.remedies).toEqual([expect.stringContaining("EC2-VPC Elastic IPs")]);
});

test("accounts and regions have quotas of their own, and Google Cloud has none", () => {
  const nat = { dev: 3, prod: 3 };
  const account = { $each: { dev: "111111111111", prod: "222222222222" } };
  const region = { $each: { dev: "us-east-1", prod: "ap-northeast-1" } };
  expect(check(rule, design(nat)).failed).toEqual(["components.main.nat.$each.dev (dev/aws)"]);
  expect(check(rule, design(nat, { targets: { aws: { region: "ap-northeast-1", account } } })).failed).toEqual([]);
  expect(check(rule, design(nat, { targets: { aws: { region, account: "123456789012" } } })).failed).toEqual([]);
  const google = check(rule, design(nat, { targets: { gcp: { region: "asia-northeast1" } } }));
  expect([...google.failed, ...google.passed]).toEqual([]);
});

test("four networks fit beside the one that is there, five do not; those that exist are not counted", () => {
  const none = { a: 0, b: 0, c: 0, d: 0 };
  const main = { components: { main: { kind: "network", nat: 0 } } };
  expect(check(rule, design(none, main)).failed).toEqual([]);
  const got = check(rule, design({ ...none, e: 0 }, main));
  expect(got.failed).toEqual(["components.main (a/aws)"]);
  expect(got.reasons).toEqual([
    "5 networks in ap-northeast-1 beside the one that is there; an account has 5 by default.",
  ]);
  const existing = { aws: { vpc: "vpc-1", public: ["subnet-1", "subnet-2"], private: ["subnet-3", "subnet-4"] } };
  const there = {
    environments: { a: {}, b: {}, c: {}, d: {}, e: {} },
    components: { main: { kind: "network", existing } },
  };
  const looked = check(rule, there);
  expect([...looked.failed, ...looked.passed]).toEqual([]);
});

test("gateways that nothing goes out by are not made, and need no address", () => {
  const components = { main: { kind: "network", zones: 3, nat: 3 } };
  expect(check(rule, design({ dev: 3, staging: 3, prod: 3 }, { components })).failed).toEqual([]);
});
