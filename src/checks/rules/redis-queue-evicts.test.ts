import { expect, test } from "vitest";
import { check } from "../rule.fixture.ts";
import { rule } from "./redis-queue-evicts.ts";

const design = (eviction: string | undefined, uses: object = { jobs: "readwrite" }) => ({
  components: {
    main: { kind: "network" },
    runner: { kind: "worker", image: "runner", command: ["celery", "worker"], uses },
    tasks: { kind: "queue" },
    jobs: { kind: "redis", ...(eviction !== undefined && { eviction }) },
  },
});

test("a queue that may drop keys fails", () => {
  expect(check(rule, design(undefined)).failed).toEqual(["components.jobs.eviction"]);
  expect(check(rule, design("allkeys-lru")).failed).toEqual(["components.jobs.eviction"]);
  expect(check(rule, design("noeviction")).passed).toEqual(["components.jobs.eviction"]);
});

test("a worker with a queue of its own uses it as a cache", () => {
  expect(check(rule, design(undefined, { jobs: "readwrite", tasks: "receive" })).failed).toEqual([]);
});
