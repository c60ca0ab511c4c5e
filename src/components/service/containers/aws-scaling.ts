import type { LowerContext } from "../../../lowering/context.ts";
import { cpuUse, scalingTarget, track, type Tracking } from "../../../runtimes/containers/aws/scaling.ts";
import type { Component } from "../../../system/system.ts";
import { ref, text, type Reference } from "../../../terraform/expression.ts";
import { routedBy } from "../routes.ts";
import type { Service } from "../schema.ts";

/** What the instances of a service follow when there is a range. */
export function scaling(service: Component<Service>, serviceName: Reference, context: LowerContext): void {
  const { name, config } = service;
  const [min, max] = config.instances;
  const target = scalingTarget(service, serviceName, context);
  if (min === max) return;
  const { cpu, requests } = config.scale ?? {};
  const percent = cpu?.percent ?? (requests ? undefined : 70);
  if (percent !== undefined) track(service, target, "cpu", cpuUse(percent), context);
  const balancer = routedBy(service, context.system);
  if (requests && balancer) {
    const label = text`${ref(`aws_lb.${balancer.name}`, "arn_suffix")}/${ref(`aws_lb_target_group.${name}`, "arn_suffix")}`;
    const requestsAnInstance: Tracking = {
      target_value: (requests.count * 60) / requests.seconds,
      predefined_metric_specification: { predefined_metric_type: "ALBRequestCountPerTarget", resource_label: label },
    };
    track(service, target, "requests", requestsAnInstance, context);
  }
}
