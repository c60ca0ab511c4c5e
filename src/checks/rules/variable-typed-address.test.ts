import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./variable-typed-address.ts";

const components = {
  phases: {
    kind: "service",
    image: "phases",
    environment: { REDIS_HOST: "10.0.2.10", DATABASE_URL: "postgresql+asyncpg://db/manga", REGION: "asia-northeast1" },
  },
};

test("connection strings and private addresses fail", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual([
    "components.phases.environment.DATABASE_URL",
    "components.phases.environment.REDIS_HOST",
  ]);
  expect(got.remedies).toEqual([
    'Name the component in uses ({ db: "readwrite" }); its address then arrives in variables such as DB_HOST.',
    'Name the component in uses ({ db: "readwrite" }); its address then arrives in variables such as DB_HOST.',
  ]);
  expect(got.passed).toEqual(["components.phases.environment.REGION"]);
  expect(got.reasons).toContain("REDIS_HOST is the private address 10.0.2.10.");
});
