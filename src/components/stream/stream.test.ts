import { describe, expect, it } from "vitest";
import type { Target } from "../../terraform/graph.ts";
import { lowerOne, ops, problemsOf, type OptionsOfOne } from "../lowered.fixture.ts";
import { ref } from "../../terraform/expression.ts";

const lowered = (fields: object = {}, options?: OptionsOfOne) =>
  lowerOne("stream", { topics: { orders: {} }, ...fields }, { key: "events", ...options });
const problems = (fields: object, options?: OptionsOfOne) =>
  problemsOf("stream", { topics: { orders: {} }, ...fields }, { key: "events", ...options });

const user = (access: string) => ({ api: { kind: "app", uses: { events: access } } });
const run = (access: string) => ({ work: { kind: "job", image: "todo-work:1", uses: { events: access } } });
const alarm = (metric: string, above: unknown) => ({ alarms: { bad: { metric, above, notify: ["ops"] } } });

describe("a stream", () => {
  it("takes TLS connections that IAM has authenticated, and no others, on AWS", () => {
    expect(lowered().args("aws_msk_cluster.this")).toMatchObject({
      client_authentication: { sasl: { iam: true }, unauthenticated: false },
      encryption_info: { encryption_in_transit: { client_broker: "TLS", in_cluster: true } },
    });
  });

  it("has enough brokers for every copy, evenly over the zones", () => {
    const brokers = (events: object) => lowered(events).args("aws_msk_cluster.this").number_of_broker_nodes;
    expect(brokers({})).toBe(4);
    expect(brokers({ topics: { orders: { replication: 2 } } })).toBe(2);
  });

  it("has its topics on both clouds, compacted or with a limit of time", () => {
    const topics = { orders: { partitions: 6, retain: "1d" }, users: { compact: true } };
    expect(lowered({ topics }, { target: "gcp" }).args('google_managed_kafka_topic.this["orders"]')).toMatchObject({
      partition_count: 6,
      configs: { "cleanup.policy": "delete", "retention.ms": "86400000", "min.insync.replicas": "2" },
    });
    const compacted = lowered({ topics }).args('aws_msk_topic.this["users"]').configs;
    expect(JSON.stringify(compacted)).toContain("compact");
    expect(JSON.stringify(compacted)).not.toContain("retention.ms");
  });

  it("leaves topics to producers when it is serverless", () => {
    const made = lowered({ mode: "serverless" }, { beside: run("produce") });
    expect(made.resources.some(({ type }) => type === "aws_msk_topic")).toBe(false);
    expect(made.written('aws_iam_role_policy.task["events"]')).toContain("kafka-cluster:CreateTopic");
  });
});

describe("a user of a stream", () => {
  it("may write when it produces, and read as its own group when it consumes", () => {
    const produce = lowered({}, { beside: run("produce") }).written('aws_iam_role_policy.task["events"]');
    expect(produce).toContain("kafka-cluster:WriteData");
    expect(produce).not.toContain("kafka-cluster:ReadData");
    expect(produce).not.toContain("kafka-cluster:CreateTopic");
    const consume = lowered({}, { beside: run("consume") }).written('aws_iam_role_policy.task["events"]');
    expect(consume).toContain(":group/");
    expect(consume).not.toContain("kafka-cluster:WriteData");
    expect(consume).not.toContain('"*"');
    const [grant] = lowered({}, { beside: user("consume") }).grants;
    expect(Object.keys(grant?.environment ?? {})).toContain("EVENTS_GROUP");
    expect(Object.keys(grant?.policies ?? {})).toEqual(["consume"]);
    expect(grant?.opens).toEqual(ref("module.events", "connection"));
  });

  it("is named in Kafka's own rules on Google Cloud", () => {
    const made = lowered({}, { target: "gcp", beside: user("consume") });
    const rules = made.resources.filter(({ type }) => type === "google_managed_kafka_acl");
    expect(rules.map(({ name, index, args: { acl_entries } }) => [name, index, acl_entries])).toMatchObject([
      ["topic", "orders", [{ operation: "READ" }]],
      ["consumer_group", "api", [{ operation: "READ" }]],
    ]);
  });
});

describe("what is refused of a stream", () => {
  it.each<[string, Target, object, object, string]>([
    ["serverless on Google Cloud", "gcp", { mode: "serverless" }, {}, "unsupported-on components.events.mode"],
    [
      "fewer copies on MSK Serverless",
      "aws",
      { mode: "serverless", topics: { a: { replication: 2 } } },
      {},
      "unsupported-pair components.events.topics.a.replication",
    ],
    ["brokers that do not fill the zones", "aws", { brokers: 5 }, {}, "unsupported-pair components.events.brokers"],
    ["fewer brokers than copies", "aws", { brokers: 2 }, {}, "out-of-range components.events.brokers"],
    [
      "topics that differ in punctuation only",
      "aws",
      { topics: { "a.b": {}, a_b: {} } },
      {},
      "name-collision components.events.topics.a_b",
    ],
    [
      "too much memory for its vCPUs",
      "gcp",
      { size: { gcp: { cpu: 3, memory: "25GiB" } } },
      {},
      "out-of-range components.events.size.gcp.memory",
    ],
    [
      "an alarm of disks that nobody sees",
      "gcp",
      alarm("disk", "80%"),
      {},
      "unsupported-on components.events.alarms.bad.metric",
    ],
    [
      "an alarm of lag that nobody has",
      "aws",
      alarm("lag", 100),
      user("produce"),
      "out-of-range components.events.alarms",
    ],
  ])("%s", (_, target, events, others, code) => {
    expect(problems(events, { target, beside: { ops, ...others } })).toEqual([code]);
  });

  it.each<[string, Target, object, object]>([
    ["serverless on AWS", "aws", { mode: "serverless" }, {}],
    ["brokers that fill the zones", "aws", { brokers: 6 }, {}],
    ["memory that fits its vCPUs", "gcp", { size: { gcp: { cpu: 3, memory: "24GiB" } } }, {}],
    ["an alarm of disks on AWS", "aws", alarm("disk", "80%"), {}],
    ["an alarm of lag with a reader", "aws", alarm("lag", 100), user("consume")],
  ])("but not %s", (_, target, events, others) => {
    expect(problems(events, { target, beside: { ops, ...others } })).toEqual([]);
  });
});
