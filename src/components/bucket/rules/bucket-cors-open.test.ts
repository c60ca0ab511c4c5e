import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./bucket-cors-open.ts";

const bucket = (origins: readonly string[], fields: object = {}, methods = ["GET"]) => ({
  kind: "bucket",
  cors: { origins, methods },
  ...fields,
});
const components = {
  preview: bucket(["https://*.manga.example.com", "https://localhost:*", "http://manga.example.com"]),
  upload: bucket(["*"], {}, ["GET", "PUT"]),
  closed: bucket(["*"]),
  images: bucket(["*"], { public: true }),
};

test("localhost, http and everyone fail; everyone may read what is public", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual([
    "components.preview.cors.origins.1",
    "components.preview.cors.origins.2",
    "components.upload.cors.origins.0",
    "components.closed.cors.origins.0",
  ]);
  expect(got.remedies).toEqual([
    "Name the https address of the page; keep localhost in each({ dev: ... }).",
    "Name the https address of the page; keep localhost in each({ dev: ... }).",
    "Name the https address of the page; keep localhost in each({ dev: ... }).",
    "Name the https address of the page; keep localhost in each({ dev: ... }).",
  ]);
  expect(got.passed).toEqual(["components.preview.cors.origins.0", "components.images.cors.origins.0"]);
  expect(got.reasons).toContain("Any page there is may send PUT.");
});

test("development may", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
