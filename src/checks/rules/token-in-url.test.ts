import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./token-in-url.ts";

const components = {
  chat: {
    kind: "service",
    image: "chat",
    environment: { WS_URL: "wss://chat.example.com/ws?token={token}", API_URL: "https://chat.example.com/?page=1" },
  },
  web: { kind: "loadBalancer", domain: "site", routes: { "/": "chat", "/ws/*": "chat" } },
  site: { kind: "domain", name: "chat.example.com", zone: "external" },
};

test("an address with a token fails", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.chat.environment.WS_URL"]);
  expect(got.remedies).toEqual([
    "Send it in a header; over a WebSocket in a cookie, in Sec-WebSocket-Protocol or in the first message.",
  ]);
  expect(got.reasons).toEqual(["WS_URL is an address with a token in it."]);
  expect(got.passed).toEqual(["components.chat.environment.API_URL"]);
  expect(got.unknown).toEqual([]);
});

test("a WebSocket of people who sign in is not known", () => {
  const got = check(rule, { components: { ...components, people: { kind: "identity" } } });
  expect(got.unknown).toEqual(["components.web.routes./ws/*"]);
});

test("a description that names the way passes", () => {
  const chat = { kind: "service", image: "chat", description: "The token is in the first message" };
  const got = check(rule, { components: { ...components, chat, people: { kind: "identity" } } });
  expect(got.passed).toEqual(["components.web.routes./ws/*"]);
});
