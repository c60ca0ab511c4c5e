import { awsAlarms, type AwsMetric } from "../../../lowering/alarms/aws.ts";
import type { AwsGrant } from "../../../lowering/aws/grant.ts";
import type { Chart } from "../../../lowering/charts.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import type { Lowering } from "../../../lowering/kind.ts";
import type { Component } from "../../../system/system.ts";
import { ensureCapacityProviders } from "../../../runtimes/containers/aws/cluster.ts";
import { taskMetric } from "../../../runtimes/containers/aws/metrics.ts";
import { fargateService } from "../../../runtimes/containers/aws/service.ts";
import { scaling } from "./aws-scaling.ts";
import type { Worker } from "../schema.ts";

export const aws: Lowering<Worker, AwsGrant> = { area: "ecs", becomes: "Amazon ECS on Fargate", lower, charts };

/** How instances are spread over paid and spare capacity; a provider of weight 0 gets none. */
function strategy({ spot }: Worker) {
  const share = typeof spot === "boolean" ? (spot ? 100 : 0) : Math.round(spot.percent);
  return [
    { capacity_provider: "FARGATE", weight: 100 - share },
    { capacity_provider: "FARGATE_SPOT", weight: share },
  ];
}

function lower(worker: Component<Worker>, context: LowerContext): void {
  const { name, config } = worker;
  const granted = context.uses().map((link) => ({ link, grant: context.grant("aws", link) }));
  const { args, options } = fargateService(worker, granted, context);
  const made = context.add(
    "aws_ecs_service",
    name,
    {
      ...args,
      // Balance over zones is not worth stopping work that is under way.
      availability_zone_rebalancing: "DISABLED",
      capacity_provider_strategy: strategy(config),
      // Without it, another strategy would mean another service.
      force_new_deployment: true,
    },
    { ...options, dependsOn: [ensureCapacityProviders(context), ...(options.dependsOn ?? [])] },
  );
  scaling(worker, made("name"), context);
  awsAlarms(worker, config.alarms, context, taskMetric(worker));
  context.output(`${name}_service_name`, `Name of the ECS service ${worker.key}.`, made("name"));
}

function charts(worker: Component<Worker>): readonly Chart<AwsMetric>[] {
  const of = taskMetric(worker);
  return [
    { title: "CPU and memory", unit: "percent", lines: { CPU: of("cpu"), memory: of("memory") } },
    { title: "Instances", unit: "count", lines: { running: of("instances") } },
  ];
}
