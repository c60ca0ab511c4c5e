import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./image-latest.ts";

const images = {
  own: "api:latest",
  theirs: "docker.io/library/nginx",
  moving: "ghcr.io/example/api:latest",
  bare: "api",
  tagged: "api:1.4.2",
  exact: `docker.io/library/nginx@sha256:${"0".repeat(64)}`,
};
const components = Object.fromEntries(Object.entries(images).map(([key, image]) => [key, { kind: "worker", image }]));

test("latest fails, said or unsaid; versions, digests and what the pipeline deploys pass", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.own.image", "components.theirs.image", "components.moving.image"]);
  expect(got.reasons).toEqual([
    "api:latest is whatever was pushed last.",
    "docker.io/library/nginx has no tag, which means latest.",
    "ghcr.io/example/api:latest is whatever was pushed last.",
  ]);
  expect(got.passed).toEqual(["components.bare.image", "components.tagged.image", "components.exact.image"]);
});
