import { describe, expect, it } from "vitest";
import { lowered, lowerOne, problemsOf } from "../lowered.fixture.ts";

describe("a channel", () => {
  const email = ["ops@example.com", "lead@example.com"];
  const { args, at } = lowerOne("channel", { email }, { key: "ops" });

  it("has a topic under a key of its own, since alarms cannot publish under the AWS-managed one", () => {
    expect(args("aws_sns_topic.ops")).toMatchObject({ kms_master_key_id: { to: "aws_kms_key.ops" } });
    expect(args("aws_kms_key.ops")).toMatchObject({ enable_key_rotation: true });
  });

  it("lets alarms and budgets of its own account publish, and nobody else", () => {
    const statements = JSON.stringify(args("aws_sns_topic_policy.ops").policy);
    expect(statements).toContain('"Service":["cloudwatch.amazonaws.com","budgets.amazonaws.com"]');
    expect(statements).toContain('"aws:SourceAccount"');
    expect(statements).not.toContain('"AWS"');
  });

  it("writes to every address, on either cloud", () => {
    const onGoogle = lowerOne("channel", { email }, { key: "ops", target: "gcp" });
    expect(Object.keys(at("aws_sns_topic_subscription.ops_email").forEach ?? {})).toEqual(email);
    expect(Object.keys(onGoogle.at("google_monitoring_notification_channel.ops").forEach ?? {})).toEqual(email);
  });

  it("takes addresses only", () => {
    expect(problemsOf("channel", { email: ["#ops"] })).toEqual(["bad-format components.one.email.0"]);
    expect(problemsOf("channel", { email: [] })).toEqual(["missing-key components.one.email"]);
  });
});

describe("a route to Discord", () => {
  const discord = { hook: { kind: "secret" }, ops: { kind: "channel", discord: { webhook: "hook" } } };
  const onAws = lowered(discord);
  const onGoogle = lowered(discord, { target: "gcp" });

  it("is a function on AWS that reads its own secret and no other", () => {
    const policy = JSON.stringify(onAws.args("aws_iam_role_policy.ops_discord").policy);
    expect(policy).toContain("aws_secretsmanager_secret.hook");
    expect(policy).not.toContain('"*"');
    expect(onAws.args("aws_lambda_function.ops_discord")).toMatchObject({
      environment: { variables: { FORMAT: "discord", SECRET: { to: "aws_secretsmanager_secret.hook" } } },
      dead_letter_config: { target_arn: { to: "aws_sqs_queue.ops_undelivered" } },
    });
  });

  it("lets its topic and nobody else call the function", () => {
    expect(onAws.args("aws_lambda_permission.ops_discord")).toMatchObject({
      principal: "sns.amazonaws.com",
      source_arn: { to: "aws_sns_topic.ops" },
    });
  });

  it("is a function on Google Cloud that only Pub/Sub reaches", () => {
    expect(onGoogle.args("google_cloudfunctions2_function.ops_discord")).toMatchObject({
      service_config: { ingress_settings: "ALLOW_INTERNAL_ONLY" },
    });
    expect(onGoogle.args("google_monitoring_notification_channel.ops_functions")).toMatchObject({ type: "pubsub" });
    expect(JSON.stringify([onAws.graph, onGoogle.graph])).not.toContain("sensitive_labels");
  });

  it("puts the same source beside the Terraform of both clouds", () => {
    const [aws, google] = [onAws, onGoogle].map(({ graph: { files = [] } }) => files);
    for (const files of [aws, google])
      expect(files?.map(({ area, path }) => `${area}/${path}`)).toEqual(["monitoring/notify.mjs"]);
    expect(aws?.[0]?.content).toBe(google?.[0]?.content);
  });

  it("reads a parameter with leave to read parameters", () => {
    const { args } = lowered({ ...discord, hook: { kind: "secret", class: "parameter" } });
    expect(JSON.stringify(args("aws_iam_role_policy.ops_discord").policy)).toContain('"ssm:GetParameter"');
  });

  it("names a secret and no address", () => {
    const webhook = "https://discord.com/api/webhooks/1/x";
    expect(problemsOf("channel", { discord: { webhook } })).toEqual([
      "unknown-component components.one.discord.webhook",
    ]);
  });
});
