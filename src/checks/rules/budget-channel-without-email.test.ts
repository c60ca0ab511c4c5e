import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./budget-channel-without-email.ts";

const gcp = { targets: { gcp: { region: "asia-northeast1" } }, requirements: { budget: "$100/month" } };
const components = (channel: object) => ({
  hook: { kind: "secret" },
  ops: { kind: "channel", ...channel },
  spending: { kind: "budget", notify: ["ops"], gcp: { billingAccount: "000000-000000-000000" } },
});
const discord = { webhook: "hook" };

test("a channel without e-mail fails on Google Cloud, one with it passes", () => {
  expect(check(rule, { ...gcp, components: components({ discord }) }).failed).toEqual(["components.spending.notify"]);
  const both = components({ discord, email: ["ops@example.com"] });
  expect(check(rule, { ...gcp, components: both }).passed).toEqual(["components.spending.notify"]);
});

test("AWS reaches every channel", () => {
  const got = check(rule, { requirements: gcp.requirements, components: components({ discord }) });
  expect(got.failed).toEqual([]);
});
