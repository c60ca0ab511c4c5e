import { formatDuration } from "../../../design/units/index.ts";
import { DAY, weekend } from "../../../rules/data/spans.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "queue-retention-short",
  family: "data",
  severity: "medium",
  title: text(
    "Messages of a protected environment wait longer than a weekend",
    "保護された環境のメッセージは週末を越えて待てること",
  ),
  why: text(
    "When the worker fails on a Friday evening, messages wait until somebody mends it. What is older than `retain` by then is dropped without a trace: it does not even reach the dead letters.",
    "金曜の夜にワーカーが止まると、誰かが直すまでメッセージは待ちます。その間に `retain` を超えたものは跡形もなく捨てられ、退避先にも入りません。",
  ),
  controls: ["soc2:A1.2", "iso27001:A.8.13"],
  source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html",
  look: forKind("queue", ({ config }, system) => {
    if (!system.protected) return undefined;
    const at = ["retain"];
    const { retain, deadLetter } = config;
    if (retain.seconds >= weekend.seconds)
      return pass(at, text(`${formatDuration(retain)}.`, `${formatDuration(retain)}。`));
    return fail(
      at,
      text(
        `Messages are dropped after ${formatDuration(retain)}; a weekend is ${formatDuration(weekend)}.`,
        `メッセージは ${formatDuration(retain)} で捨てられます（週末は ${formatDuration(weekend)}）。`,
      ),
      {
        remedy: text(
          "Extend the retention period; it costs nothing.",
          "保持期間を延ばしてください（待っている間は無料）。",
        ),
        ...(deadLetter.retain.seconds >= 4 * DAY && { fix: { value: "4d", safe: true } }),
      },
    );
  }),
});
