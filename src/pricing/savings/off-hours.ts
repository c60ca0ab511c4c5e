import type { Alarms } from "../../lowering/alarms/field.ts";
import { ofKind } from "../../system/system.ts";
import { rewritten, saving } from "./saving.ts";

const from = "0 20 * * MON-FRI";
const to = "0 8 * * MON-FRI";
const zone = "Asia/Tokyo";

/** Nights and weekends off, where nobody was promised anything. */
export const offHours = saving((context) =>
  context.system.protected || context.system.target !== "aws"
    ? []
    : [...ofKind(context.system, "service"), ...ofKind(context.system, "worker")].flatMap(({ key, config }) =>
        config.offHours || config.instances[0] === 0
          ? []
          : rewritten(
              context,
              key,
              { offHours: { from, to, zone, instances: 0 }, ...without(config.alarms, "instances") },
              {
                title: { en: "stopped at night and on weekends", ja: "夜間と週末は停止" },
                givenUp: {
                  en: "use outside Monday to Friday, 8:00 to 20:00; the first request of the day waits for a start",
                  ja: "平日 8:00〜20:00 以外の利用。朝は起動を待つ",
                },
                change: `components.${key}.offHours: { from: "${from}", to: "${to}", zone: "${zone}" }`,
              },
            ),
      ),
);

/** An alarm on few instances would ring every night. */
function without(alarms: Alarms | undefined, metric: string): { readonly alarms?: Alarms } {
  if (!alarms) return {};
  return { alarms: Object.fromEntries(Object.entries(alarms).filter(([, alarm]) => alarm.metric !== metric)) };
}
