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
  expect(got.reasons[0]).toContain("ask 500 times a minute, and the quota is 60");
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
  expect(got.reasons[0]).toContain("10 requests/s × 0.2 ask 120 times a minute");
});
