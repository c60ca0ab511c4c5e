import { accountId, policy, regionName } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { jsonencode, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import type { Audit } from "./schema.ts";

/** A second copy of the records, for alarms to look at; the bucket's is the one that is kept. */
export function addLogs(
  { name }: Component<Audit>,
  context: LowerContext,
): { readonly group: Reference; readonly name: Reference; readonly role: Reference } {
  const feature = { feature: "alarms" };
  const group = context.add(
    "aws_cloudwatch_log_group",
    name,
    { name: text`/cloudtrail/${context.name()}`, retention_in_days: 90 },
    feature,
  );
  const role = context.add(
    "aws_iam_role",
    `${name}_logs`,
    {
      name: context.shortName(64, "IAM role", "logs"),
      description: "Copies audit records to CloudWatch Logs.",
      assume_role_policy: jsonencode({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Principal: { Service: "cloudtrail.amazonaws.com" }, Action: "sts:AssumeRole" }],
      }),
    },
    feature,
  );
  context.add(
    "aws_iam_role_policy",
    `${name}_logs`,
    {
      name: "write-logs",
      role: role("id"),
      policy: policy([
        {
          Sid: "WriteLogs",
          Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
          Resource: text`${group("arn")}:log-stream:${accountId}_CloudTrail_${regionName}*`,
        },
      ]),
    },
    feature,
  );
  return { group: group("arn"), name: group("name"), role: role("arn") };
}
