import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./database-connections-short.ts";

const design = (size: string, instances: [number, number], environment: object = {}) => ({
  targets: { gcp: { region: "asia-northeast1" } },
  components: {
    db: { kind: "postgres", version: 15, size: { gcp: size } },
    manga: { kind: "service", image: "manga", instances, environment, uses: { db: "readwrite" } },
  },
});

test("50 instances on the smallest machine fail, even with five connections each", () => {
  const got = check(rule, design("db-f1-micro", [1, 50]));
  expect(got.failed).toEqual(["components.db.size"]);
  expect(got.remedies).toEqual(["Choose a larger size or fewer instances."]);
  expect(got.reasons[0]).toContain("open at least 250 connections, and db-f1-micro takes about 25");
});

test("a stated pool is multiplied, with its overflow and processes", () => {
  const environment = { DB_POOL_SIZE: "10", DB_MAX_OVERFLOW: "10", WEB_CONCURRENCY: "4" };
  const got = check(rule, design("db-custom-2-7680", [1, 10], environment));
  expect(got.reasons[0]).toContain("10 instances (manga 10 × 80) open 800 connections");
  expect(got.remedies).toEqual(["Choose a larger size, fewer instances, or a pool of 40 for each instance."]);
});

test("plenty passes; between the two it depends on the pool", () => {
  expect(check(rule, design("db-custom-2-7680", [2, 10])).passed).toEqual(["components.db.size"]);
  const got = check(rule, design("db-f1-micro", [1, 2]));
  expect([got.failed, got.unknown]).toEqual([[], ["components.db.size"]]);
  expect(got.reasons).toEqual([
    "db-f1-micro takes about 25 connections: 12 for each of 2 instances. The size of the pool is not in the design.",
  ]);
  expect(check(rule, { components: { db: { kind: "postgres", version: 15 } } }).passed).toEqual([]);
});

test("a pool that one user leaves open is counted at its least, and told so", () => {
  const components = {
    db: { kind: "postgres", version: 15, size: { gcp: "db-f1-micro" } },
    one: {
      kind: "service",
      image: "a",
      instances: [1, 1],
      environment: { DB_POOL_SIZE: "20" },
      uses: { db: "readwrite" },
    },
    two: { kind: "service", image: "a", instances: [1, 2], uses: { db: "readwrite" } },
  };
  const targets = { gcp: { region: "asia-northeast1" } };
  const got = check(rule, { targets, components });
  expect(got.reasons[0]).toContain("3 instances (one 1 × 20, two 2 × ?) open at least 30 connections");
  const stated = { ...components, two: { ...components.two, environment: { DB_POOL_SIZE: "3" } } };
  expect(check(rule, { targets, components: stated }).reasons[0]).toContain("open 26 connections");
  const enough = { ...components, two: { ...components.two, instances: [1, 1] } };
  expect(check(rule, { targets, components: enough }).unknown).toEqual(["components.db.size"]);
  const exact = { ...stated, one: { ...components.one, environment: { DB_POOL_SIZE: "19" } } };
  expect(check(rule, { targets, components: exact }).passed).toEqual(["components.db.size"]);
});
