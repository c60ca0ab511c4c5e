import { bytesOf } from "../../design/units/index.ts";
import { capacityOf } from "../../components/facets-of.ts";
import { amountOf } from "../../lowering/alarms/field.ts";
import type { Component, System } from "../../system/system.ts";
import { alarmsOf } from "../../rules/data/alarms.ts";
import { fail, forAll, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "alarm-always-fires",
  family: "consistency",
  severity: "medium",
  title: { en: "No alarm fires in normal operation", ja: "正常時に鳴り続けるアラームがないこと" },
  why: {
    en: "An alarm that fires at the minimum number of instances, on an empty disk, or at night when the service is stopped on purpose teaches people to ignore the channel, and with it the alarm that matters.",
    ja: "最小台数のとき、ディスクが空のとき、夜間に意図して止めたときに鳴るアラームは、通知を無視する習慣をつくり、本当に大事なアラームまで見過ごさせます。",
  },
  controls: ["soc2:CC7.2", "iso27001:A.8.16"],
  look: forAll((component, system) =>
    Object.entries(alarmsOf(component)).flatMap(([name, { metric, above, below }]) => {
      const side = above === undefined ? "below" : "above";
      const at = ["alarms", name, side];
      const normal = normalOf(component, metric, system);
      if (!normal || (quiet.has(metric) && side === "above")) return [];
      const threshold = amountOf(above ?? below ?? 0);
      if (side === "below" ? threshold <= normal.value : threshold >= normal.value) return [pass(at)];
      return [
        fail(
          at,
          text(
            `${metric} is ${normal.shown} in normal operation${normal.by === undefined ? "" : ` (${normal.by})`}, and this alarm already fires then.`,
            `${metric} は正常時でも ${normal.shown}${normal.by === undefined ? "" : `（${normal.by}）`}で、その時点でこのアラームは鳴ります。`,
          ),
          {
            remedy: text(
              "Set a threshold that is crossed only when something is wrong.",
              "異常のときだけ越える閾値にしてください。",
            ),
            ...(metric === "instances" && side === "below" && normal.value > 0
              ? { fix: { value: normal.value, safe: true } }
              : {}),
          },
        ),
      ];
    }),
  ),
});

interface Normal {
  readonly value: number;
  readonly shown: string;
  readonly by?: string;
}

/** What is zero while all is well. Above it is for such an alarm to ring. */
const quiet = new Set(["failures", "errors", "deadLetters", "evictions", "lag", "age", "depth"]);

/** What a metric is while nothing is wrong and nobody is there; undefined where there is no telling. */
function normalOf(component: Component, metric: string, system: System): Normal | undefined {
  if (quiet.has(metric)) return { value: 0, shown: "0" };
  if (metric === "instances") return idle(component.config as Running, system);
  const { disk, machine } = capacityOf(component);
  if (metric === "freeStorage") {
    const gibibytes = disk?.(component);
    // A disk is never quite empty.
    return gibibytes === undefined
      ? undefined
      : { value: gibibytes * 1024 ** 3 - 1, shown: `${gibibytes} GiB`, by: "storage.size" };
  }
  const found = metric === "freeMemory" ? machine?.(component, system) : undefined;
  if (found?.mebibytes === undefined) return undefined;
  return { value: bytesOf({ mebibytes: found.mebibytes }) - 1, shown: `${found.mebibytes / 1024} GiB`, by: found.type };
}

/** What has an alarm on its instances. */
interface Running {
  readonly instances: readonly [number, number];
  readonly offHours?: { readonly instances: number };
}

function idle({ instances, offHours }: Running, { target }: System): Normal {
  const [least] = instances;
  if (target !== "aws" || !offHours || offHours.instances >= least)
    return { value: least, shown: `${least}`, by: `instances [${instances.join(", ")}]` };
  return { value: offHours.instances, shown: `${offHours.instances}`, by: "offHours" };
}
