import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./name-near-limit.ts";

const gcp = { targets: { gcp: { region: "asia-northeast1" } } };
const service = { kind: "service", image: "api" };

test("a service account of 28 characters or more fails, 27 pass", () => {
  const got = check(rule, { ...gcp, components: { previewGenerationApi: service, generationsApi: service } });
  expect(got.failed).toEqual(["components.previewGenerationApi"]);
  expect(got.passed).toEqual(["components.generationsApi"]);
});

test("a short prefix helps", () => {
  const environments = { prod: { prefix: "td-p" } };
  expect(check(rule, { ...gcp, environments, components: { previewGenerationApi: service } }).failed).toEqual([]);
});
