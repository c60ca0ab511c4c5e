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
  expect(got.unknown).toEqual(["components.manga.image"]);
  expect(got.passed).toEqual(["components.own.image", "components.nginx.image", "components.google.image"]);
});
