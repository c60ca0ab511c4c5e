import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./tls-minimum.ts";

const database = (version: string) => ({
  kind: "postgres",
  version: 17,
  parameters: { ssl_min_protocol_version: version },
});

test("TLS 1.1 of a database fails, 1.2 passes", () => {
  const got = check(rule, {
    components: { old: database("TLSv1.1"), now: database("TLSv1.2"), plain: { kind: "postgres", version: 17 } },
  });
  expect(got.failed).toEqual(["components.old.parameters.ssl_min_protocol_version"]);
  expect(got.fixes).toEqual(["components.old.parameters.ssl_min_protocol_version: TLSv1.2 (asks)"]);
  expect(got.reasons).toEqual(["The database accepts TLSv1.1."]);
  expect(got.passed).toEqual(["components.now.parameters.ssl_min_protocol_version"]);
});

test("a load balancer passes", () => {
  const components = {
    site: { kind: "domain", name: "todo.example.com", zone: "external" },
    api: { kind: "service", image: "api" },
    web: { kind: "loadBalancer", domain: "site", routes: { "/": "api" } },
  };
  expect(check(rule, { components }).passed).toEqual(["components.web.tls.minimum"]);
});
