import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./bucket-public.ts";

const components = { outputImages: { kind: "bucket", public: true }, finalProducts: { kind: "bucket" } };

test("a public bucket fails in a protected environment", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.outputImages.public"]);
  expect(got.fixes).toEqual(["components.outputImages.public: false (asks)"]);
  expect(got.reasons).toEqual(["Everyone may read every object of it."]);
  expect(got.passed).toEqual(["components.finalProducts.public"]);
  expect(got.findings[0]?.severity).toBe("medium");
});

test("it is worse where a regime is promised, and nothing elsewhere", () => {
  expect(check(rule, { requirements: { compliance: ["gdpr"] }, components }).findings[0]?.severity).toBe("high");
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
