import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./socket-state-shared.ts";

const environment = { WEBSOCKET_ENABLED: "true" };
const service = { kind: "service", image: "chat", environment, instances: [2, 100] };

test("sockets on many instances without anything shared fail", () => {
  const got = check(rule, { components: { chat: service } });
  expect(got.failed).toEqual(["components.chat.uses"]);
  expect(got.reasons[0]).toContain("up to 100 instances");
});

test("a cache passes; one instance and no sockets are not asked", () => {
  const cache = { kind: "redis" };
  const got = check(rule, {
    components: {
      cache,
      chat: { ...service, uses: { cache: "readwrite" } },
      small: { ...service, instances: [1, 1] },
      plain: { kind: "service", image: "plain", instances: [2, 9] },
    },
  });
  expect(got.failed).toEqual([]);
  expect(got.passed).toEqual(["components.chat.uses.cache"]);
});
