import type { GcpMetric } from "../../lowering/alarms/gcp.ts";
import type { Chart } from "../../lowering/charts.ts";
import { ref, text } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import type { Redis } from "./schema.ts";

/** Source: https://cloud.google.com/memorystore/docs/valkey/supported-monitoring-metrics, read 2026-11. */
const sources: Readonly<Record<string, Omit<GcpMetric, "filter"> & { readonly path: string }>> = {
  // Utilization runs from 0 to 1.
  cpu: { path: "cpu/maximum_utilization", aligner: "ALIGN_MEAN", scale: 0.01 },
  memory: { path: "memory/maximum_utilization", aligner: "ALIGN_MEAN", scale: 0.01 },
  connections: { path: "clients/maximum_connected_clients", aligner: "ALIGN_MEAN" },
  evictions: { path: "stats/total_evicted_keys_count", aligner: "ALIGN_DELTA" },
};

/** Where Cloud Monitoring has a metric of a cache. */
export const metricOf =
  (redis: Component) =>
  (metric: string): GcpMetric => {
    const { path, ...series } = sources[metric] ?? { path: metric, aligner: "ALIGN_MEAN" };
    const instance = ref(`module.${redis.name}`, "instance_id");
    return {
      filter: text`resource.type="memorystore.googleapis.com/Instance" AND resource.labels.instance_id="${instance}" AND metric.type="memorystore.googleapis.com/instance/${path}"`,
      ...series,
    };
  };

export function charts(redis: Component<Redis>): readonly Chart<GcpMetric>[] {
  const of = metricOf(redis);
  return [
    { title: "CPU and memory", unit: "percent", lines: { CPU: of("cpu"), memory: of("memory") } },
    { title: "Connections", unit: "count", lines: { connections: of("connections") } },
    { title: "Evictions", unit: "count", lines: { evictions: of("evictions") } },
  ];
}
