import { formatPercentage } from "../../../design/units/index.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

const leastPercent = 99.5;

export const rule = defineRule({
  id: "stream-few-copies",
  family: "data",
  severity: "high",
  title: text(
    "Messages of a stream survive the loss of a broker",
    "ストリームのメッセージはブローカーを失っても残ること",
  ),
  why: text(
    "A topic with one copy stops, and may lose its messages, with one broker; every patch of the cluster restarts each broker in turn. Two copies keep what is there, but a cautious producer (acks=all, two in sync) cannot write meanwhile. Three keep both.",
    "複製 1 のトピックは、ブローカー 1 台の停止で止まり、メッセージを失うことがあります（更新のたびに各ブローカーは順に再起動します）。複製 2 なら残りますが、確実に書く設定（acks=all、同期 2）ではその間書けません。3 なら両方を保てます。",
  ),
  controls: ["soc2:A1.2", "iso27001:A.8.14"],
  source: "https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html",
  look: forKind("stream", ({ config }, system) => {
    const { availability } = system.requirements;
    const promised = availability !== undefined && availability.percent > leastPercent;
    if (!promised && !system.protected) return undefined;
    return Object.entries(config.topics).flatMap(([topic, { replication }]) => {
      const at = ["topics", topic, "replication"];
      const least = promised ? 3 : 2;
      if (replication >= least) return [pass(at)];
      const why = promised ? `${formatPercentage(availability)} is promised` : `${system.environment} is protected`;
      const ja = promised
        ? `${formatPercentage(availability)} を約束しています`
        : `${system.environment} は保護された環境です`;
      return [
        fail(
          at,
          text(
            `${why}, and ${topic} has ${replication} of at least ${least} copies.`,
            `${ja}が、${topic} の複製は ${replication}（${least} 以上が必要）。`,
          ),
          {
            severity: replication === 1 ? "high" : "medium",
            remedy: text(
              "Write 3 before the topic is there; afterwards it needs a new topic.",
              "トピックの作成前に 3 としてください。作成後は変えられず、新しいトピックが必要になります。",
            ),
            fix: { value: 3, safe: false },
          },
        ),
      ];
    });
  }),
});
