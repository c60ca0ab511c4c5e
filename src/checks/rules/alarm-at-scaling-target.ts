import { formatPercentage } from "../../design/units/index.ts";
import { amountOf } from "../../lowering/alarms/field.ts";
import { alarmsOf } from "../../rules/data/alarms.ts";
import { fail, forKind, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "alarm-at-scaling-target",
  family: "operations",
  severity: "low",
  title: {
    en: "CPU alarms fire above the scaling target",
    ja: "CPU のアラームは、スケーリングの目標より上で鳴ること",
  },
  why: {
    en: "Scaling holds the CPU at its target: that is the normal value under load. An alarm at or below the target fires whenever scaling works as intended.",
    ja: "スケーリングは CPU を目標値に保ちます。負荷がかかればそこが普通の値であり、目標以下のアラームは正常に増減するたびに鳴ります。",
  },
  source: "https://docs.aws.amazon.com/autoscaling/application/userguide/target-tracking-scaling-policy-overview.html",
  look: forKind(["service", "worker"], (component, { target }) => {
    const { instances, scale } = component.config;
    const kept = scale?.cpu;
    if (target !== "aws" || !kept || instances[0] === instances[1]) return undefined;
    return Object.entries(alarmsOf(component)).flatMap(([name, { metric, above }]) => {
      if (metric !== "cpu" || above === undefined) return [];
      const at = ["alarms", name, "above"];
      const threshold = amountOf(above);
      if (threshold > kept.percent) return [pass(at)];
      return [
        fail(
          at,
          {
            en: `It fires above ${threshold}%, and scaling keeps the CPU at ${formatPercentage(kept)}.`,
            ja: `${threshold}% を超えると鳴りますが、スケーリングは ${formatPercentage(kept)} に保ちます。`,
          },
          {
            remedy: {
              en: `Set it to ${Math.min(95, kept.percent + 10)}% or more, which scaling failed to prevent.`,
              ja: `${Math.min(95, kept.percent + 10)}% 以上（スケーリングで抑えられない値）にしてください。`,
            },
          },
        ),
      ];
    });
  }),
});
