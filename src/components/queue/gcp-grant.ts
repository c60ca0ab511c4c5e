import type { GcpMetric } from "../../lowering/alarms/gcp.ts";
import type { Chart } from "../../lowering/charts.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Binding, GcpGrant } from "../../lowering/gcp/grant.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component, Connection, System } from "../../system/system.ts";
import { topicsOf, variablePrefix } from "./feeds.ts";
import type { Queue } from "./schema.ts";

/** The topic whose messages the queue holds: its own, or the one that lists it among its subscribers. */
const topic = (queue: Component, system: System, attribute: string): Reference =>
  ref(`google_pubsub_topic.${(topicsOf(queue, system)[0] ?? queue).name}`, attribute);

/** What other components need of a queue. Each takes the queue component. */
export const topicId = (queue: Component, system: System): Reference => topic(queue, system, "id");
export const subscriptionId = (queue: Component): Reference => ref(`google_pubsub_subscription.${queue.name}`, "id");
/** Label `subscription_id` of its metrics. */
export const subscriptionName = (queue: Component): Reference =>
  ref(`google_pubsub_subscription.${queue.name}`, "name");

export function grant(queue: Component<Queue>, { access }: Connection, { system }: LowerContext): GcpGrant {
  const prefix = variablePrefix(queue);
  const send: Binding = {
    type: "google_pubsub_topic_iam_member",
    name: `${queue.name}_send`,
    args: { topic: topic(queue, system, "name"), role: "roles/pubsub.publisher" },
  };
  const receive: Binding = {
    type: "google_pubsub_subscription_iam_member",
    name: `${queue.name}_receive`,
    args: { subscription: subscriptionName(queue), role: "roles/pubsub.subscriber" },
  };
  const sends = access !== "receive";
  const receives = access !== "send";
  return {
    environment: {
      ...(sends ? { [`${prefix}_TOPIC`]: topicId(queue, system) } : {}),
      ...(receives ? { [`${prefix}_SUBSCRIPTION`]: subscriptionId(queue) } : {}),
    },
    bindings: [...(sends ? [send] : []), ...(receives ? [receive] : [])],
  };
}

const series = (name: string, subscription: Reference): GcpMetric => ({
  filter: text`resource.type = "pubsub_subscription" AND resource.labels.subscription_id = "${subscription}" AND metric.type = "pubsub.googleapis.com/subscription/${name}"`,
  aligner: "ALIGN_MAX",
});

export function metricOf(queue: Component, metric: string): GcpMetric {
  if (metric === "age") return series("oldest_unacked_message_age", subscriptionName(queue));
  return series(
    "num_undelivered_messages",
    metric === "deadLetters" ? ref(`google_pubsub_subscription.${queue.name}_dead`, "name") : subscriptionName(queue),
  );
}

export const charts = (queue: Component): readonly Chart<GcpMetric>[] => [
  {
    title: "messages",
    unit: "count",
    lines: { waiting: metricOf(queue, "depth"), "dead letters": metricOf(queue, "deadLetters") },
  },
  { title: "oldest message", unit: "seconds", lines: { age: metricOf(queue, "age") } },
];
