import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./firebase-rules-open.ts";

const design = (rules: string) => ({
  targets: { gcp: { region: "asia-northeast1" } },
  components: { people: { kind: "identity", gcp: { firebase: true, firestore: { rules } } } },
});
const at = "components.people.gcp.firestore.rules";

test.each([
  ["allow read, write;", "high"],
  ["allow read: if request.auth != null; allow write: if true;", "high"],
  ["allow read, write: if request.time < timestamp.date(2026, 12, 1);", "high"],
  ["allow read: if true;", "medium"],
])("%s fails", (rules, severity) => {
  const got = check(rule, design(rules));
  expect(got.failed).toEqual([at]);
  expect(got.findings[0]?.severity).toBe(severity);
});

test.each([
  "allow read: if request.auth.uid == uid; allow write: if false;",
  "// allow read;\nallow get: if isOwner();",
])("%s passes", (rules) => {
  expect(check(rule, design(rules)).passed).toEqual([at]);
});
