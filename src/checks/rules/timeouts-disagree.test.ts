import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./timeouts-disagree.ts";

const design = (balancer: object, service: object, targets: object) => ({
  targets,
  components: {
    site: { kind: "domain", name: "a.example.com", zone: "external" },
    web: { kind: "loadBalancer", domain: "site", routes: { "/": "api" }, ...balancer },
    api: { kind: "service", image: "api", ...service },
  },
});
const aws = { aws: { region: "ap-northeast-1", account: "123456789012" } };
const gcp = { gcp: { region: "asia-northeast1" } };

test("on AWS a service that may take longer than the load balancer waits fails", () => {
  const got = check(rule, design({}, { timeout: "600s" }, aws));
  expect(got.failed).toEqual(["components.api.timeout"]);
  expect(got.remedies).toEqual(['Write timeout: "10m" in web, or a shorter one here.']);
  expect(got.reasons).toEqual(["It may take 10m, and web gives up after 1m (504)."]);
});

test("on Google Cloud a load balancer that would wait longer than the service fails", () => {
  const got = check(rule, design({ timeout: "3600s" }, { timeout: "300s" }, gcp));
  expect(got.failed).toEqual(["components.api.timeout"]);
});

test("equal ones and unwritten ones pass", () => {
  for (const targets of [aws, gcp]) {
    expect(check(rule, design({ timeout: "600s" }, { timeout: "600s" }, targets)).passed).toEqual([
      "components.api.timeout",
    ]);
    expect(check(rule, design({}, {}, targets)).failed).toEqual([]);
  }
});

test("a timeout that is there for the sockets of another service says nothing of the pages", () => {
  const { components } = design({}, {}, gcp);
  const web = { ...components.web, timeout: "3600s", routes: { "/": "api", "/ws/*": "chat" } };
  const chat = { kind: "service", image: "chat", timeout: "60m" };
  const got = check(rule, { targets: gcp, components: { ...components, web, chat } });
  expect([got.failed, got.passed]).toEqual([[], ["components.chat.timeout"]]);
});
