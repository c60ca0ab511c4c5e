import type { AwsMetric, PlainMetric } from "../../../lowering/alarms/aws.ts";
import type { Chart } from "../../../lowering/charts.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import { ref, type Reference } from "../../../terraform/expression.ts";
import type { Component } from "../../../system/system.ts";
import { clusterName } from "../../../runtimes/containers/aws/cluster.ts";
import { routedBy } from "../routes.ts";
import type { Service } from "../schema.ts";

export const serviceName = (service: Component): Reference => ref(`aws_ecs_service.${service.name}`, "name");

/** Where CloudWatch has a metric of a service. Errors and latency are the load balancer's. */
export const metricOf =
  (service: Component, context: LowerContext) =>
  (metric: string): AwsMetric => {
    const own = (name: string, namespace = "AWS/ECS", statistic = "Average"): PlainMetric => ({
      namespace,
      name,
      statistic,
      dimensions: { ClusterName: clusterName, ServiceName: serviceName(service) },
    });
    switch (metric) {
      case "cpu":
        return own("CPUUtilization");
      case "memory":
        return own("MemoryUtilization");
      case "instances":
        return own("RunningTaskCount", "ECS/ContainerInsights");
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
        throw new Error(`no metric ${metric}`);
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
