import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./registry-unused.ts";

test("a registry without images of one's own fails, with one it passes", () => {
  const images = { kind: "registry" };
  const nginx = { kind: "service", image: "docker.io/library/nginx:1.29" };
  expect(check(rule, { components: { images, nginx } }).failed).toEqual(["components.images"]);
  expect(check(rule, { components: { images, api: { kind: "service", image: "api" } } }).passed).toEqual([
    "components.images",
  ]);
});
