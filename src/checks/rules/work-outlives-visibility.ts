import { formatDuration } from "../../design/units/index.ts";
import { spanText } from "../../facets/text.ts";
import { isKind } from "../../system/system.ts";
import { timesIn } from "../../rules/data/times.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

/** `drain` and `visibility` when nobody writes them: they say nothing of the work. */
const unsaid = { drain: 120, visibility: 60 };

export const rule = defineRule({
  id: "work-outlives-visibility",
  family: "realtime",
  severity: "medium",
  title: {
    en: "A message stays hidden for as long as a worker may work on it",
    ja: "メッセージは、ワーカーの処理時間より長く他から隠されること",
  },
  why: {
    en: "When the visibility timeout ends before the work does, a second worker takes the same message: the work is done and paid for twice, and after a few such rounds a message that never failed is set aside as dead. A worker that is given time to finish when it stops, or that names the longest time of a task, says how long its work takes.",
    ja: "処理より先に可視性タイムアウトが切れると、別のワーカーが同じメッセージを取り、処理も費用も二重になります。数回続くと、失敗していないメッセージまで退避されます。停止時の猶予やタスクの制限時間は、処理の長さを表しています。",
  },
  source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html",
  look: forKind("worker", ({ key, config }, system) => {
    // Client libraries of Pub/Sub extend the time while they work.
    if (system.target !== "aws") return undefined;
    const [longest] = [{ name: "drain", seconds: config.drain.seconds }, ...timesIn(config.environment)].toSorted(
      (one, other) => other.seconds - one.seconds,
    );
    return (system.uses.get(key) ?? []).flatMap(({ to, access }) => {
      const queue = system.components[to];
      if (!isKind(queue, "queue") || access === "send" || !longest) return [];
      const hidden = queue.config.visibility;
      if (longest.seconds === unsaid.drain && hidden.seconds === unsaid.visibility) return [];
      if (hidden.seconds >= longest.seconds) return [pass(["uses", to])];
      const span = spanText(longest.seconds);
      return [
        fail(
          ["uses", to],
          {
            en: `A message of ${to} is hidden for ${formatDuration(hidden)}, and the work may take ${span.en} (${longest.name}).`,
            ja: `${to} のメッセージは ${formatDuration(hidden)} で再び見えますが、処理は ${span.ja}かかり得ます（${longest.name}）。`,
          },
          {
            remedy: {
              en: `Write visibility: "${Math.ceil(longest.seconds / 60)}m" or longer in ${to}.`,
              ja: `${to} に visibility: "${Math.ceil(longest.seconds / 60)}m" 以上を書いてください。`,
            },
          },
        ),
      ];
    });
  }),
});
