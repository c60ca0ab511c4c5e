import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./bucket-versioning-off.ts";

const components = {
  products: { kind: "bucket", versioning: false },
  kept: { kind: "bucket" },
  temp: { kind: "bucket", versioning: false, lifecycle: [{ after: "7d", delete: true }] },
};

test("no former versions fail, but for what is temporary", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.products.versioning"]);
  expect(got.fixes).toEqual(["components.products.versioning: true (asks)"]);
  expect(got.passed).toEqual(["components.kept.versioning"]);
});

test("elsewhere nothing is said", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
