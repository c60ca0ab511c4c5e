import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./redis-only-store.ts";

const design = (cache: object, others: object = {}) => ({
  components: {
    main: { kind: "network" },
    chat: { kind: "service", image: "chat", uses: { sessions: "readwrite" } },
    sessions: { kind: "redis", ...cache },
    ...others,
  },
});

test("the only store without a backup fails", () => {
  expect(check(rule, design({})).failed).toEqual(["components.sessions.backup"]);
  expect(check(rule, design({ backup: { retain: "7d" } })).passed).toEqual(["components.sessions.backup"]);
});

test("beside another store it is a cache", () => {
  expect(check(rule, design({}, { files: { kind: "bucket" } })).failed).toEqual([]);
});
