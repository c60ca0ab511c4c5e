import { describe, expect, test } from "vitest";
import { capacity } from "./capacity.ts";
import { front, postgres, systemOf } from "./design.fixture.ts";
import { capacityOf } from "../components/facets-of.ts";
import type { Stated } from "../facets/stated.ts";
import type { System } from "../system/system.ts";
import { statedBy } from "./stated.ts";

function row(what: string, target: "aws" | "gcp", components: object, further: object, stated?: Stated) {
  const system = systemOf(target, components, further);
  return capacity(system, statedBy(system, stated)).rows.find((one) => one.what === what);
}

describe("throughput", () => {
  const asking = (capacity: object) => ({ requirements: { capacity } });

  test("instances times requests an instance", () => {
    const components = front({ scale: { requests: "50/s" }, instances: [2, 4] });
    expect(row("throughput", "aws", components, asking({ requestsPerSecond: 200 }))).toMatchObject({
      status: "kept",
      has: 200,
      asked: 200,
    });
    expect(row("throughput", "aws", components, asking({ requestsPerSecond: 201 }))?.status).toBe("missed");
  });

  test("Cloud Run: concurrency over the time of a request", () => {
    const stated = { serviceTime: { api: { p50: 0.5 } } };
    const components = front({ concurrency: 100, instances: [0, 3] });
    expect(row("throughput", "gcp", components, asking({ requestsPerSecond: 500 }), stated)?.has).toBe(600);
  });

  test("users become requests through the traffic, at twice the mean of the busy hours", () => {
    const traffic = { users: 1000, sessionsPerUser: 30, requestsPerSession: 120, busyHours: 10 };
    const components = front({ scale: { requests: "50/s" } });
    const found = row("throughput", "aws", components, { ...asking({ users: 10_000 }), traffic });
    // 10,000 x 30 x 120 requests in 30 x 10 h, doubled.
    expect(found?.asked).toBeCloseTo((36_000_000 / (300 * 3600)) * 2, 9);
    expect(found?.status).toBe("kept");
  });

  test("unknown without a number of one's own, and says which", () => {
    expect(row("throughput", "aws", front(), asking({ users: 10 }))?.needs?.en).toContain("scale.requests");
    expect(row("throughput", "aws", front({ scale: { requests: "5/s" } }), asking({ users: 10 }))?.needs?.en).toContain(
      "requirements.capacity.requestsPerSecond",
    );
  });

  test("connections that stay open", () => {
    expect(
      row("connections", "gcp", front({ concurrency: 1000, instances: [1, 5] }), asking({ connections: 6000 }))?.status,
    ).toBe("missed");
    expect(row("connections", "aws", front(), asking({ connections: 6000 }))?.status).toBe("unknown");
  });
});

describe("database connections", () => {
  const limit = (target: "aws" | "gcp", size: unknown, parameters?: object) =>
    limitOf(systemOf(target, { db: postgres({ size, ...(parameters && { parameters }) }) }));
  const limitOf = (system: System): number | undefined => {
    const { db } = system.components;
    return db && capacityOf(db).connections?.(db, system)?.most;
  };

  test("RDS: memory over 9,531,392 bytes, at most 5000", () => {
    // 16 GiB: 88% of 17,179,869,184 bytes.
    expect(limit("aws", { aws: "db.r5.large" })).toBe(Math.floor((16 * 1024 ** 3 * 0.88) / 9_531_392));
    expect(limit("aws", { aws: "db.t3.micro" })).toBe(99);
    expect(limit("aws", { aws: "db.m7i.48xlarge" })).toBe(5000);
    expect(limit("aws", { aws: "db.x2g.large" })).toBe(Math.floor((32 * 1024 ** 3 * 0.88) / 9_531_392));
  });

  test("Cloud SQL: by steps of memory", () => {
    expect(limit("gcp", { gcp: "db-f1-micro" })).toBe(25);
    expect(limit("gcp", { gcp: "db-g1-small" })).toBe(50);
    expect(limit("gcp", { gcp: "db-custom-1-3840" })).toBe(100);
    expect(limit("gcp", { gcp: "db-custom-2-7680" })).toBe(400);
    expect(limit("gcp", { gcp: "db-custom-4-16384" })).toBe(500);
  });

  test("a parameter of one's own goes before both", () => {
    expect(limit("gcp", { gcp: "db-f1-micro" }, { max_connections: "80" })).toBe(80);
  });

  test("all users at their most instances", () => {
    const components = {
      ...front({ uses: { db: "readwrite" }, instances: [2, 10] }),
      job: { kind: "service", image: "job", instances: [1, 2], uses: { db: "read" } },
      db: postgres({ size: { aws: "db.t3.micro" } }),
    };
    const stated = { poolSize: { api: 9, job: 5 } };
    expect(row("database-connections", "aws", components, {}, stated)).toMatchObject({
      status: "missed",
      asked: 100,
      has: 99,
    });
    expect(row("database-connections", "aws", components, {}, { poolSize: { api: 8, job: 5 } })?.status).toBe("kept");
    expect(row("database-connections", "aws", components, {})?.how.en).toContain("up to 8 for each of 12 instances");
  });
});

test("the pool that the environment of a user names is counted", () => {
  const components = {
    ...front({ uses: { db: "readwrite" }, instances: [2, 10], environment: { DB_POOL_SIZE: "9" } }),
    db: postgres({ size: { aws: "db.t3.micro" } }),
  };
  expect(row("database-connections", "aws", components, {})).toMatchObject({ status: "kept", asked: 90, has: 99 });
  // What the team states goes before it.
  expect(row("database-connections", "aws", components, {}, { poolSize: { api: 10 } })?.status).toBe("missed");
});

describe("data", () => {
  const grows = (stored: string) => ({ traffic: { users: 1, stored: { db: stored }, storageGrowth: { db: "5GiB" } } });
  const promised = { requirements: { capacity: { connections: 1 } } };

  test("a disk holds what is stored and what it grows by; without storage.max it does not grow", () => {
    const fixed = { ...front(), db: postgres({ storage: { size: "50GiB" } }) };
    // Six months of growth.
    expect(row("data", "aws", fixed, grows("20GiB"))).toMatchObject({ status: "kept", asked: 50, has: 50 });
    expect(row("data", "gcp", fixed, grows("21GiB"))).toMatchObject({ status: "missed", asked: 51 });
    const growing = { ...front(), db: postgres({ storage: { size: "50GiB", max: "100GiB" } }) };
    expect(row("data", "aws", growing, grows("70GiB"))).toMatchObject({ status: "kept", has: 100 });
  });

  test("memory is what the cloud leaves of a node", () => {
    const components = { ...front(), db: { kind: "redis", size: { aws: "cache.t4g.small", gcp: "standard-small" } } };
    // Three quarters of 1.37 GiB; the default writable keyspace of 4,959 MiB.
    const stored = (amount: string) => ({ traffic: { users: 1, stored: { db: amount } } });
    expect(row("data", "aws", components, stored("1GiB"))?.status).toBe("kept");
    expect(row("data", "aws", components, stored("2GiB"))?.status).toBe("missed");
    expect(row("data", "gcp", components, stored("4GiB"))?.status).toBe("kept");
    expect(row("data", "gcp", components, stored("5GiB"))?.status).toBe("missed");
  });

  test("unknown where capacity is promised and nobody said how much; nothing without a promise", () => {
    const components = { ...front(), db: postgres() };
    expect(row("data", "aws", components, promised)).toMatchObject({ status: "unknown" });
    expect(row("data", "aws", components, promised)?.needs?.en).toContain("traffic.stored");
    expect(row("data", "aws", components, {})).toBeUndefined();
    const secret = "arn:aws:secretsmanager:ap-northeast-1:111122223333:secret:old-AbCdEf";
    const existing = { aws: { instance: "old", securityGroup: "sg-0123456789abcdef0", secret } };
    expect(row("data", "aws", { ...front(), db: { kind: "postgres", existing } }, promised)).toBeUndefined();
  });
});

test("quotas of a model, at the promised load", () => {
  const components = (quota: object) => ({
    ...front({ uses: { llm: "invoke" } }),
    llm: { kind: "model", models: { gcp: ["gemini-2.5-flash"] }, ...quota },
  });
  const further = {
    requirements: { capacity: { requestsPerSecond: 10 } },
    traffic: { users: 1, tokens: [{ model: "llm", callsPerRequest: 0.5, input: 10, output: 10 }] },
  };
  const found = (quota: object) => row("quota", "gcp", components(quota), further);
  expect(found({ quota: { requestsPerMinute: 300 } })).toMatchObject({ status: "kept", asked: 300, has: 300 });
  expect(found({ quota: { requestsPerMinute: 299 } })?.status).toBe("missed");
  expect(found({})).toMatchObject({ status: "unknown", needs: { en: "components.llm.quota.requestsPerMinute" } });
});

test("addresses, with old and new instances side by side", () => {
  const network = (cidr: string) => ({ main: { kind: "network", subnets: { private: [cidr, "10.0.33.0/28"] } } });
  // 11 of each /28 are free: 22 for 4 instances x 2.
  expect(row("addresses", "aws", { ...front({ instances: [2, 4] }), ...network("10.0.32.0/28") }, {})).toMatchObject({
    status: "kept",
    has: 22,
    asked: 8,
  });
  expect(row("addresses", "aws", { ...front({ instances: [2, 12] }), ...network("10.0.32.0/28") }, {})?.status).toBe(
    "missed",
  );
});
