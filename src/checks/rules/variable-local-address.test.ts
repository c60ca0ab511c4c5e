import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./variable-local-address.ts";

const environment = {
  CORS_ORIGINS: "https://todo.example.com,http://localhost:3000",
  REDIS_HOST: "localhost",
  API_URL: "https://api.example.com/v1",
  OTEL: "http://127.0.0.1:4318",
  LOG: "plain",
};
const components = { api: { kind: "service", image: "api", environment } };

test("localhost fails in a protected environment, alone or in a list", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.api.environment.CORS_ORIGINS", "components.api.environment.REDIS_HOST"]);
  expect(got.reasons).toEqual([
    "localhost is the container itself in prod.",
    "localhost is the container itself in prod.",
  ]);
  expect(got.passed).toEqual(["components.api.environment.API_URL", "components.api.environment.OTEL"]);
});

test("elsewhere it may be meant", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
