import type { AwsGrant, Statement } from "../../lowering/aws/grant.ts";
import { accountId, partition, policy } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { eachKey, text, type Value } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { notifyRoutes } from "./aws-notify.ts";
import { routesOf } from "./routes.ts";
import type { Channel } from "./schema.ts";

export const aws: Lowering<Channel, AwsGrant> = {
  firstApply: [`Confirm the e-mail subscriptions: each address gets one message with a link.`],
  area: "monitoring",
  becomes: "Amazon SNS topic",
  lower,
};

/** Services that have something to tell, and nothing beyond them. */
const publishers = ["cloudwatch.amazonaws.com", "budgets.amazonaws.com"] as const;

function lower(channel: Component<Channel>, context: LowerContext): void {
  const { name, config } = channel;
  const key = context.add(
    "aws_kms_key",
    name,
    {
      description: text`Messages of ${context.name()}`,
      enable_key_rotation: true,
      deletion_window_in_days: 30,
      policy: policy([
        {
          Sid: "AdministerThroughIam",
          Principal: { AWS: text`arn:${partition}:iam::${accountId}:root` },
          Action: ["kms:*"],
          Resource: "*",
        },
        publish("EncryptMessages", ["kms:Decrypt", "kms:GenerateDataKey*"], "*"),
      ]),
    },
    {
      comment:
        "CloudWatch cannot publish to a topic under the AWS-managed key, whose policy does not name it. In a key policy `*` means this key.",
      assertions: [{ path: ["enable_key_rotation"], equals: true, message: "Keys are rotated every year." }],
    },
  );
  context.add("aws_kms_alias", name, { name: text`alias/${context.name()}`, target_key_id: key("key_id") });
  const topic = context.add("aws_sns_topic", name, { name: context.name(), kms_master_key_id: key("arn") });
  context.add("aws_sns_topic_policy", name, {
    arn: topic("arn"),
    policy: policy([publish("PublishFromThisAccount", ["sns:Publish"], topic("arn"))]),
  });
  if (config.email.length > 0) {
    context.add(
      "aws_sns_topic_subscription",
      `${name}_email`,
      { topic_arn: topic("arn"), protocol: "email", endpoint: eachKey },
      { forEach: Object.fromEntries(config.email.map((address) => [address, null])) },
    );
  }
  notifyRoutes(channel, routesOf(channel, context), topic("arn"), context);
  context.output(`${name}_topic_arn`, "ARN of the SNS topic.", topic("arn"));
}

const publish = (Sid: string, Action: Statement["Action"], Resource: Value): Statement => ({
  Sid,
  Principal: { Service: [...publishers] },
  Action,
  Resource,
  Condition: { StringEquals: { "aws:SourceAccount": accountId } },
});
