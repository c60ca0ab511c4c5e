import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./debug-in-protected.ts";

const components = {
  loud: { kind: "service", image: "loud", logs: { level: "debug" } },
  old: { kind: "worker", image: "old", environment: { LOG_LEVEL: "DEBUG", DEBUG: "true", ENV: "production" } },
  quiet: { kind: "service", image: "quiet", logs: { level: "warn" }, environment: { DEBUG: "false" } },
};

test("debug fails in a protected environment, as a level and as a variable", () => {
  const got = check(rule, { components });
  expect(got.failed).toEqual([
    "components.loud.logs.level",
    "components.old.environment.DEBUG",
    "components.old.environment.LOG_LEVEL",
  ]);
  expect(got.fixes).toEqual(["components.loud.logs.level: info"]);
  expect(got.remedies).toEqual([
    "Write info, or turn debug on for an hour when it is needed.",
    "Keep it to development: each({ dev: ... }).",
    "Keep it to development: each({ dev: ... }).",
  ]);
  expect(got.reasons).toEqual([
    "Logs at debug level hold whatever requests hold.",
    "DEBUG is true.",
    "LOG_LEVEL is DEBUG.",
  ]);
  expect(got.passed).toEqual(["components.quiet.environment.DEBUG", "components.quiet.logs.level"]);
});

test("development is for debugging", () => {
  expect(check(rule, { environments: { dev: {} }, components }).failed).toEqual([]);
});
