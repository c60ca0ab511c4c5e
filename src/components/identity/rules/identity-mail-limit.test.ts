import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./identity-mail-limit.ts";

const ses = { arn: "arn:aws:ses:ap-northeast-1:123456789012:identity/example.com", from: "no-reply@example.com" };
const components = {
  people: { kind: "identity" },
  staff: { kind: "identity", aws: { ses } },
  phones: { kind: "identity", signIn: ["phone"] },
};

test("Cognito's own sender fails in a protected environment", () => {
  const got = check(rule, { components, requirements: { capacity: { users: 10_000 } } });
  expect(got.failed).toEqual(["components.people.aws.ses"]);
  expect(got.reasons[0]).toContain("50 e-mails per day for 10000 users");
  expect(got.passed).toEqual(["components.staff.aws.ses"]);
});

test("elsewhere it will do", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
