import { accountId, policy } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { jsonencode } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";

const feature = "sms";

/** The role in whose name Cognito sends codes by SMS. */
export function smsRole({ name }: Component, context: LowerContext) {
  const external_id = context.name();
  const role = context.add(
    "aws_iam_role",
    `${name}_sms`,
    {
      name: context.shortName(64, "IAM role", "sms"),
      assume_role_policy: jsonencode({
        Version: "2012-10-17",
        Statement: [
          {
            Effect: "Allow",
            Principal: { Service: "cognito-idp.amazonaws.com" },
            Action: "sts:AssumeRole",
            Condition: { StringEquals: { "sts:ExternalId": external_id, "aws:SourceAccount": accountId } },
          },
        ],
      }),
    },
    { feature },
  );
  context.add(
    "aws_iam_role_policy",
    `${name}_sms`,
    {
      name: "send-sms",
      role: role("id"),
      policy: policy([{ Sid: "SendSms", Action: ["sns:Publish"], Resource: "*" }]),
    },
    { feature, comment: "A telephone number is no resource that IAM knows." },
  );
  return { external_id, sns_caller_arn: role("arn") };
}
