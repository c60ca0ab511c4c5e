import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./versions-kept-long.ts";

test("ten years fail, the default passes, and without versions nothing is said", () => {
  const got = check(rule, {
    components: {
      long: { kind: "bucket", keepVersions: "3650d" },
      usual: { kind: "bucket" },
      none: { kind: "bucket", versioning: false },
    },
  });
  expect(got.failed).toEqual(["components.long.keepVersions"]);
  expect(got.reasons).toEqual(["Former versions are kept for 3650d."]);
  expect(got.passed).toEqual(["components.usual.keepVersions"]);
});
