import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./perimeter-only-records.ts";

const design = (fields: object, environments: object = { prod: { protected: true } }) => ({
  targets: { gcp: { region: "asia-northeast1" } },
  environments,
  components: { boundary: { kind: "perimeter", gcp: { accessPolicy: "123456789012" }, ...fields } },
});

test("a dry run fails in a protected environment", () => {
  expect(check(rule, design({})).failed).toEqual(["components.boundary.dryRun"]);
  expect(check(rule, design({ dryRun: false })).passed).toEqual(["components.boundary.dryRun"]);
});

test("elsewhere it may go on", () => {
  expect(check(rule, design({}, { dev: {} })).failed).toEqual([]);
});
