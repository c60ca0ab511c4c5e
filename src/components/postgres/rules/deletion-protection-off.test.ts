import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./deletion-protection-off.ts";

const components = {
  open: { kind: "postgres", version: 17, deletionProtection: false },
  unsaid: { kind: "postgres", version: 17 },
  shut: { kind: "postgres", version: 17, deletionProtection: true },
};

test("a database that may be deleted fails in a protected environment", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.open.deletionProtection"]);
  expect(got.reasons).toEqual(["prod is protected, and this database may be deleted."]);
  expect(got.passed).toEqual(["components.unsaid.deletionProtection", "components.shut.deletionProtection"]);
  expect(got.findings[0]?.fix).toEqual({ value: true, safe: true });
});

test("a database of development may", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
