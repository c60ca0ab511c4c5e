import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./route-quota.ts";

const design = (count: number) => ({
  components: {
    site: { kind: "domain", name: "todo.example.com", zone: "external" },
    api: { kind: "service", image: "api" },
    web: {
      kind: "loadBalancer",
      domain: "site",
      routes: { "/": "api", ...Object.fromEntries(Array.from({ length: count }, (_, n) => [`/p${n}`, "api"])) },
    },
  },
});

test("79 pass, 80 fail a little, 101 more", () => {
  expect(check(rule, design(79)).passed).toEqual(["components.web.routes"]);
  expect(check(rule, design(80)).failed).toEqual(["components.web.routes"]);
  const severities = [80, 100, 101].map((count) => check(rule, design(count)).findings[0]?.severity);
  expect(severities).toEqual(["low", "low", "medium"]);
});
