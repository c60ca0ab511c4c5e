import type { GcpGrant, Sidecar } from "../../../lowering/gcp/grant.ts";
import { projectId } from "../../../lowering/gcp/grant.ts";
import type { Link, LowerContext } from "../../../lowering/context.ts";
import type { Argument } from "../../../terraform/argument.ts";
import { text } from "../../../terraform/expression.ts";
import type { Component } from "../../../system/system.ts";
import { repositoryUrl } from "../../../components/registry/gcp.ts";
import { ownImage } from "../../../components/registry/images.ts";
import type { Runnable } from "../fields.ts";
import { variablesOf } from "../variables.ts";

export interface Granted {
  readonly link: Link;
  readonly grant: GcpGrant;
}

/** Cloud Run refuses an image that is not there yet; these stand in until a pipeline deploys. */
const placeholders = {
  service: "us-docker.pkg.dev/cloudrun/container/hello",
  job: "us-docker.pkg.dev/cloudrun/container/job",
  worker: "us-docker.pkg.dev/cloudrun/container/worker-pool",
} as const;

/** The image of a component that runs a container, with its tag. */
export function imageOf(
  component: Component<{ readonly image: string }>,
  context: LowerContext,
  as: keyof typeof placeholders = "service",
): Argument<string> {
  const own = ownImage(component.config.image);
  if (!own) return component.config.image;
  return own.tag === undefined
    ? placeholders[as]
    : text`${repositoryUrl(context.the("registry"), own.name)}:${own.tag}`;
}

/** What containers of services, jobs and workers have in common. */
export function baseContainer(
  component: Component<Runnable>,
  granted: readonly Granted[],
  context: LowerContext,
  as: keyof typeof placeholders,
) {
  const { config, slug } = component;
  const image = imageOf(component, context, as);
  return {
    name: slug,
    image,
    // The placeholder would not understand them.
    args: image === placeholders[as] ? undefined : config.command,
    env: variables(component, granted, context),
    resources: { limits: { cpu: cpuText(config.cpu), memory: `${config.memory.mebibytes}Mi` } },
  };
}

export const sidecar = (one: Sidecar) => ({
  name: one.name,
  image: one.image,
  args: one.args,
  resources: { limits: { cpu: one.cpu, memory: one.memory }, cpu_idle: true },
  startup_probe: {
    http_get: { path: one.healthPath, port: one.healthPort },
    period_seconds: 2,
    timeout_seconds: 2,
    failure_threshold: 30,
  },
});

/** `2`, or `500m` below one. */
export const cpuText = (cpu: number): string => (cpu < 1 ? `${Math.round(cpu * 1000)}m` : String(cpu));

function variables(component: Component<Runnable>, granted: readonly Granted[], context: LowerContext) {
  const { config, slug } = component;
  const found = variablesOf(
    config.environment ?? {},
    {
      ...(config.logs.level === undefined ? {} : { LOG_LEVEL: config.logs.level }),
      GOOGLE_CLOUD_PROJECT: projectId,
      ...(config.tracing ? { OTEL_SERVICE_NAME: slug } : {}),
    },
    granted,
    context,
  );
  return [
    ...found.environment.map(([name, value]) => ({ name, value })),
    ...found.secrets.map(([name, secret]) => ({
      name,
      value_source: { secret_key_ref: { secret, version: "latest" } },
    })),
  ];
}
