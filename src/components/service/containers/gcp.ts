import { gcpAlarms } from "../../../lowering/alarms/gcp.ts";
import { enableApi } from "../../../lowering/gcp/apis.ts";
import { region, serviceAccountEmail, type GcpGrant } from "../../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import type { Lowering } from "../../../lowering/kind.ts";
import { ref, text } from "../../../terraform/expression.ts";
import type { Component } from "../../../system/system.ts";
import { ownImage } from "../../registry/images.ts";
import { identity } from "../../../runtimes/containers/gcp/access.ts";
import { containers } from "./gcp-container.ts";
import { retention } from "../../../runtimes/containers/gcp/logs.ts";
import { charts, metricOf } from "./gcp-metrics.ts";
import { cloudRun } from "../../../runtimes/containers/limits.ts";
import { vpcAccess } from "../../../runtimes/containers/gcp/network.ts";
import { routedBy } from "../routes.ts";
import type { Service } from "../schema.ts";
import { urlVariable } from "../../../runtimes/containers/variables.ts";

export const gcp: Lowering<Service, GcpGrant> = { area: "cloud_run", becomes: "Cloud Run", lower, grant, charts };

/** What other components need of a service. */
export const serviceUri = (service: Component): ReturnType<typeof ref> =>
  ref(`google_cloud_run_v2_service.${service.name}`, "uri");

/** What `gcloud run deploy` sets when a pipeline deploys an image. */
const deployedByPipelines = [
  "client",
  "client_version",
  "template[0].containers[0].image",
  "template[0].containers[0].args",
];

function lower(service: Component<Service>, context: LowerContext): void {
  const { name, config } = service;
  const granted = context.uses().map((link) => ({ link, grant: context.grant("gcp", link) }));
  const before = identity(service, granted, context);
  const balancer = routedBy(service, context.system);
  const own = ownImage(config.image);
  const [min, max] = config.instances;
  const second = config.cpu >= cloudRun.generation2.cpu;
  const made = context.add(
    "google_cloud_run_v2_service",
    name,
    {
      name: context.shortName(49, "Cloud Run service"),
      location: region,
      ingress: balancer ? "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER" : "INGRESS_TRAFFIC_INTERNAL_ONLY",
      deletion_protection: context.system.protected,
      template: {
        service_account: serviceAccountEmail(service),
        execution_environment: second ? "EXECUTION_ENVIRONMENT_GEN2" : "EXECUTION_ENVIRONMENT_GEN1",
        max_instance_request_concurrency: config.concurrency,
        timeout: `${Math.ceil(config.timeout.seconds)}s`,
        scaling: { min_instance_count: min, max_instance_count: max },
        vpc_access: vpcAccess(context.uses(), context),
        containers: containers(service, granted, context),
      },
    },
    {
      dependsOn: [enableApi(context, "run.googleapis.com"), ...before],
      ...(own && own.tag === undefined
        ? {
            comment: "Pipelines deploy the image (and its arguments); the one here only answers until they have.",
            lifecycle: { ignore_changes: deployedByPipelines },
          }
        : {}),
      assertions: [
        {
          path: ["ingress"],
          equals: balancer ? "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER" : "INGRESS_TRAFFIC_INTERNAL_ONLY",
          message: "The internet reaches it through the load balancer or not at all.",
        },
        {
          path: ["deletion_protection"],
          equals: context.system.protected,
          message: "A protected environment refuses deletion.",
        },
      ],
    },
  );
  if (balancer) {
    context.add(
      "google_cloud_run_v2_service_iam_member",
      `${name}_public`,
      { name: made("name"), location: made("location"), role: "roles/run.invoker", member: "allUsers" },
      {
        comment:
          "Requests through a load balancer carry no Google identity. Ingress keeps out all that come another way.",
      },
    );
  }
  const logs = text`resource.type="cloud_run_revision" AND resource.labels.service_name="${made("name")}"`;
  retention(service, logs, context);
  gcpAlarms(service, config.alarms, context, metricOf(service));
  context.output(`${name}_uri`, `Address of ${service.key}; only callers in the network reach it.`, made("uri"));
}

function grant(service: Component<Service>): GcpGrant {
  const address = `google_cloud_run_v2_service.${service.name}`;
  return {
    environment: { [urlVariable(service)]: ref(address, "uri") },
    bindings: [
      {
        type: "google_cloud_run_v2_service_iam_member",
        name: `${service.name}_invoker`,
        args: { name: ref(address, "name"), location: ref(address, "location"), role: "roles/run.invoker" },
      },
    ],
  };
}
