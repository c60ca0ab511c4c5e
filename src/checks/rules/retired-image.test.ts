import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./retired-image.ts";

const service = (image: string) => ({ kind: "service", image });

test("images that moved away or are no longer updated fail; gcr.io is unknown", () => {
  const got = check(rule, {
    components: {
      own: service("todo-api"),
      nginx: service("docker.io/library/nginx:1.29"),
      moved: service("docker.io/bitnami/redis:7.2"),
      java: service("docker.io/library/openjdk:17"),
      manga: service("gcr.io/manga/phase-service:1"),
      google: service("gcr.io/distroless/nodejs22:latest"),
    },
  });
  expect(got.failed).toEqual(["components.moved.image", "components.java.image"]);
  expect(got.remedies).toEqual([
    "Take the image from a maintained source, or build your own. See https://github.com/bitnami/containers/issues/83267",
    "Take the image from a maintained source, or build your own. See https://hub.docker.com/_/openjdk",
    "Write a bare name (todo-api): Sekkei then makes the registry.",
  ]);
  expect(got.reasons).toEqual([
    "Since 2025-09-29 Bitnami moved its images to docker.io/bitnamilegacy, where they get no updates.",
    "Since 2022-07 the openjdk image is deprecated and gets no updates; eclipse-temurin takes its place.",
    "Container Registry was shut down on 2025-03-18; the address works only if the project moved gcr.io to Artifact Registry.",
  ]);
  expect(got.unknown).toEqual(["components.manga.image"]);
  expect(got.passed).toEqual(["components.own.image", "components.nginx.image", "components.google.image"]);
});
