import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./dead-letters-short.ts";

const queue = (fields: object, retain: string) => ({ kind: "queue", ...fields, deadLetter: { after: 5, retain } });
const components = {
  hours: queue({}, "5d"),
  attempts: queue({ visibility: "6h" }, "8d"),
  ordered: queue({ visibility: "6h", ordered: true }, "8d"),
  unsaid: { kind: "queue" },
};

test("on AWS attempts count", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.hours.deadLetter.retain", "components.attempts.deadLetter.retain"]);
  expect(got.reasons[1]).toContain("162h are left to act");
  expect(got.passed).toEqual(["components.ordered.deadLetter.retain", "components.unsaid.deadLetter.retain"]);
});

test("on Google Cloud they do not", () => {
  const targets = { gcp: { region: "asia-northeast1" } };
  expect(check(rule, { targets, components: { exact: queue({}, "7d") } }).passed).toHaveLength(1);
});
