import { issue, type Issue } from "../../issues/issue.ts";
import type { Component, System } from "../../system/system.ts";
import type { Queue } from "../queue/schema.ts";
import type { Topic } from "./schema.ts";

export function check(topic: Component<Topic>, system: System): readonly Issue[] {
  const { subscribers, ordered } = topic.config;
  return subscribers.flatMap((key, index) => {
    const path = ["subscribers", index];
    if (subscribers.indexOf(key) < index) return [issue("not-allowed", path, { got: key, allowed: [] })];
    const queue = system.components[key] as Component<Queue> | undefined;
    if (system.target !== "aws" || ordered || !queue?.config.ordered) return [];
    return [
      issue("unsupported-pair", path, {
        what: `a subscriber of an SNS topic that is not ordered`,
        got: `the ordered queue ${key}`,
        allowed: [`components.${topic.key}.ordered: true`, `components.${key}.ordered: false`],
        source: "https://docs.aws.amazon.com/sns/latest/dg/fifo-message-delivery.html",
      }),
    ];
  });
}
