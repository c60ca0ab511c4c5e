import type { LowerContext } from "../../lowering/context.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { clusterName } from "./aws-cluster.ts";
import { routedBy } from "./routes.ts";
import type { Service } from "./schema.ts";

/** Registers the range of instances, and what they follow when there is a range. */
export function scaling(service: Component<Service>, serviceName: Reference, context: LowerContext): void {
  const { name, config } = service;
  const [min, max] = config.instances;
  const target = context.add("aws_appautoscaling_target", name, {
    service_namespace: "ecs",
    scalable_dimension: "ecs:service:DesiredCount",
    resource_id: text`service/${clusterName}/${serviceName}`,
    min_capacity: min,
    max_capacity: max,
  });
  const follow = (what: string, metric: string, value: number, label?: ReturnType<typeof text>): void => {
    context.add(
      "aws_appautoscaling_policy",
      `${name}_${what}`,
      {
        name: context.name(what),
        policy_type: "TargetTrackingScaling",
        service_namespace: target("service_namespace"),
        scalable_dimension: target("scalable_dimension"),
        resource_id: target("resource_id"),
        target_tracking_scaling_policy_configuration: {
          target_value: value,
          scale_out_cooldown: 60,
          scale_in_cooldown: 300,
          predefined_metric_specification: { predefined_metric_type: metric, resource_label: label },
        },
      },
      { feature: `${what}_scaling` },
    );
  };
  if (min === max) return;
  const { cpu, requests } = config.scale ?? {};
  const percent = cpu?.percent ?? (requests ? undefined : 70);
  if (percent !== undefined) follow("cpu", "ECSServiceAverageCPUUtilization", percent);
  const balancer = routedBy(service, context.system);
  if (requests && balancer) {
    const label = text`${ref(`aws_lb.${balancer.name}`, "arn_suffix")}/${ref(`aws_lb_target_group.${name}`, "arn_suffix")}`;
    follow("requests", "ALBRequestCountPerTarget", (requests.count * 60) / requests.seconds, label);
  }
}
