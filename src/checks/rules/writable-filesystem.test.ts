import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./writable-filesystem.ts";

const components = {
  loose: { kind: "worker", image: "loose", readOnlyFilesystem: false },
  firm: { kind: "worker", image: "firm" },
};

test("writable files fail in a protected environment", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.loose.readOnlyFilesystem"]);
  expect(got.fixes).toEqual(["components.loose.readOnlyFilesystem: true (asks)"]);
  expect(got.passed).toEqual(["components.firm.readOnlyFilesystem"]);
});

test("on Google Cloud the field does nothing", () => {
  expect(check(rule, { targets: { gcp: { region: "asia-northeast1" } }, components }).failed).toEqual([]);
});
