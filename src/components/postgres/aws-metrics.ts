import type { AwsMetric } from "../../lowering/alarms/aws.ts";
import type { Chart } from "../../lowering/charts.ts";
import type { Component } from "../../system/system.ts";
import { outputOf } from "../../lowering/context.ts";
import { rds } from "./aws/rds/module.gen.ts";
import type { Postgres } from "./schema.ts";

const names: Readonly<Record<string, string>> = {
  cpu: "CPUUtilization",
  freeMemory: "FreeableMemory",
  freeStorage: "FreeStorageSpace",
  connections: "DatabaseConnections",
};

/** Where CloudWatch has a metric of the kind. */
const metricOf =
  (db: Component<Postgres>) =>
  (metric: string): AwsMetric => ({
    namespace: "AWS/RDS",
    name: names[metric] ?? metric,
    statistic: metric === "cpu" || metric === "connections" ? "Average" : "Minimum",
    dimensions: { DBInstanceIdentifier: outputOf(rds, db, "metrics", "cpu", "dimensions", "DBInstanceIdentifier") },
  });

export function charts(db: Component<Postgres>): readonly Chart<AwsMetric>[] {
  const of = metricOf(db);
  return [
    { title: "CPU", unit: "percent", lines: { cpu: of("cpu") } },
    { title: "Connections", unit: "count", lines: { connections: of("connections") } },
    {
      title: "Free memory and storage",
      unit: "bytes",
      lines: { memory: of("freeMemory"), storage: of("freeStorage") },
    },
  ];
}
