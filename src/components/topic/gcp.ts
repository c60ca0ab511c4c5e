import { enableApi, projectNumber } from "../../lowering/gcp/apis.ts";
import { region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import { keyRingName } from "../../lowering/gcp/key-ring.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { variablePrefix } from "../queue/feeds.ts";
import { pubsubAgent } from "../queue/pubsub.ts";
import { pubsubTopic } from "./gcp/pubsub_topic/module.gen.ts";
import type { Topic } from "./schema.ts";

export const gcp: Lowering<Topic, GcpGrant> = { becomes: "Pub/Sub topic", lower, grant };

/** What other components need of a topic. Queues among the subscribers make their subscriptions themselves. */
export const topicId = (topic: Component): Reference => outputOf(pubsubTopic, topic, "id");

function lower(topic: Component<Topic>, context: LowerContext): void {
  const customerKey = topic.config.encryption === "customerKey";
  enableApi(context, "pubsub.googleapis.com");
  if (customerKey) {
    enableApi(context, "cloudkms.googleapis.com");
    pubsubAgent(context);
  }
  const made = context.module(pubsubTopic, {
    name: customerKey ? context.shortName(keyRingName, "key ring") : context.name(),
    region,
    project_number: customerKey ? projectNumber : undefined,
    customer_key: customerKey,
    deletion_protection: context.system.protected,
  });
  context.listed("topics", topic.name, made("id"));
}

function grant(topic: Component<Topic>): GcpGrant {
  return {
    environment: { [`${variablePrefix(topic)}_TOPIC`]: topicId(topic) },
    topic: { topic: topicId(topic) },
  };
}
