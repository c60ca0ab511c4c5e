import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./model-calls-private.ts";

const model = { kind: "model", models: { aws: ["anthropic.claude-sonnet-4-5-20250929-v1:0"] } };
const components = { main: { kind: "network" }, open: model, closed: { ...model, private: true } };

test("a regulated system that calls over the internet fails", () => {
  const got = check(rule, { requirements: { compliance: ["soc2"] }, components });
  expect(got.failed).toEqual(["components.open.private"]);
  expect(got.fixes).toEqual(["components.open.private: true (asks)"]);
  expect(got.reasons).toEqual(["Calls leave main for the internet, and soc2 must be met."]);
  expect(got.passed).toEqual(["components.closed.private"]);
});

test("without a regime nothing is said", () => {
  expect(check(rule, { components }).failed).toEqual([]);
});
