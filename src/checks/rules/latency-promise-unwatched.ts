import { formatDuration } from "../../design/units/index.ts";
import { front, watchedAt } from "../data/front.ts";
import { fail, forSystem, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "latency-promise-unwatched",
  family: "operations",
  severity: "medium",
  title: {
    en: "A promised response time has a latency alarm where requests come in",
    ja: "約束した応答時間には、入口のアラームがあること",
  },
  why: {
    en: "Answers become slow without anything failing: a query without an index, a vendor on a bad day. Users leave long before an error shows it.",
    ja: "索引のないクエリや外部サービスの不調では、何も失敗しないまま遅くなります。エラーが出る前に利用者は離れていきます。",
  },
  controls: ["soc2:CC7.2", "iso27001:A.8.16"],
  look: forSystem((system) => {
    const { latency } = system.requirements;
    const promised = latency?.p95 ?? latency?.p99 ?? latency?.p50;
    if (!promised) return undefined;
    return front(system).flatMap((entry) => {
      // Nothing measures the answers of a service without a load balancer on AWS.
      if (entry.by === "code" && system.target === "aws") return [];
      const at = ["components", entry.component.key, "alarms"];
      if (watchedAt(entry, system, "latency")) return [{ ...pass(at), component: entry.component.key }];
      const shown = formatDuration(promised);
      return [
        {
          ...fail(
            at,
            {
              en: `Answers within ${shown} are promised, and nothing here would notice slower ones.`,
              ja: `${shown} 以内の応答を約束していますが、遅くなっても気付くアラームがありません。`,
            },
            {
              remedy: {
                en: `Add slow: { metric: "latency", above: "${shown}", notify: ["<channel>"] } to alarms.`,
                ja: `alarms に slow: { metric: "latency", above: "${shown}", notify: ["<チャンネル>"] } を加えてください。`,
              },
            },
          ),
          component: entry.component.key,
        },
      ];
    });
  }),
});
