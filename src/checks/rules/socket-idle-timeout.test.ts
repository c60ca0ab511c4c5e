import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./socket-idle-timeout.ts";

const design = (timeout: object, path = "/ws/*") => ({
  components: {
    site: { kind: "domain", name: "a.example.com", zone: "external" },
    web: { kind: "loadBalancer", domain: "site", routes: { "/": "pages", [path]: "chat" }, ...timeout },
    pages: { kind: "service", image: "pages" },
    chat: { kind: "service", image: "chat" },
  },
});

test("sockets behind the default of 60 seconds fail", () => {
  const got = check(rule, design({}));
  expect(got.failed).toEqual(["components.web.timeout"]);
  expect(got.fixes).toEqual(["components.web.timeout: 300s"]);
  expect(got.reasons).toEqual(["chat holds sockets, which are closed after 1m without a byte."]);
});

test("two minutes pass; without sockets nothing is said", () => {
  expect(check(rule, design({ timeout: "120s" })).passed).toEqual(["components.web.timeout"]);
  const got = check(rule, design({}, "/news/*"));
  expect([...got.failed, ...got.passed]).toEqual([]);
});
