import { awsAlarms } from "../../../lowering/alarms/aws.ts";
import { securityGroup, type AwsGrant } from "../../../lowering/aws/grant.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import type { Lowering } from "../../../lowering/kind.ts";
import { ref, text } from "../../../terraform/expression.ts";
import type { Component } from "../../../system/system.ts";
import { namespaceName } from "../../../runtimes/containers/aws/cluster.ts";
import { charts, metricOf } from "./aws-metrics.ts";
import { allowFrom, discovery, targetGroupOf } from "./aws-network.ts";
import { scaling } from "./aws-scaling.ts";
import { fargateService } from "../../../runtimes/containers/aws/service.ts";
import { listeningTargetGroup, routedBy } from "../routes.ts";
import type { Service } from "../schema.ts";
import { urlVariable } from "../../../runtimes/containers/variables.ts";

export const aws: Lowering<Service, AwsGrant> = { area: "ecs", becomes: "Amazon ECS on Fargate", lower, grant, charts };

function lower(service: Component<Service>, context: LowerContext): void {
  const { name, config, slug } = service;
  const granted = context.uses().map((link) => ({ link, grant: context.grant("aws", link) }));
  const balancer = routedBy(service, context.system);
  const callers = context.usedBy().map((link) => link.from);
  const { args, options } = fargateService(service, granted, context);
  if (balancer) allowFrom(service, balancer, context);
  if (balancer) targetGroupOf(service, context);
  const made = context.add(
    "aws_ecs_service",
    name,
    {
      ...args,
      launch_type: "FARGATE",
      availability_zone_rebalancing: "ENABLED",
      health_check_grace_period_seconds: balancer ? Math.ceil(config.startup.seconds) : undefined,
      load_balancer: balancer
        ? [
            {
              target_group_arn: listeningTargetGroup(service, context.system),
              container_name: slug,
              container_port: config.port,
            },
          ]
        : undefined,
      service_registries: callers.length > 0 ? { registry_arn: discovery(service, context) } : undefined,
    },
    options,
  );
  scaling(service, made("name"), context);
  awsAlarms(service, config.alarms, context, metricOf(service, context));
  context.output(`${name}_service_name`, `Name of the ECS service ${service.key}.`, made("name"));
}

function grant(service: Component<Service>): AwsGrant {
  const host = text`${ref(`aws_service_discovery_service.${service.name}`, "name")}.${namespaceName}`;
  return {
    environment: { [urlVariable(service)]: text`http://${host}:${service.config.port}` },
    opens: [{ port: service.config.port, securityGroup: securityGroup(service) }],
  };
}
