import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./dead-letters-short.ts";

const targets = { gcp: { region: "asia-northeast1" } };
const components = {
  feedback: { kind: "queue", deadLetter: { retain: "3d" } },
  exact: { kind: "queue", deadLetter: { retain: "4d" } },
  unsaid: { kind: "queue" },
};

test("less than a long weekend fails", () => {
  const got = check(rule, { targets, components });
  expect(got.failed).toEqual(["components.feedback.deadLetter.retain"]);
  expect(got.fixes).toEqual(["components.feedback.deadLetter.retain: 14d"]);
  expect(got.reasons).toEqual(["Dead-letter messages are deleted after 3d; the minimum is 4d."]);
  expect(got.passed).toEqual(["components.exact.deadLetter.retain", "components.unsaid.deadLetter.retain"]);
});

test("elsewhere nothing is said", () => {
  expect(check(rule, { targets, environments: { dev: {} }, components }).failed).toEqual([]);
});
