import { beforeAll, describe, expect, it } from "vitest";
import { lowerDesign, schemasFor } from "../../build/build.ts";
import { DesignError } from "../../issues/issue.ts";
import { address, type ResourceGraph, type Target } from "../../terraform/graph.ts";
import type { Schemas } from "../../terraform/schema.ts";
import { network } from "../network/index.ts";
import { forget, grants, worker } from "../secret/worker.fixture.ts";
import { redis } from "./index.ts";

let schemas: Schemas;
beforeAll(async () => {
  schemas = await schemasFor(["aws", "gcp"]);
});

function lowered(target: Target, cache: object, users: object = {}, isProtected = false): ResourceGraph {
  forget();
  const region = target === "aws" ? "ap-northeast-1" : "asia-northeast1";
  const { graphs } = lowerDesign(
    {
      name: "todo",
      targets: { [target]: { region } },
      environments: { prod: { protected: isProtected } },
      components: { cache: { kind: "redis", ...cache }, ...users },
    },
    { network, redis, worker },
    schemas,
  );
  const [graph] = graphs;
  if (!graph) throw new Error("no graph");
  return graph;
}
const args = (graph: ResourceGraph, at: string) => graph.resources.find((one) => address(one) === at)?.args;
const group = "aws_elasticache_replication_group.cache";
const instance = "google_memorystore_instance.cache";
const user = (access: string) => ({ api: { kind: "worker", uses: { cache: access } } });

function codes(target: Target, cache: object, users: object = {}): readonly string[] {
  try {
    lowered(target, cache, users);
    return [];
  } catch (error) {
    if (error instanceof DesignError) return error.issues.map((one) => one.code);
    throw error;
  }
}

describe("a cache", () => {
  it("is encrypted and has no password on either cloud", () => {
    expect(args(lowered("aws", {}), group)).toMatchObject({
      transit_encryption_enabled: true,
      at_rest_encryption_enabled: "true",
    });
    expect(args(lowered("gcp", {}), instance)).toMatchObject({
      authorization_mode: "IAM_AUTH",
      transit_encryption_mode: "SERVER_AUTHENTICATION",
    });
    const text = JSON.stringify(lowered("aws", {}, user("readwrite")).resources);
    expect(text).not.toContain('"passwords"');
    expect(text).not.toContain("auth_token");
  });

  it("takes the smallest node whose memory for data is enough", () => {
    expect(args(lowered("aws", { size: "384MiB" }), group)).toMatchObject({ node_type: "cache.t4g.micro" });
    expect(args(lowered("aws", { size: "512MiB" }), group)).toMatchObject({ node_type: "cache.t4g.small" });
    expect(args(lowered("gcp", { size: "1GiB" }), instance)).toMatchObject({ node_type: "SHARED_CORE_NANO" });
  });

  it("takes a node with an SLA when it must be highly available", () => {
    const graph = lowered("gcp", { size: "1GiB", highAvailability: true });
    expect(args(graph, instance)).toMatchObject({ node_type: "STANDARD_SMALL", replica_count: 1 });
  });

  it("fails over to a replica in another zone on AWS", () => {
    expect(args(lowered("aws", { highAvailability: true }), group)).toMatchObject({
      num_cache_clusters: 2,
      automatic_failover_enabled: true,
      multi_az_enabled: true,
    });
  });

  it("lives in the data subnets and is open to its users alone", () => {
    const graph = lowered("aws", {}, user("readwrite"));
    const rules = graph.resources.filter(({ type }) => type.endsWith("ingress_rule"));
    expect(rules.map(address)).toEqual(["aws_vpc_security_group_ingress_rule.cache_from_api"]);
    expect(rules[0]?.args).toMatchObject({ from_port: 6379, to_port: 6379 });
  });
});

describe("a user of a cache", () => {
  it("gets one user of its level and leave to connect as that user alone", () => {
    const graph = lowered("aws", {}, user("read"));
    const users = graph.resources.filter(({ type }) => type === "aws_elasticache_user");
    expect(users.map(({ name }) => name)).toEqual(["cache_read"]);
    expect(users[0]?.args.access_string).not.toContain("+@all");
    expect(grants[0]).toMatchObject({
      environment: { CACHE_HOST: { path: ["reader_endpoint_address"] } },
      statements: [
        { Action: ["elasticache:Connect"], Resource: [{ to: group }, { to: "aws_elasticache_user.cache_read" }] },
      ],
    });
  });

  it("may connect to this instance alone on Google Cloud", () => {
    lowered("gcp", {}, user("readwrite"));
    expect(grants[0]).toMatchObject({
      bindings: [{ args: { role: "roles/memorystore.dbConnectionUser", condition: { title: "Only cache" } } }],
    });
  });

  it("cannot be promised read-only access on Google Cloud", () => {
    expect(codes("gcp", {}, user("read"))).toEqual(["unsupported-on"]);
    expect(codes("aws", {}, user("read"))).toEqual([]);
  });
});

describe("what is refused of a cache", () => {
  it.each<[string, Target, object, string]>([
    ["Redis OSS on Google Cloud", "gcp", { engine: "redis" }, "unsupported-on"],
    ["a version that the cloud does not have", "gcp", { version: "8.2" }, "unsupported-pair"],
    ["more memory than a node has", "gcp", { size: "100GiB" }, "out-of-range"],
    ["a node type that does not exist", "gcp", { size: { gcp: "standard-smal" } }, "not-allowed"],
    ["no node type for the target", "aws", { size: { gcp: "standard-small" } }, "missing-key"],
    ["high availability without a replica", "aws", { highAvailability: true, replicas: 0 }, "conflict"],
    ["snapshots that AWS does not keep so long", "aws", { backup: { retain: "60d" } }, "out-of-range"],
    ["snapshots kept for part of a day", "aws", { backup: { retain: "36h" } }, "bad-format"],
    ["a maintenance window under an hour", "aws", { maintenance: "mon 04:00-04:30 UTC" }, "out-of-range"],
  ])("%s", (_, target, cache, code) => {
    expect(codes(target, cache)).toEqual([code]);
  });

  it.each<[string, Target, object]>([
    ["Redis OSS on AWS", "aws", { engine: "redis" }],
    ["a version that the cloud has", "aws", { version: "8.2" }],
    ["snapshots that Google Cloud keeps", "gcp", { backup: { retain: "60d" } }],
    ["a maintenance window of an hour", "aws", { maintenance: "mon 04:00-05:00 UTC" }],
  ])("but not %s", (_, target, cache) => {
    expect(codes(target, cache)).toEqual([]);
  });
});

describe("a protected cache", () => {
  it("refuses deletion on Google Cloud and leaves a snapshot behind on AWS", () => {
    expect(args(lowered("gcp", {}, {}, true), instance)).toMatchObject({ deletion_protection_enabled: true });
    const graph = lowered("aws", { backup: { retain: "7d" } }, {}, true);
    expect(args(graph, group)).toHaveProperty("final_snapshot_identifier");
  });
});
