import { expect, test } from "vitest";
import { check } from "../../../checks/rule.fixture.ts";
import { rule } from "./pipeline-feature-branch.ts";

const components = {
  delivery: {
    kind: "pipeline",
    repository: "acme/manga",
    branches: ["main", "feature/chat", "release/2", "developer-docs"],
  },
  api: { kind: "service", image: "api" },
};

test("a branch of a feature fails in a protected environment", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual(["components.delivery.branches.1"]);
  expect(got.reasons).toEqual(["feature/chat may deploy to prod."]);
  expect(got.passed).toEqual([0, 2, 3].map((index) => `components.delivery.branches.${index}`));
});

test("development may deploy what it likes", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
