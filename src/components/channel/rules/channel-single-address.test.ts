import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./channel-single-address.ts";

const design = (ops: object, others: object = {}) => ({
  components: {
    ops: { kind: "channel", ...ops },
    api: { kind: "service", image: "api", alarms: { busy: { metric: "cpu", above: "80%", notify: ["ops"] } } },
    ...others,
  },
});

test("one person's address fails", () => {
  const got = check(rule, design({ email: ["taro.yamada@example.com"] }));
  expect(got.failed).toEqual(["components.ops.email"]);
  expect(got.reasons).toEqual(["Alarms go to taro.yamada@example.com and nobody else."]);
});

test("two people, a list and a chat pass; a channel without alarms is not asked", () => {
  const hook = { kind: "secret" };
  for (const [ops, others] of [
    [{ email: ["a@example.com", "b@example.com"] }, {}],
    [{ email: ["ops@example.com"] }, {}],
    [{ email: ["a@example.com"], slack: { webhook: "hook" } }, { hook }],
  ] as const)
    expect(check(rule, design(ops, others)).passed).toEqual(["components.ops"]);
  expect(check(rule, { components: { ops: { kind: "channel", email: ["a@example.com"] } } }).failed).toEqual([]);
});
