import { describe, expect, it } from "vitest";
import { snsTopic } from "./aws/sns_topic/module.gen.ts";
import { notifyBuild } from "./gcp/notify_build/module.gen.ts";
import { source } from "./notify.fixture.ts";
import { lowered, lowerOne, problemsOf } from "../lowered.fixture.ts";

describe("a channel", () => {
  const email = ["ops@example.com", "lead@example.com"];
  const { args } = lowerOne("channel", { email }, { key: "ops" });

  it("has a topic under a key of its own, since alarms cannot publish under the AWS-managed one", () => {
    const key = "module.ops.module.key.aws_kms_key.this";
    expect(args("aws_sns_topic.this")).toMatchObject({ kms_master_key_id: { to: key } });
    expect(args(key)).toMatchObject({ enable_key_rotation: true });
  });

  it("lets alarms and budgets of its own account publish, and nobody else", () => {
    const statements = JSON.stringify(args("aws_sns_topic_policy.this").policy);
    expect(statements).toContain('"Service":["cloudwatch.amazonaws.com","budgets.amazonaws.com"]');
    expect(statements).toContain('"aws:SourceAccount"');
    expect(statements).not.toContain('"AWS"');
  });

  it("writes to every address, on either cloud", () => {
    const onGoogle = lowerOne("channel", { email }, { key: "ops", target: "gcp" });
    for (const one of email)
      expect(args(`aws_sns_topic_subscription.email["${one}"]`)).toMatchObject({ protocol: "email", endpoint: one });
    for (const one of email)
      expect(onGoogle.args(`google_monitoring_notification_channel.email["${one}"]`)).toMatchObject({
        type: "email",
        labels: { email_address: one },
      });
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
    const secret = "module.hook.aws_secretsmanager_secret.this";
    const policies = onAws.resources
      .filter(({ type }) => type === "aws_iam_role_policy")
      .map(({ args }) => args.policy);
    expect(JSON.stringify(policies)).toContain(secret);
    expect(JSON.stringify(policies)).not.toContain('"*"');
    expect(onAws.args('aws_lambda_function.notify["discord"]')).toMatchObject({
      environment: { variables: { FORMAT: "discord", SECRET: { to: secret } } },
      dead_letter_config: { target_arn: { to: "module.ops.aws_sqs_queue.undelivered[0]" } },
    });
  });

  it("lets its topic and nobody else call the function", () => {
    expect(onAws.args('aws_lambda_permission.notify["discord"]')).toMatchObject({
      principal: "sns.amazonaws.com",
      source_arn: { to: "module.ops.aws_sns_topic.this" },
    });
  });

  it("is a function on Google Cloud that only Pub/Sub reaches", () => {
    expect(onGoogle.args('google_cloudfunctions2_function.this["discord"]')).toMatchObject({
      service_config: { ingress_settings: "ALLOW_INTERNAL_ONLY" },
    });
    expect(onGoogle.args("google_monitoring_notification_channel.functions[0]")).toMatchObject({ type: "pubsub" });
    expect(JSON.stringify([onAws.graph, onGoogle.graph])).not.toContain("sensitive_labels");
  });

  it("is of the same source on both clouds", async () => {
    const [onAwsToo, onGoogleToo] = await Promise.all([source("aws/sns_topic"), source("gcp/notify_build")]);
    expect(onGoogleToo).toBe(onAwsToo);
    expect(snsTopic.files["notify.mjs"]).toBe(onAwsToo);
    expect(notifyBuild.files["notify.mjs"]).toBe(onAwsToo);
  });

  it("reads its secret in its own name on Google Cloud, and is built by an account that may do little else", () => {
    expect(onGoogle.args('google_secret_manager_secret_iam_member.function["discord"]')).toMatchObject({
      secret_id: { to: "module.hook.google_secret_manager_secret.this" },
      role: "roles/secretmanager.secretAccessor",
    });
    expect(onGoogle.written("google_project_iam_member.build_sources")).toContain("gcf-v2-sources-");
  });

  it("reads a parameter with leave to read parameters", () => {
    const { written } = lowered({ ...discord, hook: { kind: "secret", class: "parameter" } });
    expect(written('aws_iam_role_policy.read_address["discord"]')).toContain('"ssm:GetParameter"');
  });

  it("names a secret and no address", () => {
    const webhook = "https://discord.com/api/webhooks/1/x";
    expect(problemsOf("channel", { discord: { webhook } })).toEqual([
      "unknown-component components.one.discord.webhook",
    ]);
  });
});
