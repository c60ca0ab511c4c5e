import type { Alarm, Alarms } from "../../lowering/alarms/field.ts";
import type { GcpMetric } from "../../lowering/alarms/gcp.ts";
import type { Chart } from "../../lowering/charts.ts";
import { projectId } from "../../lowering/gcp/grant.ts";
import { text } from "../../terraform/expression.ts";
import type { Component, System } from "../../system/system.ts";
import { instanceName } from "./gcp-grant.ts";
import type { Postgres } from "./schema.ts";
import { settingsOf } from "./settings.ts";
import { mebibytesOf, typeOf } from "./size.ts";

const names: Readonly<Record<string, string>> = {
  cpu: "cpu/utilization",
  usedMemory: "memory/total_usage",
  usedStorage: "disk/utilization",
  connections: "postgresql/num_backends",
};

/** Where Cloud Monitoring has a metric of the kind. */
export const metricOf =
  (db: Component<Postgres>) =>
  (metric: string): GcpMetric => ({
    filter: text`resource.type = "cloudsql_database" AND resource.labels.database_id = "${projectId}:${instanceName(db)}" AND metric.type = "cloudsql.googleapis.com/database/${names[metric] ?? metric}"`,
    aligner: "ALIGN_MEAN",
    // One series a database of the instance.
    ...(metric === "connections" ? { reducer: "REDUCE_SUM", groupBy: ["resource.label.database_id"] } : {}),
    ...(metric === "cpu" || metric === "usedStorage" ? { scale: 0.01 } : {}),
  });

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

export function charts(db: Component<Postgres>): readonly Chart<GcpMetric>[] {
  const of = metricOf(db);
  return [
    { title: "CPU and storage in use", unit: "percent", lines: { cpu: of("cpu"), storage: of("usedStorage") } },
    { title: "Connections", unit: "count", lines: { connections: of("connections") } },
    { title: "Memory in use", unit: "bytes", lines: { memory: of("usedMemory") } },
  ];
}
