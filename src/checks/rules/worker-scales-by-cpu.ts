import { isKind } from "../../system/system.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "worker-scales-by-cpu",
  family: "realtime",
  severity: "low",
  title: {
    en: "A worker with a queue follows the length of the queue",
    ja: "キューを処理するワーカーは、キューの長さに応じて増減すること",
  },
  why: {
    en: "A worker that waits for a model or a database has little to do: its CPU stays low while the queue grows, and no instance is added. The length of the queue is what says that there is too much work.",
    ja: "LLM やデータベースを待つワーカーの CPU は低いままで、キューが伸びても増えません。仕事が多すぎることはキューの長さで分かります。",
  },
  source: "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-using-sqs-queue.html",
  look: forKind("worker", ({ key, config }, system) => {
    const [least, most] = config.instances;
    const queue = (system.uses.get(key) ?? []).find(
      ({ to, access }) => isKind(system.components[to], "queue") && access !== "send",
    );
    if (system.target !== "aws" || least === most || !queue) return undefined;
    const at = ["scale", "queue"];
    if (config.scale?.queue) return pass(at);
    return fail(
      at,
      {
        en: `${least} to ${most} instances follow the CPU, not the length of ${queue.to}.`,
        ja: `${least}〜${most} インスタンスは、${queue.to} の長さではなく CPU で増減します。`,
      },
      {
        remedy: {
          en: `Write scale: { queue: { component: "${queue.to}", messagesPerInstance: 10 } }.`,
          ja: `scale: { queue: { component: "${queue.to}", messagesPerInstance: 10 } } と書いてください。`,
        },
      },
    );
  }),
});
