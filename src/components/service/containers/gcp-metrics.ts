import type { GcpMetric } from "../../../lowering/alarms/gcp.ts";
import type { Chart } from "../../../lowering/charts.ts";
import { outputOf } from "../../../lowering/context.ts";
import type { Component } from "../../../system/system.ts";
import type { Service } from "../schema.ts";
import { cloudRunService } from "./gcp/cloud_run_service/module.gen.ts";

export function charts(service: Component<Service>): readonly Chart<GcpMetric>[] {
  const series = (metric: string, part: "filter" | "denominator" = "filter") =>
    outputOf(cloudRunService, service, "metrics", metric, part);
  const utilization = (metric: string): GcpMetric => ({
    filter: series(metric),
    aligner: "ALIGN_DELTA",
    reducer: "REDUCE_MEAN",
  });
  const instances: GcpMetric = { filter: series("instances"), aligner: "ALIGN_MAX", reducer: "REDUCE_SUM" };
  const latency: GcpMetric = {
    filter: series("latency"),
    aligner: "ALIGN_DELTA",
    reducer: "REDUCE_PERCENTILE_95",
  };
  const errors: GcpMetric = {
    filter: series("errors"),
    denominator: series("errors", "denominator"),
    aligner: "ALIGN_DELTA",
    reducer: "REDUCE_SUM",
  };
  return [
    { title: "CPU and memory", unit: "percent", lines: { CPU: utilization("cpu"), memory: utilization("memory") } },
    { title: "Instances", unit: "count", lines: { running: instances } },
    { title: "Latency", unit: "seconds", lines: { p95: latency } },
    { title: "Errors", unit: "percent", lines: { "5xx": errors } },
  ];
}
