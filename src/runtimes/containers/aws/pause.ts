import { continued } from "../../../lowering/deployment.ts";
import type { Pause } from "../../../lowering/pause.ts";
import type { Component, System } from "../../../system/system.ts";
import type { ResourceGraph } from "../../../terraform/graph.ts";
import { serviceNames } from "./deployment.ts";

type Scaled = Component<{ readonly instances: readonly [number, number] }>;

/**
 * No tasks, and nothing that starts any: an alarm brings a service back to the least that its range allows.
 * https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-suspend-resume-scaling.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html, read 2026-11-28.
 */
export function pauseService(component: Scaled, _: System, graph: ResourceGraph): Pause {
  const { cluster, service } = serviceNames(component, graph);
  const suspended = (is: boolean): string =>
    [
      "aws application-autoscaling register-scalable-target --service-namespace ecs",
      `--scalable-dimension ecs:service:DesiredCount --resource-id service/${cluster}/${service}`,
      `--suspended-state ${["DynamicScalingIn", "DynamicScalingOut", "ScheduledScaling"].map((what) => `${what}Suspended=${is}`).join(",")}`,
    ].join(continued);
  const tasks = (count: number): string =>
    [
      `aws ecs update-service --cluster ${cluster} --service ${service}`,
      `--desired-count ${count} --output text --query service.desiredCount`,
    ].join(continued);
  return {
    stop: [suspended(true), tasks(0), `aws ecs wait services-stable --cluster ${cluster} --services ${service}`],
    start: [tasks(component.config.instances[0]), suspended(false)],
  };
}
