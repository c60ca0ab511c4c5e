import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { same } from "../../facets/text.ts";
import type { Component, Connection, System } from "../../system/system.ts";
import { trafficSchema } from "../../system/traffic.ts";
import { loadOf } from "./assumptions.ts";
import { deriveUsage, meanInstances } from "./usage.ts";

/** A system of kinds and of `from -> to (access)` connections. */
function systemOf(
  kinds: Record<string, string | { readonly kind: string; readonly config: object }>,
  uses: readonly (readonly [from: string, to: string, access: string])[] = [],
): System {
  const components = Object.fromEntries(
    Object.entries(kinds).map(([key, what]): [string, Component] => {
      const { kind, config } = typeof what === "string" ? { kind: what, config: {} } : what;
      return [key, { key, kind, name: key, slug: key, config, base: {}, implied: false }];
    }),
  );
  const connections = uses.map(([from, to, access]): Connection => ({ from, to, access, path: [] }));
  const grouped = (end: "from" | "to") =>
    new Map(Object.keys(components).map((key) => [key, connections.filter((one) => one[end] === key)]));
  return { target: "aws", components, connections, uses: grouped("from"), usedBy: grouped("to") } as unknown as System;
}

const shop = systemOf(
  {
    lb: { kind: "loadBalancer", config: { routes: { "/": "web", "/api/*": "api" } } },
    web: "service",
    api: "service",
    db: "postgres",
    jobs: "queue",
    worker: "worker",
    llm: { kind: "model", config: { models: { aws: ["jp.anthropic.claude-haiku-4-5"], gcp: ["gemini-2.5-flash"] } } },
  },
  [
    ["web", "api", "invoke"],
    ["api", "db", "readwrite"],
    ["api", "jobs", "send"],
    ["worker", "jobs", "receive"],
    ["worker", "llm", "invoke"],
  ],
);
// 1000 users x 10 sessions x 100 requests = 1,000,000 requests.
const base = { users: 1000, sessionsPerUser: 10, requestsPerSession: 100 };
const derived = (traffic: object, level: "low" | "expected" | "high" = "expected") =>
  deriveUsage(shop, trafficSchema.parse({ ...base, ...traffic }), level);

describe("deriveUsage", () => {
  it("follows requests from the load balancer over services to what they use", () => {
    const calls = (key: string) => derived({ calls: { db: 3, jobs: 0.1 } })?.of.get(key)?.calls;
    expect(calls("lb")).toBe(1_000_000);
    expect(calls("web")).toBe(500_000); // half of the routes
    expect(calls("api")).toBe(1_000_000); // the other half, and one call of each request of web
    expect(calls("db")).toBe(3_000_000);
    expect(calls("jobs")).toBe(100_000);
    expect(calls("worker")).toBe(100_000); // takes what was sent
    expect(calls("llm")).toBe(100_000);
  });

  it("splits what is read and written, and counts logs of code by the request", () => {
    const api = derived({ logPerRequest: "2KiB" })?.of.get("api");
    const db = derived({ readShare: "75%" })?.of.get("db");
    expect([db?.reads, db?.writes]).toEqual([750_000, 250_000]);
    expect(api?.logGb).toBeCloseTo((1_000_000 * 2048) / 1024 ** 3, 9);
  });

  it("knows what is stored only when the design says so", () => {
    expect(derived({})?.of.get("db")).not.toHaveProperty("storageGb");
    const stored = derived({ stored: { db: "10GiB" }, storageGrowth: { db: "5GiB" } });
    expect(stored?.of.get("db")?.storageGb).toBe(40); // 10 + 6 months x 5
  });

  it("turns calls of a model into tokens, less what the cache holds", () => {
    const tokens = derived({
      calls: { jobs: 0.1 },
      tokens: [{ model: "llm", input: 1000, output: 200, cached: "25%" }],
    });
    expect(tokens?.tokens).toEqual([
      {
        model: "jp.anthropic.claude-haiku-4-5",
        component: "llm",
        input: 75_000_000,
        cached: 25_000_000,
        output: 20_000_000,
        inputPerCall: 1000,
      },
    ]);
  });

  it("takes each level from a triple", () => {
    const users = { low: 1, expected: 10, high: 100 };
    const requests = (["low", "expected", "high"] as const).map((level) => derived({ users }, level)?.whole.requests);
    expect(requests).toEqual([1000, 10_000, 100_000]);
  });

  it("counts tenants by their users", () => {
    const traffic = trafficSchema.parse({ tenants: 5, usersPerTenant: 40 });
    expect(deriveUsage(shop, traffic, "expected")?.whole.users).toBe(200);
  });

  it("derives nothing without users", () => {
    expect(deriveUsage(shop, trafficSchema.parse({ requestSize: "1KiB" }), "expected")).toBeUndefined();
    expect(deriveUsage(shop, undefined, "expected")).toBeUndefined();
  });

  it("names every assumption and who made it", () => {
    const assumptions = derived({ calls: { db: 3 } })?.assumptions;
    expect(assumptions).toContainEqual({ name: same("traffic.users"), value: "1000", from: "design" });
    expect(assumptions).toContainEqual({ name: same("traffic.responseSize"), value: "20KiB", from: "default" });
    expect(assumptions).toContainEqual({ name: same("traffic.calls.db"), value: "3 (api -> db)", from: "design" });
    expect(assumptions).toContainEqual({ name: same("traffic.calls.web"), value: "0.5 (lb -> web)", from: "default" });
  });

  it("gives each subscriber of a topic a copy", () => {
    const system = systemOf(
      {
        api: "service",
        news: { kind: "topic", config: { subscribers: ["mail", "audit"] } },
        mail: "queue",
        audit: "queue",
      },
      [["api", "news", "publish"]],
    );
    const usage = deriveUsage(system, trafficSchema.parse(base), "expected");
    expect(["news", "mail", "audit"].map((key) => usage?.of.get(key)?.calls)).toEqual([1e6, 1e6, 1e6]);
  });

  it("is the same in whichever order components and connections are written, circles among them", () => {
    const uses = [
      ["web", "tasks", "invoke"],
      ["api", "report", "invoke"],
      ["tasks", "mail", "send"],
      ["tasks", "report", "invoke"],
      ["sender", "mail", "receive"],
      ["filer", "mail", "receive"],
      ["filer", "report", "invoke"],
      ["report", "tasks", "invoke"],
    ] as const;
    const kinds = {
      web: "service",
      api: "service",
      tasks: "worker",
      mail: "queue",
      sender: "worker",
      filer: "worker",
      report: "worker",
    };
    const of = (
      components: readonly (readonly [string, string])[],
      connections: typeof uses | readonly (typeof uses)[number][],
    ) => {
      const usage = deriveUsage(
        systemOf(Object.fromEntries(components), connections),
        trafficSchema.parse(base),
        "expected",
      );
      return Object.keys(kinds).map((key) => usage?.of.get(key)?.calls);
    };
    const written = of(Object.entries(kinds), uses);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(Object.entries(kinds), { minLength: 7 }),
        fc.shuffledSubarray([...uses], { minLength: 8 }),
        (components, connections) => {
          expect(of(components, connections)).toEqual(written);
        },
      ),
    );
  });

  it("ends in circles, and stays finite whatever the connections", () => {
    const keys = ["a", "b", "c", "d"];
    const end = fc.constantFrom(...keys);
    const access = fc.constantFrom("read", "readwrite", "send", "receive", "invoke");
    fc.assert(
      fc.property(fc.array(fc.tuple(end, end, access)), (uses) => {
        const system = systemOf(Object.fromEntries(keys.map((key) => [key, "service"])), uses);
        for (const one of deriveUsage(system, trafficSchema.parse(base), "expected")?.of.values() ?? [])
          expect(Number.isFinite(one.calls) && one.calls >= 0).toBe(true);
      }),
    );
  });
});

describe("meanInstances", () => {
  const load = loadOf(
    trafficSchema.parse({ users: 1, busyHours: 12, requestsPerSecondPerInstance: 10 }),
    "expected",
  )?.load;
  // 730 h x 3600 s x 1/2 = 1,314,000 busy seconds; 39,420,000 calls are 30 a second: three instances.
  it.each([
    [0, 1, 10, 1],
    [39_420_000, 1, 10, 2], // half of the time 3, half of it 1
    [39_420_001, 1, 10, 2.5], // one call more needs a fourth
    [39_420_000, 1, 2, 1.5],
    [39_420_000, 0, 10, 1.5],
    [39_420_000, 4, 4, 4],
  ])("%i calls over %i to %i instances need %f", (calls, fewest, most, mean) => {
    expect(load && meanInstances(calls, load, fewest, most)).toBe(mean);
  });
});
