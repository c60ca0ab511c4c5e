import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./return-address-unserved.ts";

test("a page on a host that the system does not serve fails", () => {
  const returnTo = [
    "https://chat.example.com/back",
    "https://eu.chat.example.com/back",
    "https://caht.example.com/back",
    "https://a.b.chat.example.com/back",
    "http://localhost:3000",
  ];
  const site = { kind: "domain", name: "chat.example.com", alternatives: ["*.chat.example.com"], zone: "external" };
  const got = check(rule, { components: { site, people: { kind: "identity", returnTo } } });
  expect(got.failed).toEqual(["components.people.returnTo.2", "components.people.returnTo.3"]);
  expect(got.reasons).toEqual([
    "caht.example.com is none of chat.example.com, *.chat.example.com.",
    "a.b.chat.example.com is none of chat.example.com, *.chat.example.com.",
  ]);
  expect(got.passed).toEqual(["components.people.returnTo.0", "components.people.returnTo.1"]);
});

test("a design without domains is not asked", () => {
  expect(
    check(rule, { components: { people: { kind: "identity", returnTo: ["https://a.example.com"] } } }).failed,
  ).toEqual([]);
});
