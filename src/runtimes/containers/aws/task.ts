import { regionName } from "../../../lowering/aws/grant.ts";
import { awsLogRetention } from "../../../lowering/aws/log-retention.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import type { Argument } from "../../../terraform/argument.ts";
import { jsonencode, text, type Reference, type Value } from "../../../terraform/expression.ts";
import type { Component } from "../../../system/system.ts";
import { repositoryUrl } from "../../../components/registry/aws.ts";
import { ownImage } from "../../../components/registry/images.ts";
import { executionRole, taskRole, type Granted } from "./roles.ts";
import { collector, tracingVariables } from "./tracing.ts";
import type { Runnable } from "../fields.ts";
import { variablesOf } from "../variables.ts";

/** Adds task definition, roles and log group of a component that runs one container. */
export function taskDefinition(
  component: Component<Runnable>,
  granted: readonly Granted[],
  context: LowerContext,
): (...path: (string | number)[]) => Reference {
  const { name, config } = component;
  const group = context.add("aws_cloudwatch_log_group", name, {
    name: text`/ecs/${context.name()}`,
    retention_in_days: awsLogRetention(config.logs.retain.seconds),
  });
  const logs = (prefix: string): Value => ({
    logDriver: "awslogs",
    options: {
      "awslogs-group": group("name"),
      "awslogs-region": regionName,
      "awslogs-stream-prefix": prefix,
    },
  });
  return context.add("aws_ecs_task_definition", name, {
    family: context.name(),
    requires_compatibilities: ["FARGATE"],
    network_mode: "awsvpc",
    cpu: String(config.cpu * 1024),
    memory: String(config.memory.mebibytes),
    execution_role_arn: executionRole(component, granted, group("arn"), context),
    task_role_arn: taskRole(component, granted, context),
    container_definitions: jsonencode([
      container(component, granted, logs(component.slug), context),
      ...(config.tracing ? [collector(logs("collector"))] : []),
    ]),
    runtime_platform: {
      operating_system_family: "LINUX",
      cpu_architecture: config.architecture.toUpperCase(),
    },
  });
}

function container(
  component: Component<Runnable>,
  granted: readonly Granted[],
  logConfiguration: Value,
  context: LowerContext,
): Value {
  const { config, slug } = component;
  const variables = variablesOf(
    config.environment ?? {},
    {
      ...(config.port === undefined ? {} : { PORT: String(config.port) }),
      ...(config.logs.level === undefined ? {} : { LOG_LEVEL: config.logs.level }),
      ...(config.tracing ? tracingVariables(slug) : {}),
    },
    granted,
    context,
  );
  return {
    name: slug,
    image: imageOf(component, context),
    essential: true,
    ...(config.command === undefined ? {} : { command: config.command }),
    ...(config.port === undefined ? {} : { portMappings: [{ containerPort: config.port, protocol: "tcp" }] }),
    environment: variables.environment.map(([name, value]) => ({ name, value })),
    ...(variables.secrets.length === 0
      ? {}
      : { secrets: variables.secrets.map(([name, valueFrom]) => ({ name, valueFrom })) }),
    readonlyRootFilesystem: config.readOnlyFilesystem,
    linuxParameters: {
      initProcessEnabled: true,
      // In memory, and so open to users other than root, which an empty volume of Fargate is not.
      ...(config.readOnlyFilesystem
        ? { tmpfs: [{ containerPath: "/tmp", size: Math.max(64, Math.floor(config.memory.mebibytes / 8)) }] }
        : {}),
    },
    ...(config.drain === undefined ? {} : { stopTimeout: Math.ceil(config.drain.seconds) }),
    logConfiguration,
  };
}

/** An image without a tag is named `initial` until a pipeline has deployed another. */
function imageOf(component: Component<{ readonly image: string }>, context: LowerContext): Argument<string> {
  const { image } = component.config;
  const own = ownImage(image);
  if (!own) return image;
  return text`${repositoryUrl(context.the("registry"), own.name)}:${own.tag ?? "initial"}`;
}
