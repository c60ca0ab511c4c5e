import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./audit-one-region.ts";

const design = (
  allRegions: boolean,
  targets: object = { aws: { region: "ap-northeast-1", account: "123456789012" } },
) => ({
  targets,
  components: { history: { kind: "audit", trail: { retain: "365d", allRegions } } },
});

test("a trail of one region fails", () => {
  const got = check(rule, design(false));
  expect(got.failed).toEqual(["components.history.trail.allRegions"]);
  expect(got.fixes).toEqual(["components.history.trail.allRegions: true"]);
  expect(got.reasons).toEqual(["Only ap-northeast-1 is recorded."]);
  expect(check(rule, design(true)).passed).toEqual(["components.history.trail.allRegions"]);
});

test("Google Cloud records all of them", () => {
  expect(check(rule, design(false, { gcp: { region: "asia-northeast1" } })).failed).toEqual([]);
});
