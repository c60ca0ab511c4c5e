import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./retired-model.ts";

const gcp = { targets: { gcp: { region: "asia-northeast1" } } };
const llm = (...ids: string[]) => ({ llm: { kind: "model", models: { gcp: ids } } });

test("models that are switched off fail", () => {
  const got = check(rule, { ...gcp, components: llm("gemini-1.5-pro", "gemini-9-pro") }, { today: "2026-11-22" });
  expect(got.failed).toEqual(["components.llm.models.gcp.0"]);
  expect(got.remedies).toEqual([
    "Choose a current model of the provider, and test the prompts with it. The date: https://cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions",
  ]);
  expect(got.passed).toEqual(["components.llm.models.gcp.1"]);
  expect(got.reasons[0]).toContain("since 2025-09-24");
});

test("on AWS the prefix of an inference profile does not hide one", () => {
  const models = { aws: ["apac.anthropic.claude-3-5-sonnet-20240620-v1:0"] };
  expect(check(rule, { components: { llm: { kind: "model", models } } }).failed).toEqual([
    "components.llm.models.aws.0",
  ]);
});

test("so does a variable that names one", () => {
  const environment = { GEMINI_MODEL: "gemini-1.5-pro", IMAGEN_MODEL: "imagen-4" };
  const got = check(rule, { ...gcp, components: { api: { kind: "service", image: "api", environment } } });
  expect(got.failed).toEqual(["components.api.environment.GEMINI_MODEL"]);
});

test("three months before, it fails less badly; before that it passes", () => {
  const components = llm("gemini-2.0-flash");
  expect(check(rule, { ...gcp, components }, { today: "2026-04-01" }).findings.map((one) => one.severity)).toEqual([
    "medium",
  ]);
  expect(check(rule, { ...gcp, components }, { today: "2026-01-01" }).passed).toEqual(["components.llm.models.gcp.0"]);
});

test("an end that is announced as no earlier than a day is unknown", () => {
  const got = check(rule, { ...gcp, components: llm("gemini-2.5-pro") }, { today: "2026-11-22" });
  expect([got.failed, got.unknown]).toEqual([[], ["components.llm.models.gcp.0"]]);
});
