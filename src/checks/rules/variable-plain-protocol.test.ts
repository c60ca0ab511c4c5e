import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./variable-plain-protocol.ts";

const environment = {
  WS_URL: "ws://manga.example.com/ws",
  API_URL: "https://manga.example.com/api",
  OTEL: "http://localhost:4318",
  PEER: "http://render.manga.internal:8080",
  NAME: "manga",
};
const components = { frontend: { kind: "service", image: "frontend", environment } };

test("plain ways to the outside fail; inside, and encrypted, pass", () => {
  const got = check(rule, { components });
  const at = "components.frontend.environment";
  expect(got.failed).toEqual([`${at}.WS_URL`]);
  expect(got.remedies).toEqual(["Use wss://."]);
  expect(got.reasons).toEqual(["WS_URL connects to manga.example.com over unencrypted ws."]);
  expect(got.passed).toEqual([`${at}.API_URL`, `${at}.OTEL`, `${at}.PEER`]);
});

test("development may", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
