import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./image-without-digest.ts";

const components = {
  proxy: { kind: "service", image: "docker.io/library/nginx:1.29" },
  exact: { kind: "service", image: `docker.io/library/nginx:1.29@sha256:${"0".repeat(64)}` },
  own: { kind: "service", image: "api:1.4.2" },
};

test("a tag of others fails in a protected environment", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.proxy.image"]);
  expect(got.reasons).toEqual(["What docker.io/library/nginx:1.29 is can change at any time."]);
  expect(got.passed).toEqual(["components.exact.image"]);
});

test("elsewhere nothing is said", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
