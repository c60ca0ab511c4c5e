import { securityGroup, type AwsGrant } from "../../../lowering/aws/grant.ts";
import type { LowerContext, ResourceOptions } from "../../../lowering/context.ts";
import type { Component } from "../../../system/system.ts";
import type { AwsEcsService } from "../../../terraform/schemas/types.gen.ts";
import { subnetIds } from "../../../components/network/aws.ts";
import { ownImage } from "../../../components/registry/images.ts";
import { clusterArn, ensureCluster } from "./cluster.ts";
import { outboundGroup } from "./network.ts";
import type { Granted } from "./roles.ts";
import { taskDefinition } from "./task.ts";
import type { Runnable } from "../fields.ts";

type Instances = Runnable & { readonly instances: readonly [number, number] };

/** Adds all that tasks of a component need; returns what its `aws_ecs_service` has whoever it serves. */
export function fargateService(
  component: Component<Instances>,
  granted: readonly Granted[],
  context: LowerContext,
): { readonly args: AwsEcsService; readonly options: ResourceOptions } {
  const { name, config, slug } = component;
  ensureCluster(context);
  outboundGroup(component, granted, context);
  const task = taskDefinition(component, granted, context);
  const own = ownImage(config.image);
  const byPipelines = own !== undefined && own.tag === undefined;
  // Tasks that start without these fail, and a first deployment that fails is not tried again.
  const before = [
    `aws_vpc_security_group_egress_rule.${name}_https`,
    ...["execution", "task", "tracing"].map((one) => `aws_iam_role_policy.${name}_${one}`),
  ];
  const restartOn = Object.assign({}, ...granted.map(({ grant }) => grant.restartOn)) as NonNullable<
    AwsGrant["restartOn"]
  >;
  return {
    args: {
      name: slug,
      cluster: clusterArn,
      task_definition: task("arn"),
      desired_count: config.instances[0],
      deployment_minimum_healthy_percent: 100,
      deployment_maximum_percent: 200,
      enable_ecs_managed_tags: true,
      propagate_tags: "SERVICE",
      ...(Object.keys(restartOn).length > 0 ? { force_new_deployment: true, triggers: restartOn } : {}),
      deployment_circuit_breaker: { enable: true, rollback: true },
      network_configuration: {
        subnets: subnetIds(context.the("network"), "private"),
        security_groups: [securityGroup(component)],
        assign_public_ip: false,
      },
    },
    options: {
      dependsOn: before.filter((one) => context.has(one)),
      comment: byPipelines
        ? "Pipelines deploy new task definitions; autoscaling sets the count."
        : "Autoscaling sets the count.",
      lifecycle: { ignore_changes: ["desired_count", ...(byPipelines ? ["task_definition"] : [])] },
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
  };
}
