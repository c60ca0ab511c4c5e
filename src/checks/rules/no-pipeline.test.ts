import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./no-pipeline.ts";

const api = { kind: "service", image: "api" };

test("a service that only people deploy fails, with a pipeline it passes", () => {
  expect(check(rule, { components: { api } }).failed).toEqual(["components"]);
  const delivery = { kind: "pipeline", repository: "acme/api" };
  expect(check(rule, { components: { api, delivery } }).passed).toEqual(["components.delivery"]);
});

test("dev is not asked", () => {
  expect(check(rule, { environments: { dev: {} }, components: { api } }).failed).toEqual([]);
});
