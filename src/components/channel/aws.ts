import { takesEvents } from "../../lowering/aws/events.ts";
import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { readPolicy, valueArn } from "../secret/aws.ts";
import { snsTopic } from "./aws/sns_topic/module.gen.ts";
import { routesOf } from "./routes.ts";
import type { Channel } from "./schema.ts";

export const aws: Lowering<Channel, AwsGrant> = {
  firstApply: [
    {
      when: "after",
      says: "Confirm the e-mail subscriptions: each address has got a message with a link, and gets no alarm before.",
    },
  ],
  becomes: "Amazon SNS topic",
  lower,
  keeps: ["kms"],
};

function lower(channel: Component<Channel>, context: LowerContext): void {
  const routes = routesOf(channel, context);
  for (const { format } of routes) context.shortName(64, "Lambda function", format);
  const topic = context.module(snsTopic, {
    name: context.name(),
    email_addresses: channel.config.email,
    takes_events: takesEvents(channel, context) || undefined,
    routes: Object.fromEntries(
      routes.map(({ format, secret }) => [format, { secret_arn: valueArn(secret), read_policy: readPolicy(secret) }]),
    ),
  });
  context.listed("topic_arns", channel.name, topic("topic_arn"));
}
