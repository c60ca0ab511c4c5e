import type { Alarm, Alarms } from "../../lowering/alarms/field.ts";
import type { Component, System } from "../../system/system.ts";
import type { Postgres } from "./schema.ts";
import { settingsOf } from "./settings.ts";
import { mebibytesOf, typeOf } from "./size.ts";

const sides = { above: "below", below: "above" } as const;

/**
 * Cloud SQL measures what is used, not what is free: a limit below on what is free is one above on what is
 * used. Storage becomes a share of the disk, so that the alarm still means something once the disk has grown.
 */
export function usedAlarms(db: Component<Postgres>, system: System): Alarms {
  const size = typeOf(db.config.size, "gcp");
  const memory = "type" in size ? mebibytesOf(size.type) : 0;
  const disk = settingsOf(db, system).disk.size.gibibytes * 1024;
  return Object.fromEntries(
    Object.entries(db.config.alarms ?? {}).map(([name, alarm]): [string, Alarm] => {
      if (alarm.metric !== "freeMemory" && alarm.metric !== "freeStorage") return [name, alarm];
      const side = alarm.above === undefined ? "below" : "above";
      const free = alarm[side];
      if (typeof free !== "object" || !("mebibytes" in free)) return [name, alarm];
      const used =
        alarm.metric === "freeMemory"
          ? { mebibytes: Math.max(0, memory - free.mebibytes) }
          : { percent: Math.max(0, Math.round((1 - free.mebibytes / disk) * 1000) / 10) };
      return [
        name,
        {
          metric: alarm.metric === "freeMemory" ? "usedMemory" : "usedStorage",
          [sides[side]]: used,
          for: alarm.for,
          notify: alarm.notify,
        },
      ];
    }),
  );
}
