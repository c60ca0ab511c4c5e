import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./lifecycle-delete-delayed.ts";

const temporary = { kind: "bucket", lifecycle: [{ after: "7d", delete: true }] };
const components = {
  tempData: temporary,
  plain: { ...temporary, versioning: false },
  brief: { ...temporary, keepVersions: "7d" },
  sooner: { kind: "bucket", lifecycle: [...temporary.lifecycle, { after: "3d", delete: true, noncurrent: true }] },
  yearly: { kind: "bucket", lifecycle: [{ after: "365d", delete: true }] },
};

test("seven days that are 37 fail", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.tempData.lifecycle.0.after"]);
  expect(got.reasons[0]).toContain("gone after 37d");
  expect(got.passed).toEqual(["brief", "sooner", "yearly"].map((key) => `components.${key}.lifecycle.0.after`));
});
