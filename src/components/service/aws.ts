import { awsAlarms } from "../../lowering/alarms/aws.ts";
import { securityGroup, type AwsGrant } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { subnetIds } from "../network/aws.ts";
import type { Network } from "../network/schema.ts";
import { ownImage } from "../registry/images.ts";
import { clusterArn, ensureCluster, namespaceName } from "./aws-cluster.ts";
import { charts, metricOf, serviceName } from "./aws-metrics.ts";
import { allowFrom, discovery, outboundGroup, targetGroupOf } from "./aws-network.ts";
import { scaling } from "./aws-scaling.ts";
import { taskDefinition } from "./aws-task.ts";
import { listeningTargetGroup, routedBy } from "./routes.ts";
import type { Service } from "./schema.ts";
import { urlVariable } from "./variables.ts";

export const aws: Lowering<Service, AwsGrant> = { area: "ecs", becomes: "Amazon ECS on Fargate", lower, grant, charts };

/** What other components need of a service. */
export { routedBy, serviceName };
export { clusterName } from "./aws-cluster.ts";
export const targetGroup = (service: Component): Reference => ref(`aws_lb_target_group.${service.name}`, "arn");

function lower(service: Component<Service>, context: LowerContext): void {
  const { name, config, slug } = service;
  ensureCluster(context);
  const granted = context.uses().map((link) => ({ link, grant: context.awsGrant(link) }));
  const balancer = routedBy(service, context.system);
  const callers = context.usedBy().map((link) => link.from);
  outboundGroup(service, granted, context);
  for (const caller of balancer ? [balancer, ...callers] : callers) allowFrom(service, caller, context);
  if (balancer) targetGroupOf(service, context);
  const task = taskDefinition(service, granted, context);
  const own = ownImage(config.image);
  // Tasks that start without these fail, and a first deployment that fails is not tried again.
  const before = [
    `aws_vpc_security_group_egress_rule.${name}_https`,
    ...["execution", "task", "tracing"].map((one) => `aws_iam_role_policy.${name}_${one}`),
  ];
  const made = context.add(
    "aws_ecs_service",
    name,
    {
      name: slug,
      cluster: clusterArn,
      task_definition: task("arn"),
      launch_type: "FARGATE",
      desired_count: config.instances[0],
      availability_zone_rebalancing: "ENABLED",
      deployment_minimum_healthy_percent: 100,
      deployment_maximum_percent: 200,
      health_check_grace_period_seconds: balancer ? Math.ceil(config.startup.seconds) : undefined,
      enable_ecs_managed_tags: true,
      propagate_tags: "SERVICE",
      deployment_circuit_breaker: { enable: true, rollback: true },
      network_configuration: {
        subnets: subnetIds(context.the<Network>("network"), "private"),
        security_groups: [securityGroup(service)],
        assign_public_ip: false,
      },
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
    {
      dependsOn: before.filter((one) => context.has(one)),
      comment:
        own && own.tag === undefined
          ? "Pipelines deploy new task definitions; autoscaling sets the count."
          : "Autoscaling sets the count.",
      lifecycle: { ignore_changes: ["desired_count", ...(own && own.tag === undefined ? ["task_definition"] : [])] },
      assertions: [
        {
          path: ["network_configuration", 0, "assign_public_ip"],
          equals: false,
          message: "Tasks have no public address.",
        },
        {
          path: ["deployment_circuit_breaker", 0, "rollback"],
          equals: true,
          message: "A deployment that does not become healthy is rolled back.",
        },
      ],
    },
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
