import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./audit-trail-missing.ts";

const design = (components: object) => ({
  targets: { aws: { region: "ap-northeast-1", account: "123456789012" }, gcp: { region: "asia-northeast1" } },
  environments: { dev: {}, prod: { protected: true } },
  requirements: { compliance: ["soc2", "appi"] },
  components,
});
const history = { kind: "audit", trail: { retain: "365d" } };

test("a regime without a trail fails in a protected environment", () => {
  const got = check(rule, design({ empty: { kind: "audit" } }));
  expect(got.failed).toEqual(["components (prod/aws, prod/gcp)"]);
  expect(got.reasons).toEqual(["The design promises SOC 2, Japan's APPI, and no trail records who changes what."]);
});

test("a trail passes, on AWS also one of another environment in the same account", () => {
  expect(check(rule, design({ history })).passed).toEqual(["components.history (prod/aws, prod/gcp)"]);
  const got = check(rule, design({ history: { ...history, environments: ["dev"] } }));
  expect(got.passed).toEqual(["components.history (prod/aws)"]);
  expect(got.failed).toEqual(["components (prod/gcp)"]);
});

test("without a regime nothing is said", () => {
  expect(check(rule, {}).failed).toEqual([]);
});
