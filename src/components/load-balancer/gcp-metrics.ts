import type { GcpMetric } from "../../lowering/alarms/gcp.ts";
import { present } from "../../terraform/argument.ts";
import type { Component } from "../../system/system.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import type { LoadBalancer } from "./schema.ts";

/** Name of the URL map, by which metrics and logs tell load balancers apart. */
export const urlMapName = (balancer: Component): Reference => ref(`google_compute_url_map.${balancer.name}`, "name");

export function metricOf(balancer: Component<LoadBalancer>, metric: string): GcpMetric {
  const series = (name: string, more = "") =>
    text`resource.type = "https_lb_rule" AND resource.labels.url_map_name = "${urlMapName(balancer)}" AND metric.type = "loadbalancing.googleapis.com/https/${name}"${more}`;
  if (metric === "latency")
    return {
      filter: series("backend_latencies"),
      aligner: "ALIGN_DELTA",
      reducer: "REDUCE_PERCENTILE_95",
      scale: 1000,
    };
  const requests = series("request_count");
  if (metric === "requests") return { filter: requests, aligner: "ALIGN_DELTA", reducer: "REDUCE_SUM" };
  return {
    filter: series("request_count", " AND metric.labels.response_code_class = 500"),
    denominator: requests,
    aligner: "ALIGN_RATE",
    reducer: "REDUCE_SUM",
    scale: 0.01,
  };
}

/** The same as dashboards take it. */
export function entryOf(balancer: Component<LoadBalancer>, metric: string) {
  const { filter, aligner, reducer, denominator } = metricOf(balancer, metric);
  return present({ filter, aligner, reducer, denominator });
}
