import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./bucket-one-region.ts";

const components = {
  files: { kind: "bucket" },
  copied: { kind: "bucket", replicate: { region: "ap-northeast-3" } },
  temp: { kind: "bucket", lifecycle: [{ after: "7d", delete: true }] },
};

test("files in one region fail where recovery is promised to auditors", () => {
  const requirements = { rto: "4h", rpo: "1h", compliance: ["iso27001"] };
  const got = check(rule, { requirements, components });
  expect(got.failed).toEqual(["components.files.replicate"]);
  expect(got.reasons).toEqual([
    "ISO 27001 and recovery within 4h are promised, and its objects are in ap-northeast-1 only.",
  ]);
  expect(got.passed).toEqual(["components.copied.replicate"]);
});

test("without such promises nothing is said", () => {
  expect(check(rule, { components }).failed).toEqual([]);
});
