import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./secret-without-reminder.ts";

const components = {
  geminiApiKey: { kind: "secret" },
  openaiApiKey: { kind: "secret", rotate: { every: "quarter", notify: ["ops"] } },
  langfusePublicKey: { kind: "secret" },
  slackWebhook: { kind: "secret" },
  ops: { kind: "channel", slack: { webhook: "slackWebhook" } },
};

test("a secret that nobody is told to replace fails; the address of a channel and a public key do not", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.geminiApiKey.rotate"]);
  expect(got.reasons).toEqual(["Nobody is told to replace it, ever."]);
  expect(got.passed).toEqual(["components.openaiApiKey.rotate"]);
});

test("it weighs more under PCI DSS, and nothing in development", () => {
  expect(check(rule, { requirements: { compliance: ["pci-dss"] }, components }).findings[0]?.severity).toBe("medium");
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
