import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./bucket-versions-short.ts";

const components = {
  short: { kind: "bucket", keepVersions: "6d" },
  exact: { kind: "bucket", keepVersions: "7d" },
  undone: { kind: "bucket", lifecycle: [{ after: "2d", delete: true, noncurrent: true }] },
};

test("less than 7 days fails, said either way", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.short.keepVersions", "components.undone.lifecycle.0.after"]);
  expect(got.fixes).toEqual(["components.short.keepVersions: 7d", "components.undone.lifecycle.0.after: 7d"]);
  expect(got.reasons).toEqual([
    "Deleted files can be restored for 6d; the minimum is 7d.",
    "Deleted files can be restored for 2d; the minimum is 7d.",
  ]);
  expect(got.passed).toEqual(["components.exact.keepVersions", "components.undone.keepVersions"]);
});
