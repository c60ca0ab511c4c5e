import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./replica-unread.ts";

test("replicas beside users that all write fail; with as many readers they pass", () => {
  const db = { kind: "postgres", version: 17, replicas: 1 };
  const got = check(rule, {
    components: {
      idle: db,
      read: db,
      none: { kind: "postgres", version: 17 },
      api: { kind: "service", image: "api", uses: { idle: "readwrite", read: "readwrite", none: "readwrite" } },
      report: { kind: "service", image: "report", uses: { read: "read" } },
    },
  });
  expect(got.failed).toEqual(["components.idle.replicas"]);
  expect(got.fixes).toEqual(["components.idle.replicas: 0 (asks)"]);
  expect(got.remedies).toEqual(['Give whoever only reads uses: { idle: "read" }, or write replicas: 0.']);
  expect(got.passed).toEqual(["components.read.replicas"]);
  expect(got.reasons).toEqual(['1 replica, and 0 of 1 users with access "read".']);
});
