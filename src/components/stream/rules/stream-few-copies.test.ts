import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./stream-few-copies.ts";

const components = {
  main: { kind: "network" },
  events: { kind: "stream", topics: { one: { replication: 1 }, two: { replication: 2 }, three: {} } },
};
const at = (topic: string) => `components.events.topics.${topic}.replication`;

test("a promise needs three copies", () => {
  const got = check(rule, { requirements: { availability: "99.9%" }, components });
  expect(got.failed).toEqual([at("one"), at("two")]);
  expect(got.fixes).toEqual([
    "components.events.topics.one.replication: 3 (asks)",
    "components.events.topics.two.replication: 3 (asks)",
  ]);
  expect(got.reasons).toEqual([
    "99.9% is promised, and one has 1 of at least 3 copies.",
    "99.9% is promised, and two has 2 of at least 3 copies.",
  ]);
  expect(got.passed).toEqual([at("three")]);
});

test("a protected environment needs two, development none", () => {
  expect(check(rule, { components }).failed).toEqual([at("one")]);
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
