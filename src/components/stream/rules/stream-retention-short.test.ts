import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./stream-retention-short.ts";

const components = {
  main: { kind: "network" },
  events: {
    kind: "stream",
    topics: { hours: { retain: "12h" }, days: { retain: "3d" }, state: { retain: "1h", compact: true } },
  },
};

test("less than a weekend fails", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.events.topics.hours.retain"]);
  expect(got.fixes).toEqual(["components.events.topics.hours.retain: 3d (asks)"]);
  expect(got.reasons).toEqual(["hours is gone after 12h; a reader may be down for 3d."]);
  expect(got.passed).toEqual(["components.events.topics.days.retain"]);
});

test("a longer recovery time counts", () => {
  const got = check(rule, { requirements: { rto: "4d" }, components });
  expect(got.failed).toEqual(["components.events.topics.days.retain", "components.events.topics.hours.retain"]);
});
