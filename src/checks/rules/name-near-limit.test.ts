import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./name-near-limit.ts";

const gcp = { targets: { gcp: { region: "asia-northeast1" } } };
const service = { kind: "service", image: "api" };

test("a service account of 28 characters or more fails, 27 pass", () => {
  const got = check(rule, { ...gcp, components: { previewGenerationApi: service, generationsApi: service } });
  expect(got.failed).toEqual(["components.previewGenerationApi"]);
  expect(got.remedies).toEqual(['Write a shorter key, or environments: { prod: { prefix: "..." } }.']);
  expect(got.reasons).toEqual(["todo-prod-preview-generation-api has 32 of the 30 characters of a service account."]);
  expect(got.passed).toEqual(["components.generationsApi"]);
});

test("a short prefix helps", () => {
  const environments = { prod: { prefix: "td-p" } };
  expect(check(rule, { ...gcp, environments, components: { previewGenerationApi: service } }).failed).toEqual([]);
});
