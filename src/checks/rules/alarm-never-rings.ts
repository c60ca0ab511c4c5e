import { capacityOf } from "../../components/facets-of.ts";
import { amountOf, type Alarm } from "../../lowering/alarms/field.ts";
import type { Component, System } from "../../system/system.ts";
import { allAlarms } from "../../rules/data/alarms.ts";
import { fail, forSystem, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "alarm-never-rings",
  family: "operations",
  severity: "medium",
  title: { en: "Alarm thresholds can be reached", ja: "アラームの閾値は越えられる値であること" },
  why: {
    en: "An alarm above 100%, above the maximum number of instances, or above the connection limit of the database never fires. It looks like any other alarm in the design, and everyone believes that somebody would be notified.",
    ja: "100% や、最大インスタンス数、データベースの接続上限を超えたら鳴るアラームは、決して鳴りません。設計には他と同じように並び、誰もが通知されると信じています。",
  },
  controls: ["soc2:CC7.2"],
  source: "https://cloud.google.com/sql/docs/postgres/flags#postgres-m",
  look: forSystem((system) =>
    allAlarms(system).map(({ name, component, ...alarm }) => {
      const side = alarm.above === undefined ? "below" : "above";
      const at = ["components", component.key, "alarms", name, side];
      const bound = boundOf(alarm, component, system);
      const threshold = amountOf(alarm[side] ?? 0);
      const never = bound !== undefined && (side === "above" ? threshold >= bound.value : threshold <= bound.value);
      if (!never) return { ...pass(at), component: component.key };
      return {
        ...fail(
          at,
          {
            en: `It fires ${side} ${threshold}, and ${alarm.metric} never goes ${side} ${bound.value} (${bound.en}).`,
            ja: `${threshold} を${side === "above" ? "超える" : "下回る"}と鳴りますが、${alarm.metric} は ${bound.value} を${side === "above" ? "超えない" : "下回らない"}（${bound.ja}）。`,
          },
          {
            remedy:
              side === "above"
                ? {
                    en: `Set it to about ${Math.floor(bound.value * 0.8)}.`,
                    ja: `${Math.floor(bound.value * 0.8)} 程度にしてください。`,
                  }
                : { en: "Write a higher one.", ja: "より大きい値にしてください。" },
          },
        ),
        component: component.key,
      };
    }),
  ),
});

interface Bound {
  readonly value: number;
  readonly en: string;
  readonly ja: string;
}

/** Where the metric ends, on the side that the alarm looks at. */
function boundOf({ metric, above, below }: Alarm, component: Component, system: System): Bound | undefined {
  if (below !== undefined) return { value: 0, en: "the lowest possible value", ja: "下限" };
  if (above !== undefined && typeof above === "object" && "percent" in above)
    return { value: 100, en: "percent", ja: "百分率" };
  if (metric === "instances") {
    const most = capacityOf(component).instances?.(component);
    return most === undefined
      ? undefined
      : { value: most, en: "the maximum number of instances", ja: "最大インスタンス数" };
  }
  const limit = metric === "connections" ? capacityOf(component).connections?.(component, system) : undefined;
  return limit && { value: limit.most, ...limit.by };
}
