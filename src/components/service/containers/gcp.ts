import { outputOf, type LowerContext } from "../../../lowering/context.ts";
import type { GcpGrant } from "../../../lowering/gcp/grant.ts";
import type { Lowering } from "../../../lowering/kind.ts";
import { containerInputs } from "../../../runtimes/containers/gcp/container.ts";
import { restartService, serviceDeployment, version } from "../../../runtimes/containers/gcp/deployment.ts";
import { pauseService } from "../../../runtimes/containers/gcp/pause.ts";
import { urlVariable } from "../../../runtimes/containers/variables.ts";
import type { Component } from "../../../system/system.ts";
import type { Reference } from "../../../terraform/expression.ts";
import { bodyVariables } from "../bodies.ts";
import { routedBy } from "../routes.ts";
import type { Service } from "../schema.ts";
import { cloudRunService } from "./gcp/cloud_run_service/module.gen.ts";

export const gcp: Lowering<Service, GcpGrant> = {
  becomes: "Cloud Run",
  lower,
  grant,
  charts: true,
  deployment: serviceDeployment,
  version,
  restart: restartService,
  pause: pauseService,
};

/** What other components need of a service. */
export const serviceUri = (service: Component): Reference => outputOf(cloudRunService, service, "uri");
export const serviceName = (service: Component): Reference => outputOf(cloudRunService, service, "name");
export const servicePlace = (service: Component) => ({
  name: serviceName(service),
  location: outputOf(cloudRunService, service, "location"),
});

function lower(service: Component<Service>, context: LowerContext): void {
  const { config, base } = service;
  const { name, ...inputs } = containerInputs(service, context, bodyVariables(config));
  const routed = routedBy(service, context.system) !== undefined;
  const [min, max] = config.instances;
  const made = context.module(
    cloudRunService,
    {
      name,
      description: base.description,
      ...inputs,
      port: config.port,
      health_path: config.health,
      startup_seconds: config.startup.seconds,
      concurrency: config.concurrency,
      timeout_seconds: Math.ceil(config.timeout.seconds),
      instances: { min, max },
      behind_load_balancer: routed,
      cpu_always_allocated: pullsMessages(context) || undefined,
    },
    {
      assertions: [
        {
          address: "google_cloud_run_v2_service.this",
          path: ["ingress"],
          equals: routed ? "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER" : "INGRESS_TRAFFIC_INTERNAL_ONLY",
          message: "The internet reaches it through the load balancer or not at all.",
        },
      ],
    },
  );
  context.listed("uris", service.name, made("uri"));
}

/** Whoever asks for messages has to run while no request comes. */
const pullsMessages = (context: LowerContext): boolean =>
  context.uses().some((link) => context.grant("gcp", link).pulls === true);

function grant(service: Component<Service>): GcpGrant {
  return {
    environment: { [urlVariable(service)]: serviceUri(service) },
    service: servicePlace(service),
  };
}
