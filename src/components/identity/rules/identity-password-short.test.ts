import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./identity-password-short.ts";

const components = {
  short: { kind: "identity", password: { minLength: 11 } },
  alone: { kind: "identity", mfa: "off", password: { minLength: 14, mixed: false } },
  exact: { kind: "identity", password: { minLength: 12 } },
  unsaid: { kind: "identity" },
  phones: { kind: "identity", signIn: ["phone"], password: { minLength: 8 } },
};

test("less than 12 fails, less than 15 for plain words without a second factor", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.short.password.minLength", "components.alone.password.minLength"]);
  expect(got.reasons).toEqual([
    "11 characters are enough here; the minimum is 12.",
    "14 characters are enough here; the minimum is 15.",
  ]);
  expect(got.findings.map((one) => one.fix?.value)).toEqual([12, 15]);
  expect(got.passed).toEqual(["components.exact.password.minLength", "components.unsaid.password.minLength"]);
});

test("on Google Cloud the field does nothing", () => {
  const { short } = components;
  const got = check(rule, { targets: { gcp: { region: "asia-northeast1" } }, components: { short } });
  expect([...got.failed, ...got.passed]).toEqual([]);
});
