import { beforeAll, describe, expect, it } from "vitest";
import { lowerDesign, schemasFor } from "../../build/build.ts";
import { DesignError } from "../../issues/issue.ts";
import { address, type ResourceGraph, type Target } from "../../terraform/graph.ts";
import type { Schemas } from "../../terraform/schema.ts";
import { channel } from "../channel/index.ts";
import { network } from "../network/index.ts";
import { forget, grants, worker } from "../secret/worker.fixture.ts";
import { stream } from "./index.ts";

let schemas: Schemas;
beforeAll(async () => {
  schemas = await schemasFor(["aws", "gcp"]);
});

function lowered(target: Target, events: object, others: object = {}): ResourceGraph {
  forget();
  const region = target === "aws" ? "ap-northeast-1" : "asia-northeast1";
  const components = {
    ops: { kind: "channel", email: ["ops@example.com"] },
    events: { kind: "stream", topics: { orders: {} }, ...events },
    ...others,
  };
  const { graphs } = lowerDesign(
    { name: "todo", targets: { [target]: { region } }, environments: { prod: {} }, components },
    { network, channel, stream, worker },
    schemas,
  );
  const [graph] = graphs;
  if (!graph) throw new Error("no graph");
  return graph;
}
const args = (graph: ResourceGraph, at: string) => graph.resources.find((one) => address(one) === at)?.args;
const user = (access: string) => ({ api: { kind: "worker", uses: { events: access } } });
const alarm = (metric: string, above: unknown) => ({ alarms: { bad: { metric, above, notify: ["ops"] } } });

function codes(target: Target, events: object, others: object = {}): readonly string[] {
  try {
    lowered(target, events, others);
    return [];
  } catch (error) {
    if (error instanceof DesignError) return error.issues.map((one) => one.code);
    throw error;
  }
}

describe("a stream", () => {
  it("takes TLS connections that IAM has authenticated, and no others, on AWS", () => {
    expect(args(lowered("aws", {}), "aws_msk_cluster.events")).toMatchObject({
      client_authentication: { sasl: { iam: true }, unauthenticated: false },
      encryption_info: { encryption_in_transit: { client_broker: "TLS", in_cluster: true } },
    });
  });

  it("has enough brokers for every copy, evenly over the zones", () => {
    const brokers = (events: object) => args(lowered("aws", events), "aws_msk_cluster.events")?.number_of_broker_nodes;
    expect(brokers({})).toBe(4);
    expect(brokers({ topics: { orders: { replication: 2 } } })).toBe(2);
  });

  it("has its topics on both clouds, compacted or with a limit of time", () => {
    const topics = { orders: { partitions: 6, retain: "1d" }, users: { compact: true } };
    expect(args(lowered("gcp", { topics }), "google_managed_kafka_topic.events_orders")).toMatchObject({
      partition_count: 6,
      configs: { "cleanup.policy": "delete", "retention.ms": "86400000", "min.insync.replicas": "2" },
    });
    const compacted = args(lowered("aws", { topics }), "aws_msk_topic.events_users")?.configs;
    expect(JSON.stringify(compacted)).toContain("compact");
    expect(JSON.stringify(compacted)).not.toContain("retention.ms");
  });

  it("leaves topics to producers when it is serverless", () => {
    const graph = lowered("aws", { mode: "serverless" }, user("produce"));
    expect(graph.resources.some(({ type }) => type === "aws_msk_topic")).toBe(false);
    expect(JSON.stringify(grants[0])).toContain("kafka-cluster:CreateTopic");
  });
});

describe("a user of a stream", () => {
  it("may write when it produces, and read as its own group when it consumes", () => {
    lowered("aws", {}, user("produce"));
    const produce = JSON.stringify(grants[0]);
    expect(produce).toContain("kafka-cluster:WriteData");
    expect(produce).not.toContain("kafka-cluster:ReadData");
    expect(produce).not.toContain("kafka-cluster:CreateTopic");
    lowered("aws", {}, user("consume"));
    const consume = JSON.stringify(grants[0]);
    expect(consume).toContain("EVENTS_GROUP");
    expect(consume).not.toContain("kafka-cluster:WriteData");
    expect(consume).not.toContain('"*"');
  });

  it("is named in Kafka's own rules on Google Cloud", () => {
    const graph = lowered("gcp", {}, user("consume"));
    const rules = graph.resources.filter(({ type }) => type === "google_managed_kafka_acl");
    expect(rules.map(({ name, args: { acl_entries } }) => [name, acl_entries])).toMatchObject([
      ["events_orders", [{ operation: "READ" }]],
      ["events_group_api", [{ operation: "READ" }]],
    ]);
  });
});

describe("what is refused of a stream", () => {
  it.each<[string, Target, object, object, string]>([
    ["serverless on Google Cloud", "gcp", { mode: "serverless" }, {}, "unsupported-on"],
    [
      "fewer copies on MSK Serverless",
      "aws",
      { mode: "serverless", topics: { a: { replication: 2 } } },
      {},
      "unsupported-pair",
    ],
    ["brokers that do not fill the zones", "aws", { brokers: 5 }, {}, "unsupported-pair"],
    ["fewer brokers than copies", "aws", { brokers: 2 }, {}, "out-of-range"],
    ["topics that differ in punctuation only", "aws", { topics: { "a.b": {}, a_b: {} } }, {}, "name-collision"],
    ["too much memory for its vCPUs", "gcp", { size: { gcp: { cpu: 3, memory: "25GiB" } } }, {}, "out-of-range"],
    ["an alarm of disks that nobody sees", "gcp", alarm("disk", "80%"), {}, "unsupported-on"],
    ["an alarm of lag that nobody has", "aws", alarm("lag", 100), user("produce"), "out-of-range"],
  ])("%s", (_, target, events, others, code) => {
    expect(codes(target, events, others)).toEqual([code]);
  });

  it.each<[string, Target, object, object]>([
    ["serverless on AWS", "aws", { mode: "serverless" }, {}],
    ["brokers that fill the zones", "aws", { brokers: 6 }, {}],
    ["memory that fits its vCPUs", "gcp", { size: { gcp: { cpu: 3, memory: "24GiB" } } }, {}],
    ["an alarm of disks on AWS", "aws", alarm("disk", "80%"), {}],
    ["an alarm of lag with a reader", "aws", alarm("lag", 100), user("consume")],
  ])("but not %s", (_, target, events, others) => {
    expect(codes(target, events, others)).toEqual([]);
  });
});
