import { policy, regionName, trust, type AwsGrant } from "../../lowering/aws/grant.ts";
import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component, Connection } from "../../system/system.ts";
import { endpointGroup, opensEndpoint, privateEndpoint } from "./aws-endpoint.ts";
import { invoke, modelArn, statements } from "./aws-statements.ts";
import type { Model } from "./schema.ts";

export const aws: Lowering<Model, AwsGrant> = { area: "bedrock", becomes: "Amazon Bedrock", lower, grant };

const commitments = { "1month": "OneMonth", "6months": "SixMonths" } as const;

const throughputArn = (model: Component): Reference =>
  ref(`aws_bedrock_provisioned_model_throughput.${model.name}`, "provisioned_model_arn");

function lower(model: Component<Model>, context: LowerContext): void {
  const { name, config } = model;
  const [first = ""] = config.models.aws ?? [];
  if (config.mode !== "onDemand") {
    const { units, commitment } = config.mode.provisioned;
    context.add(
      "aws_bedrock_provisioned_model_throughput",
      name,
      {
        provisioned_model_name: context.shortName(63, "provisioned throughput"),
        model_arn: modelArn(first, regionName),
        model_units: units,
        commitment_duration: commitment === "none" ? undefined : commitments[commitment],
      },
      { feature: "provisioned_throughput", comment: "Paid by the hour, whether used or not." },
    );
  }
  if (config.private) privateEndpoint(model, context);
  if (config.logging) logging(model, config.logging.retain.seconds, context);
}

function logging(model: Component<Model>, seconds: number, context: LowerContext): void {
  const { name } = model;
  const feature = "logging";
  const group = context.add(
    "aws_cloudwatch_log_group",
    name,
    { name: text`/bedrock/${context.name()}`, retention_in_days: awsLogRetention(seconds) },
    { feature },
  );
  const role = context.add(
    "aws_iam_role",
    `${name}_logging`,
    {
      name: context.shortName(64, "IAM role", "logging"),
      description: "Writes records of model invocations.",
      assume_role_policy: trust("bedrock.amazonaws.com"),
    },
    { feature },
  );
  context.add(
    "aws_iam_role_policy",
    `${name}_logging`,
    {
      name: "write-logs",
      role: role("id"),
      policy: policy([
        {
          Sid: "WriteLogs",
          Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
          Resource: text`${group("arn")}:log-stream:aws/bedrock/modelinvocations`,
        },
      ]),
    },
    { feature },
  );
  context.add(
    "aws_bedrock_model_invocation_logging_configuration",
    name,
    {
      logging_config: {
        text_data_delivery_enabled: true,
        image_data_delivery_enabled: false,
        embedding_data_delivery_enabled: false,
        video_data_delivery_enabled: false,
        cloudwatch_config: { log_group_name: group("name"), role_arn: role("arn") },
      },
    },
    {
      feature,
      dependsOn: [`aws_iam_role_policy.${name}_logging`],
      comment:
        "One setting for the whole account and region: it also records what other systems there send. Bedrock tries to write when it is set.",
    },
  );
}

function grant(model: Component<Model>, connection: Connection, context: LowerContext): AwsGrant {
  const { config } = model;
  const prefix = model.name.toUpperCase();
  const ids = config.models.aws ?? [];
  const reserved = config.mode !== "onDemand";
  const key = model.key.charAt(0).toUpperCase() + model.key.slice(1);
  return {
    environment: {
      [`${prefix}_MODEL`]: reserved ? throughputArn(model) : (ids[0] ?? ""),
      [`${prefix}_MODELS`]: reserved ? throughputArn(model) : ids.join(","),
      [`${prefix}_REGION`]: regionName,
    },
    statements: reserved
      ? [{ Sid: `Invoke${key}`, Action: invoke, Resource: [throughputArn(model)] }]
      : statements(model),
    ...(config.private && opensEndpoint(model, connection.from, context)
      ? { opens: [{ port: 443, securityGroup: endpointGroup(context) }] }
      : {}),
  };
}
