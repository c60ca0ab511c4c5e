import { describe, expect, it } from "vitest";
import { lowerDesign, schemasFor } from "../../build/build.ts";
import { DesignError } from "../../issues/issue.ts";
import { address, type ResourceGraph } from "../../terraform/graph.ts";
import { network } from "../network/index.ts";
import { secret } from "../secret/index.ts";
import { channel } from "./index.ts";

const schemas = await schemasFor(["aws", "gcp"]);
const build = (components: object) => {
  const { graphs } = lowerDesign(
    {
      name: "todo",
      targets: { aws: { region: "ap-northeast-1" }, gcp: { region: "asia-northeast1" } },
      environments: { prod: {} },
      components,
    },
    { channel, secret, network },
    schemas,
  );
  return graphs;
};
const finder = (graphs: readonly ResourceGraph[]) => (id: string) =>
  graphs.flatMap((graph) => graph.resources).find((one) => address(one) === id);
const lowered = (...email: readonly string[]) => finder(build({ ops: { kind: "channel", email } }));

describe("a channel", () => {
  const find = lowered("ops@example.com", "lead@example.com");

  it("has a topic under a key of its own, since alarms cannot publish under the AWS-managed one", () => {
    expect(find("aws_sns_topic.ops")?.args).toMatchObject({ kms_master_key_id: { to: "aws_kms_key.ops" } });
    expect(find("aws_kms_key.ops")?.args).toMatchObject({ enable_key_rotation: true });
  });

  it("lets alarms and budgets of its own account publish, and nobody else", () => {
    const statements = JSON.stringify(find("aws_sns_topic_policy.ops")?.args.policy);
    expect(statements).toContain('"Service":["cloudwatch.amazonaws.com","budgets.amazonaws.com"]');
    expect(statements).toContain('"aws:SourceAccount"');
    expect(statements).not.toContain('"AWS"');
  });

  it("writes to every address, on either cloud", () => {
    const addresses = ["ops@example.com", "lead@example.com"];
    expect(Object.keys(find("aws_sns_topic_subscription.ops_email")?.forEach ?? {})).toEqual(addresses);
    expect(Object.keys(find("google_monitoring_notification_channel.ops")?.forEach ?? {})).toEqual(addresses);
  });

  it("takes addresses only", () => {
    expect(() => lowered("#ops")).toThrow(DesignError);
    expect(() => lowered()).toThrow(DesignError);
  });
});

describe("a route to Discord", () => {
  const discord = { hook: { kind: "secret" }, ops: { kind: "channel", discord: { webhook: "hook" } } };
  const graphs = build(discord);
  const find = finder(graphs);

  it("is a function on AWS that reads its own secret and no other", () => {
    const policy = JSON.stringify(find("aws_iam_role_policy.ops_discord")?.args.policy);
    expect(policy).toContain("aws_secretsmanager_secret.hook");
    expect(policy).not.toContain('"*"');
    expect(find("aws_lambda_function.ops_discord")?.args).toMatchObject({
      environment: { variables: { FORMAT: "discord", SECRET: { to: "aws_secretsmanager_secret.hook" } } },
      dead_letter_config: { target_arn: { to: "aws_sqs_queue.ops_undelivered" } },
    });
  });

  it("lets its topic and nobody else call the function", () => {
    expect(find("aws_lambda_permission.ops_discord")?.args).toMatchObject({
      principal: "sns.amazonaws.com",
      source_arn: { to: "aws_sns_topic.ops" },
    });
  });

  it("is a function on Google Cloud that only Pub/Sub reaches", () => {
    expect(find("google_cloudfunctions2_function.ops_discord")?.args).toMatchObject({
      service_config: { ingress_settings: "ALLOW_INTERNAL_ONLY" },
    });
    expect(find("google_monitoring_notification_channel.ops_functions")?.args).toMatchObject({ type: "pubsub" });
    expect(JSON.stringify(graphs)).not.toContain("sensitive_labels");
  });

  it("puts the same source beside the Terraform of both clouds", () => {
    const files = graphs.map(({ files = [] }) => files.map(({ area, path }) => `${area}/${path}`));
    expect(files).toEqual([["monitoring/notify.mjs"], ["monitoring/notify.mjs"]]);
    expect(graphs[0]?.files?.[0]?.content).toBe(graphs[1]?.files?.[0]?.content);
  });

  it("reads a parameter with leave to read parameters", () => {
    const cheap = finder(build({ ...discord, hook: { kind: "secret", class: "parameter" } }));
    expect(JSON.stringify(cheap("aws_iam_role_policy.ops_discord")?.args.policy)).toContain('"ssm:GetParameter"');
  });

  it("names a secret and no address", () => {
    expect(() =>
      build({ ops: { kind: "channel", discord: { webhook: "https://discord.com/api/webhooks/1/x" } } }),
    ).toThrow(DesignError);
  });
});
