import { bytesOf } from "../../design/units/index.ts";
import { capacityOf } from "../../components/facets-of.ts";
import { amountOf, type Alarm } from "../../lowering/alarms/field.ts";
import { isKind, ofKind, type Component, type System } from "../../system/system.ts";
import { allAlarms } from "../../rules/data/alarms.ts";
import { fail, forSystem, pass } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "alarm-never-rings",
  family: "operations",
  severity: "medium",
  title: { en: "Alarm thresholds can be reached", ja: "アラームの閾値は越えられる値であること" },
  why: {
    en: "An alarm above 100%, above the maximum number of instances, above the connection limit of the database, above the time after which a request is given up or a message is gone never fires. It looks like any other alarm in the design, and everyone believes that somebody would be notified.",
    ja: "100% や、最大インスタンス数、データベースの接続上限、リクエストのタイムアウト、メッセージの保持期間を超えたら鳴るアラームは、決して鳴りません。設計には他と同じように並び、誰もが通知されると信じています。",
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

/**
 * Who waits longer is sent away, and that is no answer whose time is measured: by the load balancer on AWS, by the
 * service itself on Google Cloud.
 */
function longestAnswer(component: Component, system: System): Bound | undefined {
  const balancers = ofKind(system, "loadBalancer");
  const asked =
    system.target === "aws"
      ? balancers.filter(
          ({ key, config }) => key === component.key || Object.values(config.routes).includes(component.key),
        )
      : ofKind(system, "service").filter(
          ({ key }) =>
            key === component.key ||
            balancers.some((one) => one.key === component.key && Object.values(one.config.routes).includes(key)),
        );
  if (asked.length === 0) return undefined;
  const value = Math.max(...asked.map(({ config }) => config.timeout.seconds));
  const from = asked.map(({ key }) => `${key}.timeout`).join(", ");
  return { value, en: from, ja: from };
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
  if (metric === "age" && isKind(component, "queue")) {
    const { seconds } = component.config.retain;
    return { value: seconds, en: "messages are gone after `retain`", ja: "メッセージは `retain` で消えます" };
  }
  if (metric === "latency") return longestAnswer(component, system);
  if (metric === "freeMemory") {
    const found = capacityOf(component).machine?.(component, system);
    return found?.mebibytes === undefined
      ? undefined
      : { value: bytesOf({ mebibytes: found.mebibytes }), en: found.type, ja: found.type };
  }
  const limit = metric === "connections" ? capacityOf(component).connections?.(component, system) : undefined;
  return limit && { value: limit.most, ...limit.by };
}
