import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./firewall-countries-regime.ts";

const design = (compliance: readonly string[], allow: readonly string[]) => ({
  requirements: { compliance },
  components: { waf: { kind: "firewall", countries: { allow } } },
});

test("Japan alone and European law contradict each other", () => {
  const got = check(rule, design(["gdpr"], ["JP"]));
  expect(got.failed).toEqual(["components.waf.countries.allow"]);
  expect(got.reasons).toEqual(["The design promises GDPR, and lets in only JP: nobody whom that protects."]);
  expect(check(rule, design(["ccpa"], ["JP", "DE"])).failed).toHaveLength(1);
});

test("a country of the law passes, and no list says nothing", () => {
  const got = check(rule, design(["gdpr", "appi"], ["JP", "DE"]));
  expect(got.failed).toEqual([]);
  expect(got.passed).toEqual(["components.waf.countries.allow"]);
  expect(check(rule, { components: { waf: { kind: "firewall" } } }).passed).toEqual([]);
});
