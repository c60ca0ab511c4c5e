import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./bucket-without-lifecycle.ts";

const components = {
  files: { kind: "bucket" },
  tiered: { kind: "bucket", lifecycle: [{ after: "90d", to: "infrequent" }] },
};

test("no rule is named, one passes", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.files.lifecycle"]);
  expect(got.passed).toEqual(["components.tiered.lifecycle"]);
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
