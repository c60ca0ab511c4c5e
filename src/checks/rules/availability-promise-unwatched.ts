import { formatPercentage } from "../../design/units/index.ts";
import { front, watchedAt } from "../data/front.ts";
import { fail, forSystem, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "availability-promise-unwatched",
  family: "operations",
  severity: "medium",
  title: {
    en: "A promised availability has an alarm on errors where requests come in",
    ja: "約束した可用性には、入口のエラーのアラームがあること",
  },
  why: {
    en: "Alarms on CPU and memory stay silent while every request fails: a broken release is idle. Only the share of answers that are errors says that the promise is being broken, and each minute until somebody knows counts against it.",
    ja: "すべてのリクエストが失敗していても、CPU やメモリのアラームは鳴りません（壊れたリリースは暇です）。約束が破れつつあることはエラー率だけが示し、気付くまでの 1 分ごとに稼働率が減ります。",
  },
  controls: ["soc2:A1.1", "soc2:CC7.2", "iso27001:A.8.16"],
  look: forSystem((system) => {
    const promised = system.requirements.availability;
    if (!promised) return undefined;
    return front(system).map((entry) => {
      const at = ["components", entry.component.key, "alarms"];
      // A service without a load balancer has no count of errors on AWS; whether it runs is what is left.
      const metrics = entry.by === "code" && system.target === "aws" ? ["instances"] : ["errors"];
      if (watchedAt(entry, system, ...metrics)) return { ...pass(at), component: entry.component.key };
      const minutes = Math.round((100 - promised.percent) * 432);
      return {
        ...fail(
          at,
          {
            en: `${formatPercentage(promised)} allows ${minutes} minutes of downtime per month, and nothing monitors ${metrics.join()} here.`,
            ja: `${formatPercentage(promised)} で許される停止は月 ${minutes} 分ですが、ここの ${metrics.join()} は監視されていません。`,
          },
          {
            remedy: {
              en: `Add ${metrics.join()}: { metric: "${metrics.join()}", ${metrics[0] === "errors" ? 'above: "1%"' : "below: 1"}, notify: ["<channel>"] } to alarms.`,
              ja: `alarms に ${metrics.join()}: { metric: "${metrics.join()}", ${metrics[0] === "errors" ? 'above: "1%"' : "below: 1"}, notify: ["<チャンネル>"] } を加えてください。`,
            },
          },
        ),
        component: entry.component.key,
      };
    });
  }),
});
