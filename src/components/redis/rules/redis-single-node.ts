import { formatPercentage } from "../../../design/units/index.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

/** Where one node stops being enough; ElastiCache promises 99.9 with replicas over zones. */
const singleNodePercent = 99.5;

export const rule = defineRule({
  id: "redis-single-node",
  family: "data",
  severity: "medium",
  title: text(
    "A cache of a system that promises more than 99.5% has a replica",
    "99.5% を超えて約束するシステムのキャッシュにはレプリカがあること",
  ),
  why: text(
    "One node is one machine in one zone. When it fails or is patched, sessions and jobs are gone, and every request goes to the database at once until the cache is full again. A replica takes over within a minute with its data.",
    "1 ノードは 1 つのゾーンの 1 台の機械です。故障や更新のたびにセッションもジョブも失われ、キャッシュが温まるまで全リクエストがデータベースに集中します。レプリカがあれば、データごと 1 分程度で切り替わります。",
  ),
  controls: ["soc2:A1.2", "iso27001:A.8.14"],
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/elasticache-controls.html#elasticache-3",
  look: forKind("redis", ({ key, config }, system) => {
    const promised = system.requirements.availability;
    const users = system.usedBy.get(key) ?? [];
    if (promised === undefined || promised.percent <= singleNodePercent || users.length === 0) return undefined;
    const at = ["highAvailability"];
    if (config.highAvailability) return pass(at);
    return fail(
      at,
      text(
        `${formatPercentage(promised)} is promised, and ${users.map(({ from }) => from).join(", ")} depends on one node in one zone.`,
        `${formatPercentage(promised)} を約束していますが、${users.map(({ from }) => from).join("、")} が 1 ゾーンの 1 ノードに依存しています。`,
      ),
      {
        remedy: text(
          "Turn it on (it doubles the price); or accept this where the users do without a cache.",
          "有効にしてください（料金は 2 倍）。キャッシュなしでも動くなら、その旨を書いて受け入れてください。",
        ),
        fix: { value: true, safe: false },
      },
    );
  }),
});
