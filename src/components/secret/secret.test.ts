import { beforeAll, describe, expect, it } from "vitest";
import { lowerDesign, schemasFor } from "../../build/build.ts";
import { DesignError } from "../../issues/issue.ts";
import { address, type ResourceGraph, type Target } from "../../terraform/graph.ts";
import type { Schemas } from "../../terraform/schema.ts";
import { channel } from "../channel/index.ts";
import { network } from "../network/index.ts";
import { secret } from "./index.ts";
import { forget, grants, worker } from "./worker.fixture.ts";

let schemas: Schemas;
beforeAll(async () => {
  schemas = await schemasFor(["aws", "gcp"]);
});

function lowered(target: Target, components: object, isProtected = false): ResourceGraph {
  forget();
  const region = target === "aws" ? "ap-northeast-1" : "asia-northeast1";
  const { graphs } = lowerDesign(
    { name: "todo", targets: { [target]: { region } }, environments: { prod: { protected: isProtected } }, components },
    { network, secret, channel, worker },
    schemas,
  );
  const [graph] = graphs;
  if (!graph) throw new Error("no graph");
  return graph;
}
const args = (graph: ResourceGraph, at: string) => graph.resources.find((one) => address(one) === at)?.args;
const ops = { ops: { kind: "channel", email: ["ops@example.com"] } };
const token = { apiToken: { kind: "secret" } };
const reminded = { apiToken: { kind: "secret", rotate: { every: "quarter", notify: ["ops"] } }, ...ops };

describe("a secret", () => {
  it.each<Target>(["aws", "gcp"])("is a container without a value on %s", (target) => {
    const types = lowered(target, token).resources.map(({ type }) => type);
    expect(types.filter((type) => type.includes("version"))).toEqual([]);
  });

  it("can be restored for longer where the environment is protected", () => {
    const days = (graph: ResourceGraph) => args(graph, "aws_secretsmanager_secret.api_token")?.recovery_window_in_days;
    expect(days(lowered("aws", token))).toBe(7);
    expect(days(lowered("aws", token, true))).toBe(30);
    expect(args(lowered("gcp", token, true), "google_secret_manager_secret.api_token")).toMatchObject({
      deletion_protection: true,
    });
  });

  it("stays in the region on Google Cloud", () => {
    expect(args(lowered("gcp", token), "google_secret_manager_secret.api_token")?.replication).toMatchObject({
      user_managed: { replicas: [{ location: { $: "param", name: "region" } }] },
    });
  });

  it("reaches its users under its key in capitals, or under the name that the design gives", () => {
    const users = { api: { kind: "worker", uses: { apiToken: "read" } } };
    lowered("aws", { ...token, ...users });
    expect(grants[0]).toMatchObject({ secrets: { API_TOKEN: { to: "aws_secretsmanager_secret.api_token" } } });
    lowered("gcp", { apiToken: { kind: "secret", env: "STRIPE_KEY" }, ...users });
    expect(grants[0]).toMatchObject({
      secrets: { STRIPE_KEY: {} },
      bindings: [{ args: { role: "roles/secretmanager.secretAccessor" } }],
    });
  });

  it("takes no value and no lower-case variable", () => {
    expect(() => lowered("aws", { apiToken: { kind: "secret", value: "x" } })).toThrow(DesignError);
    expect(() => lowered("aws", { apiToken: { kind: "secret", env: "token" } })).toThrow(DesignError);
  });
});

describe("a secret of class parameter", () => {
  const cheap = { wandb: { kind: "secret", class: "parameter" } };

  it("is a SecureString on AWS whose value Terraform writes once and never reads", () => {
    const parameter = lowered("aws", cheap).resources.find(({ type }) => type === "aws_ssm_parameter");
    expect(parameter).toMatchObject({
      args: { type: "SecureString", value_wo: "unset", value_wo_version: 1 },
      lifecycle: { ignore_changes: ["value_wo_version"] },
    });
    expect(parameter?.args).not.toHaveProperty("value");
  });

  it("is a secret like any other on Google Cloud", () => {
    expect(args(lowered("gcp", cheap), "google_secret_manager_secret.wandb")).toBeDefined();
  });

  it("is what its users may read, and nothing beside it", () => {
    lowered("aws", { ...cheap, api: { kind: "worker", uses: { wandb: "read" } } });
    expect(grants[0]).toMatchObject({
      secrets: { WANDB: { to: "aws_ssm_parameter.wandb" } },
      secretArns: [{ to: "aws_ssm_parameter.wandb" }],
    });
  });
});

describe("a reminder", () => {
  it("goes from a schedule to the channel on AWS, with leave to publish there alone", () => {
    const graph = lowered("aws", reminded);
    expect(args(graph, "aws_scheduler_schedule.api_token_to_ops")).toMatchObject({
      schedule_expression: "cron(0 0 1 1,4,7,10 ? *)",
      target: { arn: { to: "aws_sns_topic.ops" } },
    });
    expect(JSON.stringify(args(graph, "aws_iam_role_policy.api_token_reminder"))).not.toContain('"*"');
  });

  it("is a log entry that an alert policy waits for on Google Cloud", () => {
    const graph = lowered("gcp", reminded);
    expect(args(graph, "google_cloud_scheduler_job.api_token_reminder")).toMatchObject({
      schedule: "0 0 1 1,4,7,10 *",
    });
    expect(args(graph, "google_monitoring_alert_policy.api_token_reminder")?.conditions).toMatchObject([
      { condition_matched_log: {} },
    ]);
  });

  it("shares one account between the secrets", () => {
    const two = { ...reminded, other: { kind: "secret", rotate: { every: "year", notify: ["ops"] } } };
    const accounts = lowered("gcp", two).resources.filter(({ type }) => type === "google_service_account");
    expect(accounts).toHaveLength(1);
  });
});
