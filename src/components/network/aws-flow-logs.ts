import { accountId, policy } from "../../lowering/aws/grant.ts";
import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Component } from "../../system/system.ts";
import { jsonencode, text, type Reference } from "../../terraform/expression.ts";
import type { Network } from "./schema.ts";

/** Records of the traffic of the whole VPC. */
export function flowLogs(network: Component<Network>, context: LowerContext, vpc: Reference, seconds: number): void {
  const { name } = network;
  const group = context.add(
    "aws_cloudwatch_log_group",
    `${name}_flow`,
    { name: text`/vpc/${context.name()}`, retention_in_days: awsLogRetention(seconds) },
    { feature: "flow_logs" },
  );
  const role = context.add(
    "aws_iam_role",
    `${name}_flow`,
    {
      name: context.shortName(64, "IAM role", "flow-logs"),
      assume_role_policy: jsonencode({
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Allow",
            Principal: { Service: "vpc-flow-logs.amazonaws.com" },
            Action: "sts:AssumeRole",
            Condition: { StringEquals: { "aws:SourceAccount": accountId } },
          },
        ],
      }),
    },
    { feature: "flow_logs" },
  );
  context.add(
    "aws_iam_role_policy",
    `${name}_flow`,
    {
      name: "write-logs",
      role: role("id"),
      policy: policy([
        {
          Sid: "WriteLogs",
          Action: ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"],
          Resource: [group("arn"), text`${group("arn")}:*`],
        },
      ]),
    },
    { feature: "flow_logs" },
  );
  context.add(
    "aws_flow_log",
    name,
    {
      vpc_id: vpc,
      traffic_type: "ALL",
      log_destination: group("arn"),
      iam_role_arn: role("arn"),
      tags: { Name: context.name("flow") },
    },
    { feature: "flow_logs" },
  );
}
