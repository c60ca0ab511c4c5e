import { networkOutputs } from "../../../components/network/aws.ts";
import { repositoryArn, repositoryUrl } from "../../../components/registry/aws.ts";
import { ownImage } from "../../../components/registry/images.ts";
import { awsLogRetention } from "../../../lowering/aws/log-retention.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import { text } from "../../../terraform/expression.ts";
import type { Component } from "../../../system/system.ts";
import type { Runnable } from "../fields.ts";
import { imageTag } from "../image-tag.ts";
import { variablesOf } from "../variables.ts";
import { ensureCluster } from "./cluster.ts";
import type { EcsTaskInputs } from "./ecs_task/module.gen.ts";
import { connectionsOf, policiesOf, secretsOf, type Granted } from "./granted.ts";

/** What every module that runs tasks takes, whatever it does with them. */
export function taskInputs(
  component: Component<Runnable>,
  granted: readonly Granted[],
  context: LowerContext,
  given: Readonly<Record<string, string>> = {},
) {
  const { config } = component;
  // Roles have the longest names of all that is called after the component.
  context.shortName(64, "IAM role", "execution");
  const { environment } = variablesOf(
    config.environment ?? {},
    { ...(config.logs.level === undefined ? {} : { LOG_LEVEL: config.logs.level }), ...given },
    granted,
    context,
  );
  return {
    name: context.name(),
    cluster: ensureCluster(context),
    network: networkOutputs(context.the("network")),
    ...imageOf(component, context),
    command: config.command,
    cpu: config.cpu * 1024,
    memory: config.memory.mebibytes,
    architecture: config.architecture.toUpperCase(),
    read_only_filesystem: config.readOnlyFilesystem,
    environment: Object.fromEntries(environment),
    ...secretsOf(granted),
    policies: policiesOf(granted),
    connections: connectionsOf(granted),
    tracing: config.tracing,
    log_retention_days: awsLogRetention(config.logs.retain.seconds),
  };
}

function imageOf(
  component: Component<{ readonly image: string }>,
  context: LowerContext,
): Pick<EcsTaskInputs, "image" | "repository_arns"> {
  const { image } = component.config;
  const own = ownImage(image);
  if (!own) return { image };
  const registry = context.the("registry");
  return {
    image: text`${repositoryUrl(context.system, registry, own.name)}:${imageTag(own, context)}`,
    repository_arns: [repositoryArn(context.system, registry, own.name)],
  };
}
