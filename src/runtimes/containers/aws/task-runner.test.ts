import { describe, expect, it } from "vitest";

interface Run {
  readonly start: () => Promise<object>;
  readonly look: () => Promise<object>;
  readonly request: { readonly cluster: string };
  readonly logs: string;
  readonly pause: (seconds: number) => Promise<void>;
}

const file = new URL("task_runner/run.mjs", import.meta.url).href;
const { toItsEnd } = (await import(file)) as { toItsEnd: (run: Run) => Promise<unknown> };

/** Tasks one after the other, each as ECS tells of it: not started, or what becomes of it. */
function running(...tasks: readonly (Error | object)[]) {
  const waiting = [...tasks];
  const paused: number[] = [];
  let looks = 0;
  let current: object = {};
  const run = toItsEnd({
    start: () => {
      const next = waiting.shift() ?? {};
      if (next instanceof Error) return Promise.reject(next);
      current = next;
      looks = 0;
      return Promise.resolve("failures" in next ? next : { tasks: [{ taskArn: "arn:task" }] });
    },
    look: () =>
      Promise.resolve({ tasks: [looks++ < 2 ? { lastStatus: "RUNNING" } : { lastStatus: "STOPPED", ...current }] }),
    request: { cluster: "todo-prod" },
    logs: "/ecs/todo-prod-db-roles",
    pause: (seconds) => {
      paused.push(seconds);
      return Promise.resolve();
    },
  });
  return { run, paused, left: waiting };
}

const ended = (exitCode?: number) => ({
  containers: [exitCode === undefined ? {} : { exitCode }],
  stoppedReason: "no image",
});

describe("a task that is run to its end", () => {
  it("is waited for", async () => {
    const { run, paused } = running(ended(0));
    await expect(run).resolves.toEqual({ task: "arn:task" });
    expect(paused).toEqual([5, 5, 5]);
  });

  it("fails as its container does, and is not started again", async () => {
    const { run, left } = running(ended(3), ended(0));
    await expect(run).rejects.toThrow("arn:task ended with 3; its log is in /ecs/todo-prod-db-roles");
    expect(left).toHaveLength(1);
  });

  it("is started again where it did not start: roles that were just made are not known everywhere at once", async () => {
    const { run } = running(
      new Error("cannot assume the role"),
      { failures: [{ reason: "no capacity" }] },
      ended(),
      ended(0),
    );
    await expect(run).resolves.toEqual({ task: "arn:task" });
  });

  it("says why it does not start", async () => {
    await expect(running(ended(), ended(), ended(), ended(), ended(0)).run).rejects.toThrow(
      "The task does not start: no image",
    );
    await expect(running(...[1, 2, 3, 4].map(() => new Error("denied"))).run).rejects.toThrow("denied");
  });
});
