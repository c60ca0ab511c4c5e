import { fail, forKind, pass } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

const least = 3;

export const rule = defineRule({
  id: "dead-letter-soon",
  family: "realtime",
  severity: "low",
  title: {
    en: "Messages are tried three times or more before they go to the dead-letter queue",
    ja: "メッセージは 3 回以上試してから退避すること",
  },
  why: {
    en: "A worker that is replaced by a deployment, or that meets one timeout of a vendor, hands its message back: that counts as a delivery. With one or two deliveries healthy messages are set aside, and people must put them back.",
    ja: "デプロイで入れ替わったワーカーや、一度のタイムアウトでも配信 1 回と数えます。1〜2 回で退避すると、正常なメッセージまで人手で戻すことになります。",
  },
  source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html",
  look: forKind("queue", ({ config }) => {
    const at = ["deadLetter", "after"];
    const { after } = config.deadLetter;
    if (after >= least) return pass(at, { en: `After ${after}.`, ja: `${after} 回。` });
    return fail(
      at,
      {
        en: `Messages go to the dead-letter queue after ${after}; the minimum is ${least} deliveries.`,
        ja: `${after} 回の配信で退避されます（${least} 回以上が必要）。`,
      },
      { remedy: { en: "Write 5, the default.", ja: "既定の 5 にしてください。" }, fix: { value: 5, safe: true } },
    );
  }),
});
