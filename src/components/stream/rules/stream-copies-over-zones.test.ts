import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./stream-copies-over-zones.ts";

const design = (zones: number, replication: number) => ({
  components: { main: { kind: "network", zones }, events: { kind: "stream", topics: { a: { replication } } } },
});

test("three copies in two zones fail", () => {
  const got = check(rule, design(2, 3));
  expect(got.failed).toEqual(["components.events.topics"]);
  expect(got.remedies).toEqual(["Write main: { zones: 3 } (and brokers, where stated, as a multiple of it)."]);
  expect(got.reasons[0]).toContain("1 is left and 2 are needed");
});

test("as many zones as copies pass", () => {
  expect(check(rule, design(3, 3)).passed).toEqual(["components.events.topics"]);
  expect(check(rule, design(2, 2)).passed).toEqual(["components.events.topics"]);
});
