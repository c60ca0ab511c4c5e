import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { outputOf } from "../../lowering/context.ts";
import type { Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { variablePrefix } from "../queue/feeds.ts";
import { snsFanout } from "./aws/sns_fanout/module.gen.ts";
import type { Topic } from "./schema.ts";

/** What other components need of a topic. */
export const topicArn = (topic: Component): Reference => outputOf(snsFanout, topic, "topic_arn");

export const grant = (topic: Component<Topic>): AwsGrant => ({
  environment: { [`${variablePrefix(topic)}_TOPIC_ARN`]: topicArn(topic) },
  policies: { publish: outputOf(snsFanout, topic, "publish_policy") },
});
