import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./personal-data-kept-long.ts";

const components = {
  main: { kind: "network" },
  api: { kind: "service", image: "api", logs: { retain: "731d" } },
  files: { kind: "bucket", keepVersions: "365d", accessLogs: { retain: "400d" } },
  events: { kind: "stream", topics: { chat: { retain: "1000d" }, brief: {} } },
};

test("more than a year fails where a privacy law is promised", () => {
  const got = check(rule, { requirements: { compliance: ["gdpr"] }, components });
  expect(got.failed).toEqual([
    "components.api.logs.retain",
    "components.files.accessLogs.retain",
    "components.events.topics.chat.retain",
  ]);
  expect(got.reasons).toEqual([
    "It is kept for 731d, and GDPR gives people a right to be erased.",
    "It is kept for 400d, and GDPR gives people a right to be erased.",
    "It is kept for 1000d, and GDPR gives people a right to be erased.",
  ]);
  expect(got.passed).toContain("components.files.keepVersions");
});

test("without one nothing is said", () => {
  const got = check(rule, { requirements: { compliance: ["soc2"] }, components });
  expect([...got.failed, ...got.passed]).toEqual([]);
});
