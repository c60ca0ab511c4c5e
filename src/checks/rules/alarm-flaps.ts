import { formatDuration } from "../../design/units/index.ts";
import { alarmsOf } from "../../rules/data/alarms.ts";
import { fail, forAll, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

const leastSeconds = 180;
/** Metrics that jump for a minute and mean nothing by it. */
const jumpy = new Set(["cpu", "memory", "errors", "latency", "connections", "requests"]);

export const rule = defineRule({
  id: "alarm-flaps",
  family: "operations",
  severity: "low",
  title: {
    en: "Load alarms evaluate three minutes or longer",
    ja: "負荷のアラームは 3 分以上の継続を見ること",
  },
  why: {
    en: "A deployment, a backup or one slow request moves a minute's figure over any threshold. Alarms that fire and recover by themselves teach people to ignore them, even when the problem is real.",
    ja: "デプロイやバックアップ、1 つの遅いリクエストでも、1 分間の値は閾値を超えます。鳴っては自然に戻るアラームは無視されるようになり、本物の夜にも無視されます。",
  },
  source: "https://sre.google/workbook/alerting-on-slos/",
  look: forAll((component) =>
    Object.entries(alarmsOf(component)).flatMap(([name, { metric, for: lasts }]) => {
      if (!jumpy.has(metric)) return [];
      const at = ["alarms", name, "for"];
      if (lasts.seconds >= leastSeconds) return [pass(at)];
      return [
        fail(
          at,
          {
            en: `${metric} is evaluated over ${formatDuration(lasts)}; 3 minutes or longer distinguish a trend from a spike.`,
            ja: `${metric} を ${formatDuration(lasts)} だけ見て鳴ります（傾向を見るには 3 分以上）。`,
          },
          {
            remedy: { en: 'Write for: "5m", the default.', ja: '既定の for: "5m" にしてください。' },
            fix: { value: "5m", safe: true },
          },
        ),
      ];
    }),
  ),
});
