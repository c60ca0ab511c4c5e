import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./compute-quota.ts";

const api = { kind: "service", image: "api", cpu: 0.5, memory: "1GiB", instances: [2, 10] };
const runner = { kind: "worker", image: "api", cpu: 2, memory: "4GiB", instances: [1, 8] };

test("more than 6 vCPUs in all fail at the largest", () => {
  const got = check(rule, { components: { api, runner } });
  expect(got.failed).toEqual(["components.runner.instances"]);
  expect(got.reasons[0]).toContain("21 vCPUs (runner 16, api 5)");
});

test("6 or less pass, and spare capacity does not count", () => {
  const got = check(rule, { components: { api, runner: { ...runner, spot: true } } });
  expect(got.failed).toEqual([]);
  expect(got.passed).toEqual(["components.api.instances"]);
});

test("environments of one account and region share it, told where most of it is; those of others have their own", () => {
  const environments = { dev: {}, prod: {} };
  const instances = { $each: { dev: [1, 5], prod: [1, 8] } };
  const components = { api: { ...api, instances } };
  const got = check(rule, { environments, components });
  expect(got.failed).toEqual(["components.api.instances.$each.prod (prod/aws)"]);
  expect(got.reasons[0]).toContain("6.5 vCPUs (dev 2.5, prod 4)");
  const account = { $each: { dev: "111111111111", prod: "222222222222" } };
  const apart = check(rule, { environments, components, targets: { aws: { region: "ap-northeast-1", account } } });
  expect([apart.failed, apart.passed.length]).toEqual([[], 2]);
});

test("it is told where most of it is of what is looked at, since the others are in the account all the same", () => {
  const instances = { $each: { dev: [1, 12], prod: [1, 4], test: [1, 2] } };
  const design = { environments: { dev: {}, prod: {}, test: {} }, components: { api: { ...api, instances } } };
  const told = (...names: readonly string[]): readonly unknown[] => {
    const got = check(rule, design, { only: ({ environment }) => names.includes(environment) });
    for (const reason of got.reasons) expect(reason).toContain("9 vCPUs (dev 6, prod 2, test 1)");
    return got.findings.map(({ path }) => path.at(-1));
  };
  expect(told("dev", "prod", "test")).toEqual(["dev"]);
  expect(told("prod", "test")).toEqual(["prod"]);
  for (const one of ["dev", "prod", "test"]) expect(told(one)).toEqual([one]);
});
