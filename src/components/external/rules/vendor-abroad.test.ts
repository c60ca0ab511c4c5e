import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./vendor-abroad.ts";

const vendor = (location: string, data = "personal") => ({
  kind: "external",
  vendor: "V",
  url: "https://api.example.com",
  data,
  location,
});
const components = {
  america: vendor("US"),
  ireland: vendor("eu-west-1"),
  korea: vendor("KR"),
  somewhere: vendor("the cloud"),
  prompts: vendor("US", "confidential"),
};

test("under APPI, the European Economic Area passes and others fail", () => {
  const got = check(rule, { requirements: { compliance: ["appi"] }, components });
  expect(got.failed).toEqual(["components.america.location", "components.korea.location"]);
  expect(got.remedies).toEqual([
    "Accept this, naming the contract or certificate that allows it; or use a vendor or region that is on the list.",
    "Accept this, naming the contract or certificate that allows it; or use a vendor or region that is on the list.",
    'Write the code of the country, such as "US".',
  ]);
  expect(got.reasons).toEqual([
    "V processes personal data in US, for which Japan's APPI requires a further legal basis.",
    "V processes personal data in KR, for which Japan's APPI requires a further legal basis.",
    "the cloud names no country that is known.",
  ]);
  expect(got.passed).toEqual(["components.ireland.location"]);
  expect(got.unknown).toEqual(["components.somewhere.location"]);
});

test("under GDPR, Korea is adequate; without a law nothing is said", () => {
  const got = check(rule, { requirements: { compliance: ["gdpr"] }, components });
  expect(got.failed).toEqual(["components.america.location"]);
  expect(check(rule, { components }).failed).toEqual([]);
});
