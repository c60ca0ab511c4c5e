import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./identity-return-to-localhost.ts";

const components = {
  people: { kind: "identity", returnTo: ["https://app.example.com/back", "http://localhost:3000"] },
};

test("localhost fails in a protected environment", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.people.returnTo.1"]);
  expect(got.reasons).toEqual(["http://localhost:3000 is the machine of whoever signs in."]);
  expect(got.passed).toEqual(["components.people.returnTo.0"]);
});

test("development may", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
