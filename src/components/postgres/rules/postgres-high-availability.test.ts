import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./postgres-high-availability.ts";

const components = {
  single: { kind: "postgres", version: 17 },
  pair: { kind: "postgres", version: 17, highAvailability: true },
  theirs: { kind: "postgres", existing: { gcp: "main" } },
};
const gcp = { targets: { gcp: { region: "asia-northeast1" } } };

test("more than 99.5% needs a standby", () => {
  const got = check(rule, { ...gcp, requirements: { availability: "99.9%" }, components });
  expect(got.failed).toEqual(["components.single.highAvailability"]);
  expect(got.fixes).toEqual(["components.single.highAvailability: true (asks)"]);
  expect(got.passed).toEqual(["components.pair.highAvailability"]);
  expect(got.unknown).toEqual(["components.theirs.highAvailability"]);
  expect(got.reasons[0]).toContain("99.9% is promised");
});

test("less, or nothing, does not", () => {
  for (const requirements of [{ availability: "99.5%" }, {}]) {
    const got = check(rule, { ...gcp, requirements, components });
    expect([got.failed, got.passed, got.unknown]).toEqual([[], [], []]);
  }
});

test("an environment fails alone, at its own value", () => {
  const got = check(rule, {
    environments: { dev: {}, prod: {} },
    requirements: { availability: { $each: { dev: "99%", prod: "99.9%" } } },
    components: {
      db: { kind: "postgres", version: 17, highAvailability: { $each: { dev: false, prod: false } } },
      other: { kind: "postgres", version: 17 },
    },
  });
  expect(got.failed).toEqual([
    "components.db.highAvailability.$each.prod (prod/aws)",
    "components.other.highAvailability (prod/aws)",
  ]);
});
