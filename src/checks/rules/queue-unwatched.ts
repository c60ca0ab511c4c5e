import { watches } from "../../rules/data/alarms.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule, type Outcome } from "../../rules/rule.ts";

const wanted = [
  {
    metrics: ["deadLetters"],
    write: 'failed: { metric: "deadLetters", above: 0, notify: ["<channel>"] }',
    en: "Messages that cannot be processed go to the dead-letter queue, and nobody is notified.",
    ja: "処理できないメッセージが退避されても、誰にも知らされません。",
  },
  {
    metrics: ["age", "depth"],
    write: 'waiting: { metric: "age", above: "10m", notify: ["<channel>"] }',
    en: "When workers stop taking messages, they wait, and nobody is notified.",
    ja: "ワーカーが止まってメッセージが溜まっても、誰にも知らされません。",
  },
] as const;

export const rule = defineRule({
  id: "queue-unwatched",
  family: "operations",
  severity: "medium",
  title: {
    en: "Queues of a protected environment have alarms on waiting and dead-letter messages",
    ja: "保護された環境のキューには、滞留と退避のアラームがあること",
  },
  why: {
    en: "Work on a queue fails in silence: no user sees an error, messages just wait, or go to the dead-letter queue and expire there after two weeks. The age of the oldest message says that the worker is stuck; the number set aside says that work is lost.",
    ja: "キューの処理は静かに失敗します。エラーは誰にも見えず、メッセージは待ち続けるか、デッドレターに移って 2 週間で消えます。最古のメッセージの経過時間は停滞を、退避数は失われた処理を示します。",
  },
  controls: ["soc2:CC7.2", "iso27001:A.8.16"],
  source:
    "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/dead-letter-queues-alarms-cloudwatch.html",
  look: forKind("queue", (queue, system) =>
    system.protected
      ? wanted.map(({ metrics, write, en, ja }): Outcome => {
          const at = ["alarms", metrics[0]];
          if (watches(queue, ...metrics)) return pass(at);
          return fail(
            at,
            { en, ja },
            {
              remedy: {
                en: `Add ${write} to alarms.`,
                ja: `alarms に ${write.replace("channel", "チャンネル")} を加えてください。`,
              },
            },
          );
        })
      : undefined,
  ),
});
