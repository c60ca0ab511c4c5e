import { addCustomerKey } from "../../lowering/gcp/customer-key.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { variablePrefix } from "../queue/feeds.ts";
import { pubsubAgent, storedHere } from "../queue/pubsub.ts";
import type { Topic } from "./schema.ts";

export const gcp: Lowering<Topic, GcpGrant> = { area: "pubsub", becomes: "Pub/Sub topic", lower, grant };

/** What other components need of a topic. Queues among the subscribers add their subscriptions themselves. */
export const topicId = (topic: Component): Reference => ref(`google_pubsub_topic.${topic.name}`, "id");
export const topicName = (topic: Component): Reference => ref(`google_pubsub_topic.${topic.name}`, "name");

function lower(topic: Component<Topic>, context: LowerContext): void {
  const made = context.add(
    "google_pubsub_topic",
    topic.name,
    {
      name: context.name(),
      ...storedHere,
      ...(topic.config.encryption === "customerKey"
        ? { kms_key_name: addCustomerKey(topic, context, { location: region, agent: pubsubAgent(context) }) }
        : {}),
    },
    { dependsOn: [enableApi(context, "pubsub.googleapis.com")] },
  );
  context.output(`${topic.name}_topic`, "Id of the topic.", made("id"));
}

function grant(topic: Component<Topic>): GcpGrant {
  return {
    environment: { [`${variablePrefix(topic)}_TOPIC`]: topicId(topic) },
    bindings: [
      {
        type: "google_pubsub_topic_iam_member",
        name: `${topic.name}_publish`,
        args: { topic: topicName(topic), role: "roles/pubsub.publisher" },
      },
    ],
  };
}
