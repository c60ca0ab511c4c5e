import { ref, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";

/** SNS topic of a channel; the module of every channel gives it under this name. */
export const topicArn = (channel: Component): Reference => ref(`module.${channel.name}`, "topic_arn");
