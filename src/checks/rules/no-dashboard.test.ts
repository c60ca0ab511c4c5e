import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./no-dashboard.ts";

const api = { kind: "service", image: "api" };

test("a service without a dashboard fails, with one passes", () => {
  expect(check(rule, { components: { api } }).failed).toEqual(["components"]);
  expect(check(rule, { components: { api, overview: { kind: "dashboard" } } }).passed).toEqual(["components.overview"]);
});

test("dev and a design without services are not asked", () => {
  expect(check(rule, { environments: { dev: {} }, components: { api } }).failed).toEqual([]);
  expect(check(rule, {}).failed).toEqual([]);
});
