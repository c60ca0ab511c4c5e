import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./variable-like-secret.ts";

const components = {
  api: {
    kind: "service",
    image: "api",
    environment: {
      SECRET_KEY: "your-secret-key-here-minimum-32-chars",
      GOOGLE_APPLICATION_CREDENTIALS: "/app/credentials.json",
      ALERTS: "https://hooks.slack.com/services/T0/B0/x",
      GEMINI_MODEL: "gemini-2.5-pro",
      JWT_ALGORITHM: "HS256",
    },
  },
};

test("names and addresses of secrets fail, other variables pass", () => {
  const got = check(rule, { environments: { dev: {} }, components });
  const at = "components.api.environment";
  expect(got.failed).toEqual([`${at}.ALERTS`, `${at}.GOOGLE_APPLICATION_CREDENTIALS`, `${at}.SECRET_KEY`]);
  expect(got.passed).toEqual([`${at}.GEMINI_MODEL`, `${at}.JWT_ALGORITHM`]);
  expect(got.reasons.join()).not.toContain("your-secret-key");
});
