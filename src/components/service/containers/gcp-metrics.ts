import type { GcpMetric } from "../../../lowering/alarms/gcp.ts";
import type { Chart } from "../../../lowering/charts.ts";
import type { Argument } from "../../../terraform/argument.ts";
import { ref, text, type Reference } from "../../../terraform/expression.ts";
import type { Component } from "../../../system/system.ts";
import { utilization } from "../../../runtimes/containers/gcp/metrics.ts";
import type { Service } from "../schema.ts";

const serviceName = (service: Component): Reference => ref(`google_cloud_run_v2_service.${service.name}`, "name");

/** Where Cloud Monitoring has a metric of a service. */
export const metricOf =
  (service: Component<Service>) =>
  (metric: string): GcpMetric => {
    const series = (name: string, more = ""): Argument<string> =>
      text`resource.type="cloud_run_revision" AND resource.labels.service_name="${serviceName(service)}" AND metric.type="run.googleapis.com/${name}"${more}`;
    switch (metric) {
      case "cpu":
        return utilization(series("container/cpu/utilizations"));
      case "memory":
        return utilization(series("container/memory/utilizations"));
      case "errors":
        return {
          filter: series("request_count", ' AND metric.labels.response_code_class="5xx"'),
          denominator: series("request_count"),
          aligner: "ALIGN_DELTA",
          reducer: "REDUCE_SUM",
          scale: 0.01,
        };
      case "latency":
        return {
          filter: series("request_latencies"),
          aligner: "ALIGN_DELTA",
          reducer: "REDUCE_PERCENTILE_95",
          scale: 1000,
        };
      case "instances":
        return { filter: series("container/instance_count"), aligner: "ALIGN_MAX", reducer: "REDUCE_SUM" };
      default:
        throw new Error(`no metric ${metric}`);
    }
  };

export function charts(service: Component<Service>): readonly Chart<GcpMetric>[] {
  const of = metricOf(service);
  return [
    { title: "CPU and memory", unit: "percent", lines: { CPU: of("cpu"), memory: of("memory") } },
    { title: "Instances", unit: "count", lines: { running: of("instances") } },
    { title: "Latency", unit: "seconds", lines: { p95: of("latency") } },
    { title: "Errors", unit: "percent", lines: { "5xx": of("errors") } },
  ];
}
