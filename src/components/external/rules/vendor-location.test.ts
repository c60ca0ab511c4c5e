import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./vendor-location.ts";

const vendor = (fields: object) => ({ kind: "external", vendor: "V", url: "https://api.example.com", ...fields });
const components = {
  people: vendor({ data: "personal" }),
  prompts: vendor({ data: "confidential" }),
  known: vendor({ data: "personal", location: "JP" }),
  metrics: vendor({ data: "internal" }),
};

test("personal and confidential data to nobody knows where fails", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.people.location", "components.prompts.location"]);
  expect(got.reasons).toEqual([
    "V is sent personal data, and nobody says where it goes.",
    "V is sent confidential data, and nobody says where it goes.",
  ]);
  expect(got.findings.map((one) => one.severity)).toEqual(["medium", "low"]);
  expect(got.passed).toEqual(["components.known.location"]);
});

test("a privacy law makes it worse", () => {
  const got = check(rule, { requirements: { compliance: ["appi"] }, components });
  expect(got.findings[0]?.severity).toBe("high");
});
