import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./identity-mfa.ts";

const components = {
  none: { kind: "identity", mfa: "off" },
  staff: { kind: "identity", signUp: false },
  strict: { kind: "identity", signUp: false, mfa: "required" },
  customers: { kind: "identity" },
  phones: { kind: "identity", signIn: ["phone"], mfa: "off" },
};

test("none fails, and a choice for accounts that a team hands out", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.none.mfa", "components.staff.mfa"]);
  expect(got.fixes).toEqual(["components.none.mfa: optional (asks)", "components.staff.mfa: required (asks)"]);
  expect(got.reasons).toEqual([
    "A password alone opens every account.",
    "Only the team hands out accounts (signUp: false), and each may go without a second factor.",
  ]);
  expect(got.findings.map((one) => one.severity)).toEqual(["high", "medium"]);
  expect(got.passed).toEqual(["components.strict.mfa", "components.customers.mfa"]);
});

test("elsewhere nothing is said", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
