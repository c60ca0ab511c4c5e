import { gcpAlarms } from "../../lowering/alarms/gcp.ts";
import { addCustomerKey } from "../../lowering/gcp/customer-key.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { topicsOf } from "./feeds.ts";
import { charts, grant, metricOf, topicId } from "./gcp-grant.ts";
import { pubsubAgent, storedHere } from "./pubsub.ts";
import type { Queue } from "./schema.ts";

export const gcp: Lowering<Queue, GcpGrant> = {
  area: "pubsub",
  becomes: "Pub/Sub topic and pull subscription",
  lower,
  grant,
  charts,
};

function lower(queue: Component<Queue>, context: LowerContext): void {
  const { name, config } = queue;
  const api = enableApi(context, "pubsub.googleapis.com");
  const agent = pubsubAgent(context);
  const key =
    config.encryption === "customerKey"
      ? { kms_key_name: addCustomerKey(queue, context, { location: region, agent }) }
      : {};
  const lifecycle = { prevent_destroy: context.system.protected };
  if (topicsOf(queue, context.system).length === 0) {
    context.add(
      "google_pubsub_topic",
      name,
      { name: context.name(), ...storedHere, ...key },
      { dependsOn: [api], lifecycle },
    );
  }
  const deadTopic = context.add(
    "google_pubsub_topic",
    `${name}_dead`,
    { name: context.name("dead"), ...storedHere, ...key },
    { dependsOn: [api], lifecycle },
  );
  const never = { expiration_policy: { ttl: "" } };
  const own = context.add(
    "google_pubsub_subscription",
    name,
    {
      name: context.name(),
      topic: topicId(queue, context.system),
      ack_deadline_seconds: config.visibility.seconds,
      message_retention_duration: `${config.retain.seconds}s`,
      enable_message_ordering: config.ordered,
      dead_letter_policy: { dead_letter_topic: deadTopic("id"), max_delivery_attempts: config.deadLetter.after },
      retry_policy: { minimum_backoff: "10s", maximum_backoff: "600s" },
      ...never,
    },
    {
      lifecycle,
      comment: "An empty ttl: it never expires, however long nobody receives.",
      assertions: [
        {
          path: ["dead_letter_policy", 0, "max_delivery_attempts"],
          equals: config.deadLetter.after,
          message: "Messages that nobody can finish are set aside.",
        },
      ],
    },
  );
  const dead = context.add(
    "google_pubsub_subscription",
    `${name}_dead`,
    {
      name: context.name("dead"),
      topic: deadTopic("id"),
      ack_deadline_seconds: config.visibility.seconds,
      message_retention_duration: `${config.deadLetter.retain.seconds}s`,
      ...never,
    },
    { lifecycle },
  );
  context.add(
    "google_pubsub_topic_iam_member",
    `${name}_dead_letters`,
    { topic: deadTopic("name"), role: "roles/pubsub.publisher", member: agent },
    { comment: "Pub/Sub itself moves dead letters: it publishes them there and acknowledges them here." },
  );
  context.add("google_pubsub_subscription_iam_member", `${name}_dead_letters`, {
    subscription: own("name"),
    role: "roles/pubsub.subscriber",
    member: agent,
  });
  gcpAlarms(queue, config.alarms, context, (metric) => metricOf(queue, metric));
  context.output(`${name}_subscription`, "Subscription that work is received from.", own("id"));
  context.output(`${name}_dead_letter_subscription`, "Subscription of messages set aside.", dead("id"));
}
