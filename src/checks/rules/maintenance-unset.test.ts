import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./maintenance-unset.ts";

const components = {
  db: { kind: "postgres", version: 17 },
  set: { kind: "postgres", version: 17, maintenance: "sun 04:00-05:00 Asia/Tokyo" },
};

test("without a window it fails on Google Cloud, and AWS is not asked", () => {
  const got = check(rule, { targets: { gcp: { region: "asia-northeast1" } }, components });
  expect(got.failed).toEqual(["components.db.maintenance"]);
  expect(got.fixes).toEqual(["components.db.maintenance: sun 04:00-05:00 Asia/Tokyo"]);
  expect(got.passed).toEqual(["components.set.maintenance"]);
  expect(check(rule, { components }).failed).toEqual([]);
});
