import { alarmInputs } from "../../../lowering/alarms/inputs.ts";
import type { AwsMetric, PlainMetric } from "../../../lowering/alarms/aws.ts";
import { securityGroup, type AwsGrant } from "../../../lowering/aws/grant.ts";
import type { Chart } from "../../../lowering/charts.ts";
import { outputOf, type LowerContext } from "../../../lowering/context.ts";
import type { Lowering } from "../../../lowering/kind.ts";
import { grantsOf, restartOn } from "../../../runtimes/containers/aws/granted.ts";
import { taskMetric } from "../../../runtimes/containers/aws/metrics.ts";
import { serviceAssertions, serviceInputs } from "../../../runtimes/containers/aws/service.ts";
import { taskInputs } from "../../../runtimes/containers/aws/task.ts";
import { urlVariable } from "../../../runtimes/containers/variables.ts";
import type { Component } from "../../../system/system.ts";
import { routedBy, targetOf } from "../routes.ts";
import type { Service } from "../schema.ts";
import { ecsService, type EcsServiceInputs } from "./aws/ecs_service/module.gen.ts";

export const aws: Lowering<Service, AwsGrant> = { area: "ecs", becomes: "Amazon ECS on Fargate", lower, grant, charts };

function lower(service: Component<Service>, context: LowerContext): void {
  const { name, config, slug, key } = service;
  const granted = grantsOf(context);
  const balancer = routedBy(service, context.system);
  const made = context.module(
    ecsService,
    {
      ...taskInputs(service, granted, context),
      ...serviceInputs(service),
      port: config.port,
      instances: instancesOf(service, balancer !== undefined),
      startup_timeout: Math.ceil(config.startup.seconds),
      drain_timeout: Math.ceil(config.drain.seconds),
      load_balancer: balancer && targetOf(balancer, service),
      discovery_name: context.usedBy().length > 0 ? slug : undefined,
      restart_on: restartOn(granted),
      alarms: alarmInputs(config.alarms, context),
    },
    { assertions: serviceAssertions(service) },
  );
  context.output(`${name}_service_name`, `Name of the ECS service ${key}.`, made("name"));
}

/** What the instances follow when there is a range. */
function instancesOf({ config }: Component<Service>, isRouted: boolean): EcsServiceInputs["instances"] {
  const [min, max] = config.instances;
  if (min === max) return { min, max };
  const { cpu, requests } = config.scale ?? {};
  return {
    min,
    max,
    target_cpu: cpu?.percent ?? (requests ? undefined : 70),
    target_requests: requests && isRouted ? (requests.count * 60) / requests.seconds : undefined,
  };
}

function grant(service: Component<Service>): AwsGrant {
  return {
    environment: { [urlVariable(service)]: outputOf(ecsService, service, "url") },
    opens: [{ port: service.config.port, securityGroup: securityGroup(service) }],
  };
}

function charts(service: Component<Service>, context: LowerContext): readonly Chart<AwsMetric>[] {
  const tasks = taskMetric(service);
  return [
    { title: "CPU and memory", unit: "percent", lines: { CPU: tasks("cpu"), memory: tasks("memory") } },
    { title: "Instances", unit: "count", lines: { running: tasks("instances") } },
    ...requestCharts(service, context),
  ];
}

/** Errors and latency are measured by the load balancer. */
function requestCharts(service: Component<Service>, context: LowerContext): readonly Chart<AwsMetric>[] {
  const balancer = routedBy(service, context.system);
  if (!balancer) return [];
  const of = (name: string, statistic: string): PlainMetric => ({
    namespace: "AWS/ApplicationELB",
    name,
    statistic,
    dimensions: {
      LoadBalancer: targetOf(balancer, service, "arn_suffix"),
      TargetGroup: targetOf(balancer, service, "target_group_arn_suffix"),
    },
  });
  const errors: AwsMetric = {
    expression: "100 * FILL(errors, 0) / requests",
    label: "5xx responses (%)",
    parts: { errors: of("HTTPCode_Target_5XX_Count", "Sum"), requests: of("RequestCount", "Sum") },
  };
  return [
    { title: "Latency", unit: "seconds", lines: { p95: of("TargetResponseTime", "p95") } },
    { title: "Errors", unit: "percent", lines: { "5xx": errors } },
  ];
}
