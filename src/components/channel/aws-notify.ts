import { policy, trust } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { readStatement, valueArn } from "../secret/aws.ts";
import { notifySource } from "./notify-source.ts";
import type { Route } from "./routes.ts";
import type { Channel } from "./schema.ts";

/** A function a route: each reads one secret and no other, and one that fails is tried again without the rest. */
export function notifyRoutes(
  channel: Component<Channel>,
  routes: readonly Route[],
  topic: Reference,
  context: LowerContext,
): void {
  if (routes.length === 0) return;
  const undelivered = context.add(
    "aws_sqs_queue",
    `${channel.name}_undelivered`,
    { name: context.name("undelivered"), message_retention_seconds: 1_209_600, sqs_managed_sse_enabled: true },
    { feature: "undelivered", comment: "What could not be told after three attempts waits here for two weeks." },
  );
  for (const route of routes) notify(channel, route, topic, undelivered("arn"), context);
}

function notify(
  channel: Component<Channel>,
  { format, secret }: Route,
  topic: Reference,
  undelivered: Reference,
  context: LowerContext,
): void {
  const name = `${channel.name}_${format}`;
  const feature = { feature: format };
  const functionName = context.shortName(64, "Lambda function", format);
  const logs = context.add(
    "aws_cloudwatch_log_group",
    name,
    { name: text`/aws/lambda/${functionName}`, retention_in_days: 30 },
    feature,
  );
  const role = context.add(
    "aws_iam_role",
    name,
    {
      name: context.shortName(64, "IAM role", format),
      description: `Tells ${format} what ${channel.key} hears.`,
      assume_role_policy: trust("lambda.amazonaws.com"),
    },
    feature,
  );
  context.add(
    "aws_iam_role_policy",
    name,
    {
      name: "notify",
      role: role("id"),
      policy: policy([
        { Sid: "WriteLogs", Action: ["logs:CreateLogStream", "logs:PutLogEvents"], Resource: text`${logs("arn")}:*` },
        readStatement(secret),
        { Sid: "KeepUndelivered", Action: ["sqs:SendMessage"], Resource: undelivered },
      ]),
    },
    feature,
  );
  const archive = archived(context);
  const lambda = context.add(
    "aws_lambda_function",
    name,
    {
      function_name: functionName,
      description: `Posts alarms of ${channel.key} to ${format}.`,
      role: role("arn"),
      runtime: "nodejs22.x",
      architectures: ["arm64"],
      handler: "notify.handler",
      filename: archive("output_path"),
      source_code_hash: archive("output_base64sha256"),
      memory_size: 256,
      timeout: 30,
      environment: { variables: { FORMAT: format, SECRET: valueArn(secret) } },
      dead_letter_config: { target_arn: undelivered },
      logging_config: { log_format: "JSON", log_group: logs("name") },
    },
    {
      ...feature,
      dependsOn: [`aws_iam_role_policy.${name}`],
      comment: "Lambda asks at once whether the role may write to the queue, so the policy comes first.",
      assertions: [{ path: ["runtime"], equals: "nodejs22.x", message: "The runtime is one that AWS still patches." }],
    },
  );
  context.add(
    "aws_lambda_permission",
    name,
    {
      statement_id: "InvokeFromTopic",
      action: "lambda:InvokeFunction",
      function_name: lambda("function_name"),
      principal: "sns.amazonaws.com",
      source_arn: topic,
    },
    feature,
  );
  context.add(
    "aws_sns_topic_subscription",
    name,
    { topic_arn: topic, protocol: "lambda", endpoint: lambda("arn") },
    { ...feature, dependsOn: [`aws_lambda_permission.${name}`] },
  );
}

/** One archive for all functions of the module. */
function archived(context: LowerContext): (...path: string[]) => Reference {
  context.share({ name: "notify-archive", area: "monitoring" }, (system) => {
    system.addData(
      "archive_file",
      "notify",
      {
        type: "zip",
        source_file: system.file("notify.mjs", notifySource),
        output_path: text`${{ $: "raw", code: "path.root" }}/.terraform/notify.zip`,
        output_file_mode: "0644",
      },
      {
        feature: "notify",
        comment:
          "Made while planning: a saved plan is applied in the folder that it was made in, or this file goes with it.",
      },
    );
  });
  return (...path) => ref("data.archive_file.notify", ...path);
}
