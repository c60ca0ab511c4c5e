import type { LowerContext } from "../../../lowering/context.ts";
import { baseContainer, sidecar, type Granted } from "../../../runtimes/containers/gcp/container.ts";
import type { Component } from "../../../system/system.ts";
import type { ResourceArguments } from "../../../terraform/schemas/types.gen.ts";
import type { Service } from "../schema.ts";

type Container = NonNullable<ResourceArguments["google_cloud_run_v2_service"]["template"]["containers"]>[number];

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
