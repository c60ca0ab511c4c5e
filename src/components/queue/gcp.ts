import { gcpAlarmInputs } from "../../lowering/alarms/inputs.ts";
import { enableApi, projectNumber } from "../../lowering/gcp/apis.ts";
import { region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { keyRingName } from "../../lowering/gcp/key-ring.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { topicId as sourceTopicId } from "../topic/gcp.ts";
import { topicsOf } from "./feeds.ts";
import { grant } from "./gcp-grant.ts";
import { pubsubQueue } from "./gcp/pubsub_queue/module.gen.ts";
import { pubsubAgent } from "./pubsub.ts";
import type { Queue } from "./schema.ts";

export const gcp: Lowering<Queue, GcpGrant> = {
  becomes: "Pub/Sub topic and pull subscription",
  lower,
  grant,
  charts: true,
};

function lower(queue: Component<Queue>, context: LowerContext): void {
  const { name, config } = queue;
  const [source] = topicsOf(queue, context.system);
  const customerKey = config.encryption === "customerKey";
  enableApi(context, "pubsub.googleapis.com");
  if (customerKey) enableApi(context, "cloudkms.googleapis.com");
  pubsubAgent(context);
  const made = context.module(pubsubQueue, {
    name: customerKey ? context.shortName(keyRingName, "key ring") : context.name(),
    region,
    project_number: projectNumber,
    source_topic: source && { id: sourceTopicId(source) },
    ack_deadline_seconds: config.visibility.seconds,
    retention_seconds: config.retain.seconds,
    ordered: config.ordered,
    dead_letter: {
      max_delivery_attempts: config.deadLetter.after,
      retention_seconds: config.deadLetter.retain.seconds,
    },
    customer_key: customerKey,
    alarms: gcpAlarmInputs(config.alarms, context),
    deletion_protection: context.system.protected,
  });
  context.listed("subscriptions", name, made("subscription_id"));
  context.listed("subscriptions", `${name}-dead-letters`, made("dead_letter_subscription_id"));
}
