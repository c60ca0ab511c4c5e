import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./personal-data-in-development.ts";

const vendor = (data: unknown, fields: object = {}) => ({
  kind: "external",
  vendor: "V",
  url: "https://api.example.com",
  data,
  ...fields,
});
const environments = { dev: {}, prod: { protected: true } };
const components = {
  crm: vendor("personal"),
  mail: vendor({ $each: { dev: "internal", prod: "personal" } }),
  billing: vendor("personal", { environments: ["prod"] }),
  metrics: vendor("internal"),
};

test("personal data from development fails, made-up records pass", () => {
  const got = check(rule, { environments, components });
  expect(got.failed).toEqual(["components.crm.data (dev/aws)"]);
  expect(got.reasons).toEqual(["V is sent personal data from dev, which is not protected."]);
  expect(got.passed).toEqual(["components.mail.data.$each.dev (dev/aws)"]);
});

test("without a protected environment there is nothing to compare", () => {
  expect(check(rule, { environments: { dev: {} }, components: { crm: vendor("personal") } }).failed).toEqual([]);
});
