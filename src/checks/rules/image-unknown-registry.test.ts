import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./image-unknown-registry.ts";

const images = {
  strange: "registry.unheard-of.example/tool:1",
  lookalike: "ghcr.io.example.com/tool:1",
  hub: "docker.io/library/nginx:1.29",
  cloud: "123456789012.dkr.ecr.ap-northeast-1.amazonaws.com/tool:1",
  google: "asia-northeast1-docker.pkg.dev/acme/tools/tool:1",
  own: "api",
};
const components = Object.fromEntries(Object.entries(images).map(([key, image]) => [key, { kind: "service", image }]));

test("hosts that nobody knows fail", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.strange.image", "components.lookalike.image"]);
  expect(got.reasons).toEqual([
    "registry.unheard-of.example is no registry that is known.",
    "ghcr.io.example.com is no registry that is known.",
  ]);
  expect(got.passed).toEqual(["components.hub.image", "components.cloud.image", "components.google.image"]);
});
