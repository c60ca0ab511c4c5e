import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./long-work-in-service.ts";

const gcp = { targets: { gcp: { region: "asia-northeast1" } } };
const service = { kind: "service", image: "manga", timeout: "600s" };

test("requests of ten minutes without a queue fail", () => {
  const got = check(rule, { ...gcp, components: { generate: service } });
  expect(got.failed).toEqual(["components.generate.uses"]);
  expect(got.reasons[0]).toContain("10m (generate.timeout)");
});

test("a queue passes; sockets and short requests are not asked", () => {
  const got = check(rule, {
    ...gcp,
    components: {
      tasks: { kind: "queue" },
      handed: { ...service, uses: { tasks: "send" } },
      short: { ...service, timeout: "300s" },
      chat: { ...service, environment: { WEBSOCKET_ENABLED: "true" } },
    },
  });
  expect(got.failed).toEqual([]);
  expect(got.passed).toEqual(["components.handed.uses.tasks"]);
});
