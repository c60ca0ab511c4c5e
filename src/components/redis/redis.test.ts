import { describe, expect, it } from "vitest";
import { address, type Target } from "../../terraform/graph.ts";
import { lowerOne, problemsOf, type OptionsOfOne } from "../lowered.fixture.ts";
import type { Redis } from "./schema.ts";
import { nodeType } from "./sizes.ts";

const lowered = (fields: object = {}, options?: OptionsOfOne) =>
  lowerOne("redis", fields, { key: "cache", ...options });
const problems = (fields: object, options?: OptionsOfOne) => problemsOf("redis", fields, { key: "cache", ...options });

const group = "aws_elasticache_replication_group.this";
const instance = "google_memorystore_instance.this";
const user = (access: string) => ({ api: { kind: "app", uses: { cache: access } } });

describe("a cache", () => {
  it("is encrypted and has no password on either cloud", () => {
    expect(lowered().args(group)).toMatchObject({
      transit_encryption_enabled: true,
      at_rest_encryption_enabled: true,
    });
    expect(lowered({}, { target: "gcp" }).args(instance)).toMatchObject({
      authorization_mode: "IAM_AUTH",
      transit_encryption_mode: "SERVER_AUTHENTICATION",
    });
    const text = JSON.stringify(lowered({}, { beside: user("readwrite") }).resources);
    expect(text).not.toContain('"passwords"');
    expect(text).not.toContain("auth_token");
  });

  it("takes the smallest node whose memory for data is enough", () => {
    expect(lowered({ size: "384MiB" }).args(group)).toMatchObject({ node_type: "cache.t4g.micro" });
    expect(lowered({ size: "512MiB" }).args(group)).toMatchObject({ node_type: "cache.t4g.small" });
    expect(lowered({ size: "1GiB" }, { target: "gcp" }).args(instance)).toMatchObject({
      node_type: "SHARED_CORE_NANO",
    });
  });

  // Three quarters of the memory of a node on AWS; the default writable keyspace on Google Cloud.
  it.each<[Target, readonly (readonly [mebibytes: number, type: string])[]]>([
    [
      "aws",
      [
        [384, "cache.t4g.micro"],
        [1052, "cache.t4g.small"],
        [2373, "cache.t4g.medium"],
        [4899, "cache.m7g.large"],
        [10_037, "cache.r7g.large"],
        [20_213, "cache.r7g.xlarge"],
        [40_565, "cache.r7g.2xlarge"],
        [81_262, "cache.r7g.4xlarge"],
        [160_934, "cache.r7g.8xlarge"],
        [244_047, "cache.r7g.12xlarge"],
        [321_861, "cache.r7g.16xlarge"],
      ],
    ],
    [
      "gcp",
      [
        [1068, "SHARED_CORE_NANO"],
        [4959, "STANDARD_SMALL"],
        [9918, "HIGHMEM_MEDIUM"],
        [44_250, "HIGHMEM_XLARGE"],
      ],
    ],
  ])("takes the next larger node on %s for a MiB more than the data of one", (target, sizes) => {
    const typeFor = (mebibytes: number) => nodeType({ size: { mebibytes }, highAvailability: false } as Redis, target);
    for (const [place, [mebibytes, type]] of sizes.entries()) {
      const named = (wanted: string) => ({
        type: target === "aws" ? wanted : wanted.toLowerCase().replaceAll("_", "-"),
      });
      expect(typeFor(mebibytes)).toEqual(named(type));
      const next = sizes[place + 1];
      expect(typeFor(mebibytes + 1)).toEqual(next ? named(next[1]) : { issue: expect.anything() as unknown });
    }
  });

  it("takes a node with an SLA when it must be highly available", () => {
    const made = lowered({ size: "1GiB", highAvailability: true }, { target: "gcp" });
    expect(made.args(instance)).toMatchObject({ node_type: "STANDARD_SMALL", replica_count: 1 });
  });

  it("fails over to a replica in another zone on AWS", () => {
    expect(lowered({ highAvailability: true }).args(group)).toMatchObject({
      num_cache_clusters: 2,
      automatic_failover_enabled: true,
      multi_az_enabled: true,
    });
  });

  it("lives in the data subnets and is open to its users alone", () => {
    const service = { api: { kind: "service", image: "api", uses: { cache: "readwrite" } } };
    const made = lowered({}, { beside: service });
    const rules = made.resources.filter(({ type }) => type.endsWith("ingress_rule"));
    expect(rules.map(address)).toEqual([
      'module.api.module.task.aws_vpc_security_group_ingress_rule.connection["cache"]',
    ]);
    expect(rules[0]?.args).toMatchObject({ from_port: 6379, to_port: 6379 });
  });
});

describe("a user of a cache", () => {
  it("gets the user of its level and leave to connect as that user alone", () => {
    const made = lowered({}, { beside: { api: { kind: "service", image: "api", uses: { cache: "read" } } } });
    expect(made.args('aws_elasticache_user.this["read"]').access_string).not.toContain("+@all");
    const policy = made.written('aws_iam_role_policy.task["cache"]');
    expect(policy).toContain('"elasticache:Connect"');
    expect(policy).toContain(`"to":"module.cache.${group}"`);
    expect(policy).toContain('"to":"module.cache.aws_elasticache_user.this[\\"read\\"]"');
    expect(policy).not.toContain("readwrite");
    expect(lowered({}, { beside: user("read") }).grants[0]).toMatchObject({
      environment: {
        CACHE_HOST: { to: "module.cache", path: ["reader_address"] },
        CACHE_USER: { to: "module.cache", path: ["user_names", "read"] },
      },
      policies: { read: { to: "module.cache", path: ["read_policy"] } },
    });
  });

  it("may connect to this instance alone on Google Cloud", () => {
    expect(lowered({}, { target: "gcp", beside: user("readwrite") }).grants[0]).toMatchObject({
      projectRole: {
        role: "roles/memorystore.dbConnectionUser",
        condition: { to: "module.cache", path: ["connection_condition"] },
      },
    });
  });

  it("cannot be promised read-only access on Google Cloud", () => {
    expect(problems({}, { target: "gcp", beside: user("read") })).toEqual(["unsupported-on components.cache"]);
    expect(problems({}, { beside: user("read") })).toEqual([]);
  });
});

describe("what is refused of a cache", () => {
  it.each<[string, Target, object, string]>([
    ["Redis OSS on Google Cloud", "gcp", { engine: "redis" }, "unsupported-on components.cache.engine"],
    ["a version that the cloud does not have", "gcp", { version: "8.2" }, "unsupported-pair components.cache.version"],
    ["more memory than a node has", "gcp", { size: "100GiB" }, "out-of-range components.cache.size"],
    [
      "a node type that does not exist",
      "gcp",
      { size: { gcp: "standard-smal" } },
      "not-allowed components.cache.size.gcp",
    ],
    [
      "no node type for the target",
      "aws",
      { size: { gcp: "standard-small" } },
      "missing-key components.cache.size.aws",
    ],
    [
      "high availability without a replica",
      "aws",
      { highAvailability: true, replicas: 0 },
      "conflict components.cache.replicas",
    ],
    [
      "snapshots that AWS does not keep so long",
      "aws",
      { backup: { retain: "60d" } },
      "out-of-range components.cache.backup.retain",
    ],
    [
      "snapshots kept for part of a day",
      "aws",
      { backup: { retain: "36h" } },
      "bad-format components.cache.backup.retain",
    ],
    [
      "a maintenance window under an hour",
      "aws",
      { maintenance: "mon 04:00-04:30 UTC" },
      "out-of-range components.cache.maintenance",
    ],
  ])("%s", (_, target, cache, code) => {
    expect(problems(cache, { target })).toEqual([code]);
  });

  it.each<[string, Target, object]>([
    ["Redis OSS on AWS", "aws", { engine: "redis" }],
    ["a version that the cloud has", "aws", { version: "8.2" }],
    ["snapshots that Google Cloud keeps", "gcp", { backup: { retain: "60d" } }],
    ["a maintenance window of an hour", "aws", { maintenance: "mon 04:00-05:00 UTC" }],
  ])("but not %s", (_, target, cache) => {
    expect(problems(cache, { target })).toEqual([]);
  });
});

describe("a protected cache", () => {
  it("refuses deletion on Google Cloud and leaves a snapshot behind on AWS", () => {
    expect(lowered({}, { target: "gcp", protected: true }).args(instance)).toMatchObject({
      deletion_protection_enabled: true,
    });
    for (const fields of [{}, { backup: { retain: "7d" } }]) {
      expect(lowered(fields, { protected: true }).args(group).final_snapshot_identifier).toBeDefined();
      expect(lowered(fields).args(group).final_snapshot_identifier ?? null).toBeNull();
    }
  });
});
