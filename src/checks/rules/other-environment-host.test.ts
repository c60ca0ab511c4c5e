import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./other-environment-host.ts";

const design = (returnTo: unknown, variable: unknown = "https://todo.example.com") => ({
  environments: { dev: {}, prod: { protected: true } },
  components: {
    site: {
      kind: "domain",
      name: { $each: { dev: "dev.todo.example.com", prod: "todo.example.com" } },
      zone: "external",
    },
    people: { kind: "identity", returnTo },
    api: { kind: "service", image: "api", environments: ["prod"], environment: { SITE: variable } },
  },
});

test("prod that returns to the page of dev fails", () => {
  const got = check(rule, design(["https://dev.todo.example.com/back"]));
  expect(got.failed).toEqual(["components.people.returnTo.0 (prod/aws)"]);
  expect(got.remedies).toEqual(['Give each environment its own: each({ prod: "...", ... }).']);
  expect(got.reasons).toEqual(["dev.todo.example.com is the domain of dev, and this is prod."]);
  expect(got.passed).toContain("components.people.returnTo.0 (dev/aws)");
});

test("a variable with a list of origins is read", () => {
  const got = check(rule, design([], "https://todo.example.com,https://dev.todo.example.com"));
  expect(got.failed).toEqual(["components.api.environment.SITE (prod/aws)"]);
});

test("each with its own passes", () => {
  const returnTo = { $each: { dev: ["https://dev.todo.example.com"], prod: ["https://todo.example.com"] } };
  expect(check(rule, design(returnTo)).failed).toEqual([]);
});
