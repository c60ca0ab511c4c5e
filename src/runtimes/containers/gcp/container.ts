import type { GcpGrant, Sidecar } from "../../../lowering/gcp/grant.ts";
import { projectId } from "../../../lowering/gcp/grant.ts";
import type { Link, LowerContext } from "../../../lowering/context.ts";
import type { Argument } from "../../../terraform/argument.ts";
import { text } from "../../../terraform/expression.ts";
import type { ResourceArguments } from "../../../terraform/schemas/types.gen.ts";
import type { Component } from "../../../system/system.ts";
import { repositoryUrl } from "../../../components/registry/gcp.ts";
import { ownImage } from "../../../components/registry/images.ts";
import type { Runnable } from "../fields.ts";
import type { Service } from "../../../components/service/schema.ts";
import { variablesOf } from "../variables.ts";

export interface Granted {
  readonly link: Link;
  readonly grant: GcpGrant;
}

type Container = NonNullable<ResourceArguments["google_cloud_run_v2_service"]["template"]["containers"]>[number];

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

/** The service's own container, then those that its connections put beside it. */
export function containers(
  service: Component<Service>,
  granted: readonly Granted[],
  context: LowerContext,
): readonly Container[] {
  const { config } = service;
  const own = baseContainer(service, granted, context, "service");
  const sidecars = granted.flatMap(({ grant }) => grant.sidecars ?? []);
  return [
    {
      ...own,
      depends_on: sidecars.length > 0 ? sidecars.map((one) => one.name) : undefined,
      ports: { container_port: config.port },
      resources: { ...own.resources, cpu_idle: true, startup_cpu_boost: true },
      startup_probe: {
        http_get: { path: config.health, port: config.port },
        period_seconds: 5,
        timeout_seconds: 5,
        failure_threshold: Math.ceil(config.startup.seconds / 5),
      },
      liveness_probe: {
        http_get: { path: config.health, port: config.port },
        period_seconds: 15,
        timeout_seconds: 5,
        failure_threshold: 3,
      },
    },
    ...sidecars.map(sidecar),
  ];
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
