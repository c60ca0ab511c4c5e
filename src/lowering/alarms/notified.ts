import type { Component } from "../../system/system.ts";
import type { ListArgument } from "../../terraform/argument.ts";
import { call, ref, type Reference } from "../../terraform/expression.ts";
import type { LowerContext } from "../context.ts";

/** SNS topic of a channel; the module of every channel gives it under this name. */
export const topicArn = (channel: Component): Reference => ref(`module.${channel.name}`, "topic_arn");

/** SNS topics of the channels that exist here. */
export const topicArns = (keys: readonly string[], context: LowerContext): readonly Reference[] =>
  keys.flatMap((key) => context.find(key) ?? []).map(topicArn);

/** Notification channels of channels; the module of every channel gives them under these names. Cloud Billing takes none but `email`. */
export function notificationChannels(
  keys: readonly string[],
  context: LowerContext,
  only?: "email",
): ListArgument<string> {
  const [first, ...others] = keys.flatMap((key) => {
    const channel = context.find(key);
    return channel ? [ref(`module.${channel.name}`, only === "email" ? "email_ids" : "ids")] : [];
  });
  if (!first) return [];
  return others.length === 0 ? first : call("concat", first, ...others);
}
