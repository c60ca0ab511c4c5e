import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./no-rehearsal.ts";

test("prod alone fails, beside dev it is only said", () => {
  const alone = check(rule, {});
  expect(alone.failed).toEqual(["environments"]);
  expect(alone.findings[0]?.severity).toBe("medium");
  const pair = check(rule, { environments: { dev: {}, prod: { protected: true } } });
  expect(pair.failed).toEqual(["environments (prod/aws)"]);
  expect(pair.findings[0]?.severity).toBe("info");
});

test("staging passes", () => {
  const got = check(rule, { environments: { dev: {}, staging: {}, prod: { protected: true } } });
  expect([got.failed, got.passed]).toEqual([[], ["environments.staging (prod/aws)"]]);
});
