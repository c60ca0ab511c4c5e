import { formatDuration } from "../../../design/units/index.ts";
import { spanText } from "../../../facets/text.ts";
import { fail, forKind, pass } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

const investigateSeconds = 4 * 86_400;

export const rule = defineRule({
  id: "retries-outlast-retention",
  family: "realtime",
  severity: "medium",
  title: {
    en: "A message that keeps failing goes to the dead-letter queue long before it expires",
    ja: "失敗し続けるメッセージは、期限切れの十分前に退避されること",
  },
  why: {
    en: "SQS counts the age of a message from when it was first sent, in the dead-letter queue too. Deliveries times visibility is what the tries take at least; when retention ends before, the message is gone without ever being set aside, and when it ends soon after, nobody has looked at it before a weekend is over.",
    ja: "SQS は退避後も最初の送信から期限を数えます。試行には少なくとも「配信回数 × 可視性タイムアウト」かかり、それより保持期間が短ければ退避もされずに消え、少し長いだけでも週末のうちに消えます。",
  },
  source:
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html#understanding-message-retention-periods",
  look: forKind("queue", ({ config: { visibility, retain, deadLetter } }, { target }) => {
    if (target !== "aws") return undefined;
    const tries = visibility.seconds * deadLetter.after;
    const spent = `${deadLetter.after} x ${formatDuration(visibility)} = ${spanText(tries).en}`;
    const spentJa = `${deadLetter.after} × ${formatDuration(visibility)} = ${spanText(tries).ja}`;
    if (tries >= retain.seconds)
      return fail(
        ["retain"],
        {
          en: `The tries take ${spent}, and messages expire after ${formatDuration(retain)}.`,
          ja: `試行に ${spentJa}かかりますが、メッセージは ${formatDuration(retain)} で消えます。`,
        },
        {
          remedy: {
            en: "Keep them longer (14d at most), or try less often.",
            ja: "保持を延ばす（最長 14d）か、試行を減らしてください。",
          },
        },
      );
    const left = deadLetter.retain.seconds - tries;
    if (left >= investigateSeconds) return pass(["deadLetter", "retain"]);
    return fail(
      ["deadLetter", "retain"],
      {
        en: `After the tries (${spent}) a message is kept for ${spanText(left).en}; 4 days outlast a long weekend.`,
        ja: `試行（${spentJa}）の後、${spanText(left).ja}で消えます（連休を越えるには 4 日必要）。`,
      },
      {
        remedy: { en: 'Write deadLetter: { retain: "14d" }.', ja: 'deadLetter: { retain: "14d" } と書いてください。' },
        fix: { value: "14d", safe: true },
      },
    );
  }),
});
