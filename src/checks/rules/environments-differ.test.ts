import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./environments-differ.ts";

const environments = { dev: {}, prod: { protected: true } };

test("another engine version in dev fails, another size does not", () => {
  const got = check(rule, {
    environments,
    components: {
      db: { kind: "postgres", version: { $each: { dev: 17, prod: 15 } } },
      other: { kind: "postgres", version: 17, size: { $each: { dev: "micro", prod: "large" } } },
    },
  });
  expect(got.failed).toEqual(["components.db.version.$each.dev (dev/aws)"]);
  expect(got.reasons).toEqual(["17 here, 15 in prod."]);
  expect(got.findings[0]?.fix).toEqual({ value: 15, safe: false });
  expect(got.passed).toEqual(["components.other.version (dev/aws)"]);
});

test("what dev lacks is no difference", () => {
  const cache = { kind: "redis", environments: ["prod"] };
  expect(check(rule, { environments, components: { cache } }).failed).toEqual([]);
});
