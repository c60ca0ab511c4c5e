import { text } from "../../text/text.ts";
import { checkAll } from "../../design/unread.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { formatDuration, type Duration } from "../../design/units/index.ts";
import { checkAlarms } from "../../lowering/alarms/field.ts";
import type { Component, System } from "../../system/system.ts";
import { topicsOf } from "./feeds.ts";
import { limits } from "./limits.ts";
import { metrics, type Queue } from "./schema.ts";

export const check = (queue: Component<Queue>, system: System): readonly Issue[] =>
  checkAll(
    () => checkAlarms(queue.config.alarms, metrics),
    () => wholeSeconds(queue.config),
    () => (system.target === "aws" ? checkAws(queue.config) : checkGcp(queue, system)),
  );

/** Both clouds count in seconds. */
const wholeSeconds = (config: Queue): readonly Issue[] =>
  checkAll(
    () => whole(["visibility"], config.visibility),
    () => whole(["retain"], config.retain),
    () => whole(["delay"], config.delay),
    () => whole(["deadLetter", "retain"], config.deadLetter.retain),
  );

const whole = (path: readonly string[], span: Duration | undefined): readonly Issue[] =>
  span === undefined || Number.isInteger(span.seconds)
    ? []
    : [
        issue("bad-format", path, {
          got: formatDuration(span),
          expected: "whole-seconds",
          examples: [`${Math.ceil(span.seconds)}s`],
        }),
      ];

const outside = (
  path: readonly string[],
  seconds: number,
  { min = 0, max }: { readonly min?: number; readonly max: number },
): readonly Issue[] =>
  seconds >= min && seconds <= max
    ? []
    : [
        issue("out-of-range", path, {
          got: formatDuration({ seconds }),
          min: formatDuration({ seconds: min }),
          max: formatDuration({ seconds: max }),
        }),
      ];

const checkAws = (config: Queue): readonly Issue[] =>
  checkAll(
    () => outside(["retain"], config.retain.seconds, limits.aws.retain),
    () => {
      const { max } = limits.aws.retain;
      // The clock of a message set aside goes on from when it was first sent.
      const min = Math.min(config.retain.seconds, max);
      return outside(["deadLetter", "retain"], config.deadLetter.retain.seconds, { min, max });
    },
  );

const checkGcp = (queue: Component<Queue>, system: System): readonly Issue[] =>
  checkAll(
    () => outside(["retain"], queue.config.retain.seconds, limits.gcp.retain),
    () => outside(["deadLetter", "retain"], queue.config.deadLetter.retain.seconds, limits.gcp.retain),
    () => checkVisibility(queue.config),
    () => {
      const { after } = queue.config.deadLetter;
      const { min, max } = limits.gcp.attempts;
      return after < min || after > max
        ? [
            issue("out-of-range", ["deadLetter", "after"], {
              got: after,
              min,
              max,
              unit: text("deliveries", "回の配信"),
            }),
          ]
        : [];
    },
    () => checkDelay(queue.config),
    () => checkFanOut(queue, system),
  );

function checkVisibility({ visibility }: Queue): readonly Issue[] {
  if (visibility.seconds <= limits.gcp.visibility.max)
    return outside(["visibility"], visibility.seconds, limits.gcp.visibility);
  const stated = formatDuration(visibility);
  return [
    issue("unsupported-on", ["visibility"], {
      target: "gcp",
      what: text(`an acknowledgement deadline of ${stated}`, `${stated} の確認応答期限`),
      instead: text(
        `Write each({ aws: "${stated}", gcp: "10m" }); client libraries extend the lease while they work.`,
        `each({ aws: "${stated}", gcp: "10m" }) と書いてください（処理中はクライアントライブラリが期限を延ばします）。`,
      ),
      source: limits.gcp.source,
    }),
  ];
}

const checkDelay = ({ delay }: Queue): readonly Issue[] =>
  delay === undefined
    ? []
    : [
        issue("unsupported-on", ["delay"], {
          target: "gcp",
          what: text("a delivery delay of new messages in Pub/Sub", "Pub/Sub での新しいメッセージの配信遅延"),
          instead: `each({ aws: "${formatDuration(delay)}", gcp: null })`,
          source: "https://cloud.google.com/pubsub/docs/choosing-pubsub-or-cloud-tasks",
        }),
      ];

/** On Google Cloud a queue that a topic feeds is a subscription of that topic, and nothing besides. */
function checkFanOut(queue: Component<Queue>, system: System): readonly Issue[] {
  const topics = topicsOf(queue, system);
  if (topics.length === 0) return [];
  const names = topics.map((topic) => topic.key);
  const issues: Issue[] = [];
  if (topics.length > 1) {
    issues.push(
      issue("unsupported-on", [], {
        target: "gcp",
        what: text(
          `one queue behind several topics (${names.join(", ")})`,
          `複数のトピック（${names.join("、")}）から届く 1 つのキュー`,
        ),
        instead: text(
          "Use a queue for each topic, and a worker that receives from all of them.",
          "トピックごとにキューを置き、1 つのワーカーがすべてから受信してください。",
        ),
      }),
    );
  }
  for (const { from, access } of system.usedBy.get(queue.key) ?? []) {
    if (access === "receive") continue;
    issues.push(
      issue("unsupported-on", [], {
        target: "gcp",
        what: text(
          `sending to a queue that is fed by a topic (${from} to ${queue.key})`,
          `トピックから届くキューへの送信（${from} から ${queue.key}）`,
        ),
        instead: text(
          `Write components.${from}.uses: { ${names[0] ?? ""}: "publish" }, or add a queue of its own.`,
          `components.${from}.uses: { ${names[0] ?? ""}: "publish" } と書くか、専用のキューを加えてください。`,
        ),
      }),
    );
  }
  return issues;
}
