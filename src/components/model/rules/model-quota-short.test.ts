import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./model-quota-short.ts";

const design = (quota: object, more: object = { requirements: { capacity: { connections: 1000 } } }) => ({
  targets: { gcp: { region: "asia-northeast1" } },
  ...more,
  components: {
    gemini: { kind: "model", models: { gcp: ["gemini-2.5-pro"] }, ...quota },
    chat: { kind: "service", image: "chat", uses: { gemini: "invoke" } },
  },
});

test("60 a minute for a thousand conversations fail", () => {
  const got = check(rule, design({ quota: { requestsPerMinute: 60 } }));
  expect(got.failed).toEqual(["components.gemini.quota.requestsPerMinute"]);
  expect(got.remedies).toEqual([
    "Request more, spread the calls over models or regions (an inference profile), or queue them.",
  ]);
  expect(got.reasons[0]).toContain("ask for 500 requests per minute, and the quota is 60");
});

test("enough passes, unwritten is unknown, and without a promise nothing is said", () => {
  expect(check(rule, design({ quota: { requestsPerMinute: 600 } })).passed).toHaveLength(1);
  expect(check(rule, design({})).unknown).toEqual(["components.gemini.quota.requestsPerMinute"]);
  expect(check(rule, design({}, {})).unknown).toEqual([]);
});

test("stated calls of each request are multiplied", () => {
  const got = check(
    rule,
    design(
      { quota: { requestsPerMinute: 60 } },
      {
        requirements: { capacity: { requestsPerSecond: 10 } },
        traffic: { tokens: [{ model: "gemini", callsPerRequest: 0.2, input: 100, output: 100 }] },
      },
    ),
  );
  expect(got.reasons[0]).toContain("10 requests/s × 0.2 ask for 120 requests per minute");
});

test("a quota of tokens is held against the tokens of the calls", () => {
  const asked = (tokensPerMinute: number, by: object = {}) =>
    check(
      rule,
      design(
        { quota: { tokensPerMinute } },
        {
          requirements: { capacity: { requestsPerSecond: 10 } },
          traffic: {
            tokens: [{ model: "gemini", callsPerRequest: 0.2, input: 100, output: 150, ...by }],
            calls: { chat: 0.5 },
          },
        },
      ),
    );
  // 10 x 60 x 0.2 calls of 250 tokens.
  expect(asked(29_999).failed).toEqual(["components.gemini.quota.tokensPerMinute"]);
  expect(asked(30_000).passed).toHaveLength(1);
  // Only half of the requests reach the component whose requests call the model.
  expect(asked(15_000, { by: "chat" }).passed).toHaveLength(1);
  expect(asked(14_999, { by: "chat" }).failed).toHaveLength(1);
});
