import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./copy-in-another-country.ts";

const components = {
  abroad: { kind: "postgres", version: 17, backup: { crossRegion: "ap-southeast-1" } },
  osaka: { kind: "postgres", version: 17, backup: { crossRegion: "ap-northeast-3" } },
  london: { kind: "bucket", replicate: { region: "eu-west-2" } },
  america: { kind: "bucket", replicate: { region: "us-west-2" } },
  here: { kind: "bucket" },
};

test("a copy of Tokyo in Singapore fails, in Osaka or London it passes", () => {
  const got = check(rule, { requirements: { compliance: ["gdpr"] }, components });
  expect(got.failed).toEqual(["components.abroad.backup.crossRegion", "components.america.replicate.region"]);
  expect(got.reasons).toEqual([
    "The data lives in JP and its copy in SG (ap-southeast-1), for which GDPR requires a further legal basis.",
    "The data lives in JP and its copy in US (us-west-2), for which GDPR requires a further legal basis.",
  ]);
  expect(got.passed).toEqual(["components.osaka.backup.crossRegion", "components.london.replicate.region"]);
});

test("without a privacy law nothing is said", () => {
  expect(check(rule, { components }).failed).toEqual([]);
});
