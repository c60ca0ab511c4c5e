import { text } from "../../text/text.ts";
import { checkEach, ifRead } from "../../design/unread.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import type { Component, System } from "../../system/system.ts";
import type { Queue } from "../queue/schema.ts";
import type { Topic } from "./schema.ts";

export function check(topic: Component<Topic>, system: System): readonly Issue[] {
  return checkEach(topic.config.subscribers, (key, index) => {
    const path = ["subscribers", index];
    if (earlier(topic.config, index).includes(key)) return [issue("listed-twice", path, { got: key })];
    const queue = system.components[key] as Component<Queue> | undefined;
    if (system.target !== "aws" || topic.config.ordered || !queue?.config.ordered) return [];
    return [
      issue("unsupported-pair", path, {
        what: text("a subscriber of an SNS topic that is not ordered", "順序付きでない SNS トピックの購読者"),
        got: text(`the ordered queue ${key}`, `順序付きのキュー ${key}`),
        allowed: [`components.${topic.key}.ordered: true`, `components.${key}.ordered: false`],
        source: "https://docs.aws.amazon.com/sns/latest/dg/fifo-message-delivery.html",
      }),
    ];
  });
}

/** Subscribers before one in the list, as far as they can be read. */
const earlier = ({ subscribers }: Topic, index: number): readonly (string | undefined)[] =>
  Array.from({ length: index }, (_, at) => ifRead(() => subscribers[at]));
