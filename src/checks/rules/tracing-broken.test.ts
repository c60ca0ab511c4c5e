import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./tracing-broken.ts";

test("whoever shares a request and is not traced fails", () => {
  const got = check(rule, {
    components: {
      tasks: { kind: "queue" },
      pages: { kind: "service", image: "pages", uses: { api: "invoke" } },
      api: { kind: "service", image: "api", tracing: true, uses: { tasks: "send" } },
      runner: { kind: "worker", image: "runner", uses: { tasks: "receive" } },
      alone: { kind: "service", image: "alone" },
    },
  });
  expect(got.failed).toEqual(["components.pages.tracing", "components.runner.tracing"]);
  expect(got.fixes).toEqual(["components.pages.tracing: true (asks)", "components.runner.tracing: true (asks)"]);
  expect(got.passed).toEqual(["components.api.tracing"]);
  expect(got.reasons).toEqual([
    "It shares requests with api, and is not traced.",
    "It shares requests with api, and is not traced.",
  ]);
});
