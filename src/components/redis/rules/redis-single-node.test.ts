import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./redis-single-node.ts";

const components = {
  main: { kind: "network" },
  chat: { kind: "service", image: "chat", uses: { sessions: "readwrite", pair: "readwrite" } },
  sessions: { kind: "redis" },
  pair: { kind: "redis", highAvailability: true },
  unused: { kind: "redis" },
};

test("one node does not carry 99.9%", () => {
  const got = check(rule, { requirements: { availability: "99.9%" }, components });
  expect(got.failed).toEqual(["components.sessions.highAvailability"]);
  expect(got.fixes).toEqual(["components.sessions.highAvailability: true (asks)"]);
  expect(got.passed).toEqual(["components.pair.highAvailability"]);
  expect(got.reasons).toEqual(["99.9% is promised, and chat depends on one node in one zone."]);
});

test("99.5%, or no promise, is kept", () => {
  for (const requirements of [{ availability: "99.5%" }, {}])
    expect(check(rule, { requirements, components }).failed).toEqual([]);
});
