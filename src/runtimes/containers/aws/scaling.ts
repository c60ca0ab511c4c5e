import type { LowerContext } from "../../../lowering/context.ts";
import { text, type Reference } from "../../../terraform/expression.ts";
import type { AwsAppautoscalingPolicy } from "../../../terraform/schemas/types.gen.ts";
import type { Component } from "../../../system/system.ts";
import { awsCron } from "../../../lowering/cron.ts";
import { clusterName } from "./cluster.ts";
import type { OffHours } from "../off-hours.ts";

interface Scaled {
  readonly instances: readonly [number, number];
  readonly offHours?: OffHours | undefined;
}

export type Tracking = NonNullable<AwsAppautoscalingPolicy["target_tracking_scaling_policy_configuration"]>;

/** Arguments by which policies and scheduled actions find what they scale. */
export interface ScalingTarget {
  readonly service_namespace: Reference;
  readonly scalable_dimension: Reference;
  readonly resource_id: Reference;
}

/** Registers the range of instances, and the hours in which it is another. */
export function scalingTarget(
  component: Component<Scaled>,
  serviceName: Reference,
  context: LowerContext,
): ScalingTarget {
  const { name, config } = component;
  const [min, max] = config.instances;
  const made = context.add("aws_appautoscaling_target", name, {
    service_namespace: "ecs",
    scalable_dimension: "ecs:service:DesiredCount",
    resource_id: text`service/${clusterName}/${serviceName}`,
    min_capacity: min,
    max_capacity: max,
  });
  const target = {
    service_namespace: made("service_namespace"),
    scalable_dimension: made("scalable_dimension"),
    resource_id: made("resource_id"),
  };
  if (config.offHours) {
    const { from, to, zone, instances } = config.offHours;
    const at = (what: string, when: string, least: number, most: number): void => {
      context.add(
        "aws_appautoscaling_scheduled_action",
        `${name}_${what}`,
        {
          name: context.name(what),
          ...target,
          schedule: awsCron(when),
          timezone: zone,
          scalable_target_action: { min_capacity: String(least), max_capacity: String(most) },
        },
        {
          feature: "off_hours",
          comment: "It changes the range that Terraform set; an apply meanwhile puts that back.",
        },
      );
    };
    at("rest", from, instances, instances);
    at("resume", to, min, max);
  }
  return target;
}

/** Adds instances and takes them away to keep a metric at a value. */
export function track(
  component: Component,
  target: ScalingTarget,
  what: string,
  configuration: Tracking,
  context: LowerContext,
): void {
  context.add(
    "aws_appautoscaling_policy",
    `${component.name}_${what}`,
    {
      name: context.name(what),
      policy_type: "TargetTrackingScaling",
      ...target,
      target_tracking_scaling_policy_configuration: {
        scale_out_cooldown: 60,
        scale_in_cooldown: 300,
        ...configuration,
      },
    },
    { feature: `${what}_scaling` },
  );
}

export const cpuUse = (percent: number): Tracking => ({
  target_value: percent,
  predefined_metric_specification: { predefined_metric_type: "ECSServiceAverageCPUUtilization" },
});
