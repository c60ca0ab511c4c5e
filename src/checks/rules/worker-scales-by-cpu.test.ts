import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./worker-scales-by-cpu.ts";

const worker = { kind: "worker", image: "runner", instances: [1, 8], uses: { tasks: "receive" } };

test("a range of instances by CPU fails, by the queue passes, and a fixed number is not asked", () => {
  const got = check(rule, {
    components: {
      tasks: { kind: "queue" },
      cpu: worker,
      queue: { ...worker, scale: { queue: { component: "tasks", messagesPerInstance: 2 } } },
      fixed: { ...worker, instances: [2, 2] },
    },
  });
  expect(got.failed).toEqual(["components.cpu.scale.queue"]);
  expect(got.remedies).toEqual(['Write scale: { queue: { component: "tasks", messagesPerInstance: 10 } }.']);
  expect(got.reasons).toEqual(["1 to 8 instances follow the CPU, not the length of tasks."]);
  expect(got.passed).toEqual(["components.queue.scale.queue"]);
});
