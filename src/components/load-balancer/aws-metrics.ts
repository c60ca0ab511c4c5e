import type { AwsMetric } from "../../lowering/alarms/aws.ts";
import type { Component } from "../../system/system.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import type { LoadBalancer } from "./schema.ts";

/** Last part of the ARNs, as the dimensions of metrics want it. */
export const loadBalancerSuffix = (balancer: Component<LoadBalancer>): Reference =>
  ref(`aws_lb.${balancer.name}`, "arn_suffix");
export const targetGroupSuffix = (service: Component): Reference =>
  ref(`aws_lb_target_group.${service.name}`, "arn_suffix");

export function metricOf(balancer: Component<LoadBalancer>, metric: string): AwsMetric {
  const of = (name: string, statistic: string) => ({
    namespace: "AWS/ApplicationELB",
    name,
    statistic,
    dimensions: { LoadBalancer: loadBalancerSuffix(balancer) },
  });
  if (metric === "latency") return of("TargetResponseTime", "p95");
  if (metric === "requests") return of("RequestCount", "Sum");
  return {
    // The counts of errors have no data where there are none.
    expression: "100 * (FILL(target, 0) + FILL(own, 0)) / requests",
    label: "Answers with a 5xx status (%)",
    parts: {
      target: of("HTTPCode_Target_5XX_Count", "Sum"),
      own: of("HTTPCode_ELB_5XX_Count", "Sum"),
      requests: of("RequestCount", "Sum"),
    },
  };
}
