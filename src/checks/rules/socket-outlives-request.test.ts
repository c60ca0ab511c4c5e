import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./socket-outlives-request.ts";

const edge = {
  site: { kind: "domain", name: "a.example.com", zone: "external" },
  web: { kind: "loadBalancer", domain: "site", routes: { "/": "pages", "/ws/*": "chat" } },
  pages: { kind: "service", image: "pages" },
};
const gcp = { targets: { gcp: { region: "asia-northeast1" } } };

test("sockets behind the default of five minutes fail, by route and by variable", () => {
  const hitl = { kind: "service", image: "hitl", timeout: "5m", environment: { WEBSOCKET_ENABLED: "true" } };
  const got = check(rule, { ...gcp, components: { ...edge, chat: { kind: "service", image: "chat" }, hitl } });
  expect(got.failed).toEqual(["components.chat.timeout", "components.hitl.timeout"]);
  expect(got.reasons[0]).toBe("It holds sockets, and Cloud Run closes each after 5m.");
  expect(got.findings[0]?.fix).toEqual({ value: "60m", safe: true });
});

test("15 minutes pass", () => {
  const got = check(rule, {
    ...gcp,
    components: { ...edge, chat: { kind: "service", image: "chat", timeout: "15m" } },
  });
  expect([got.failed, got.passed]).toEqual([[], ["components.chat.timeout"]]);
});

test("AWS, where sockets have an idle timeout only, is not asked", () => {
  const got = check(rule, { components: { ...edge, chat: { kind: "service", image: "chat" } } });
  expect([...got.failed, ...got.passed]).toEqual([]);
});
