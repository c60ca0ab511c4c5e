import { outputOf } from "../../lowering/context.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Reference } from "../../terraform/expression.ts";
import type { Component, Connection } from "../../system/system.ts";
import { variablePrefix } from "./feeds.ts";
import { pubsubQueue } from "./gcp/pubsub_queue/module.gen.ts";
import type { Queue } from "./schema.ts";

/** The topic whose messages it holds: its own, or the one that lists it among its subscribers. */
export const topicId = (queue: Component): Reference => outputOf(pubsubQueue, queue, "topic_id");
const subscriptionId = (queue: Component): Reference => outputOf(pubsubQueue, queue, "subscription_id");

export function grant(queue: Component<Queue>, { access }: Connection): GcpGrant {
  const prefix = variablePrefix(queue);
  const sends = access !== "receive";
  const receives = access !== "send";
  return {
    environment: {
      ...(sends ? { [`${prefix}_TOPIC`]: topicId(queue) } : {}),
      ...(receives ? { [`${prefix}_SUBSCRIPTION`]: subscriptionId(queue) } : {}),
    },
    ...(sends ? { topic: { topic: topicId(queue) } } : {}),
    ...(receives ? { subscription: { subscription: subscriptionId(queue) }, pulls: true } : {}),
  };
}
