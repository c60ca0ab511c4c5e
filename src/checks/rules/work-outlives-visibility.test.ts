import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./work-outlives-visibility.ts";

const design = (visibility: string, worker: object = {}) => ({
  components: {
    tasks: { kind: "queue", visibility },
    runner: { kind: "worker", image: "runner", uses: { tasks: "receive" }, ...worker },
    api: { kind: "service", image: "api", uses: { tasks: "send" } },
  },
});

test("less than the time to finish at a stop fails", () => {
  const got = check(rule, design("60s", { drain: "90s" }));
  expect(got.failed).toEqual(["components.runner.uses.tasks"]);
  expect(got.remedies).toEqual(['Write visibility: "2m" or longer in tasks.']);
  expect(got.reasons).toEqual(["A message of tasks is hidden for 1m, and the work may take 1.5 min (drain)."]);
});

test("less than the time that a variable names fails", () => {
  const got = check(rule, design("5m", { environment: { TASK_TIMEOUT_SECONDS: "1800" } }));
  expect(got.reasons[0]).toContain("30 min (TASK_TIMEOUT_SECONDS)");
});

test("two numbers that nobody wrote say nothing", () => {
  expect(check(rule, design("60s")).failed).toEqual([]);
});

test("longer passes; senders are not asked", () => {
  const got = check(rule, design("6h"));
  expect([got.failed, got.passed]).toEqual([[], ["components.runner.uses.tasks"]]);
});
