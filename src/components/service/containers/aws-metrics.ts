import type { AwsMetric, PlainMetric } from "../../../lowering/alarms/aws.ts";
import type { Chart } from "../../../lowering/charts.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import { ref } from "../../../terraform/expression.ts";
import type { Component } from "../../../system/system.ts";
import { taskMetric } from "../../../runtimes/containers/aws/metrics.ts";
import { routedBy } from "../routes.ts";
import type { Service } from "../schema.ts";

/** Where CloudWatch has a metric of a service. Errors and latency are the load balancer's. */
export const metricOf =
  (service: Component, context: LowerContext) =>
  (metric: string): AwsMetric => {
    switch (metric) {
      case "errors":
        return {
          expression: "100 * FILL(errors, 0) / requests",
          label: "5xx responses (%)",
          parts: {
            errors: balancerMetric(service, context, "HTTPCode_Target_5XX_Count", "Sum"),
            requests: balancerMetric(service, context, "RequestCount", "Sum"),
          },
        };
      case "latency":
        return balancerMetric(service, context, "TargetResponseTime", "p95");
      default:
        return taskMetric(service)(metric);
    }
  };

function balancerMetric(service: Component, context: LowerContext, name: string, statistic: string): PlainMetric {
  const balancer = routedBy(service, context.system);
  if (!balancer) throw new Error(`no load balancer sends requests to ${service.key}`);
  return {
    namespace: "AWS/ApplicationELB",
    name,
    statistic,
    dimensions: {
      LoadBalancer: ref(`aws_lb.${balancer.name}`, "arn_suffix"),
      TargetGroup: ref(`aws_lb_target_group.${service.name}`, "arn_suffix"),
    },
  };
}

export function charts(service: Component<Service>, context: LowerContext): readonly Chart<AwsMetric>[] {
  const of = metricOf(service, context);
  return [
    { title: "CPU and memory", unit: "percent", lines: { CPU: of("cpu"), memory: of("memory") } },
    { title: "Instances", unit: "count", lines: { running: of("instances") } },
    ...(routedBy(service, context.system)
      ? ([
          { title: "Latency", unit: "seconds", lines: { p95: of("latency") } },
          { title: "Errors", unit: "percent", lines: { "5xx": of("errors") } },
        ] as const)
      : []),
  ];
}
