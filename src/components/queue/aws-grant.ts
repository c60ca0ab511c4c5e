import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { outputOf } from "../../lowering/context.ts";
import type { Reference } from "../../terraform/expression.ts";
import type { Component, Connection } from "../../system/system.ts";
import { sqsQueue } from "./aws/sqs_queue/module.gen.ts";
import { variablePrefix } from "./feeds.ts";
import type { Queue } from "./schema.ts";

/** What other components need of a queue. Each takes the queue component. */
export const queueArn = (queue: Component): Reference => outputOf(sqsQueue, queue, "arn");
const queueUrl = (queue: Component): Reference => outputOf(sqsQueue, queue, "url");
/** Dimension `QueueName` of its metrics. */
export const queueName = (queue: Component): Reference => outputOf(sqsQueue, queue, "name");

const policies = { send: "send_policy", receive: "receive_policy", sendreceive: "sendreceive_policy" } as const;

export function grant(queue: Component<Queue>, { access }: Connection): AwsGrant {
  const policy = policies[access as keyof typeof policies];
  return {
    environment: { [`${variablePrefix(queue)}_QUEUE_URL`]: queueUrl(queue) },
    policies: { [access]: outputOf(sqsQueue, queue, policy) },
    ...(access === "send" ? {} : { pulls: true }),
  };
}
