import { gcpAlarms, type GcpMetric } from "../../../lowering/alarms/gcp.ts";
import type { Chart } from "../../../lowering/charts.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import { enableApi } from "../../../lowering/gcp/apis.ts";
import { region, serviceAccountEmail, type GcpGrant } from "../../../lowering/gcp/grant.ts";
import type { Lowering } from "../../../lowering/kind.ts";
import { ref, text } from "../../../terraform/expression.ts";
import type { Component } from "../../../system/system.ts";
import { ownImage } from "../../registry/images.ts";
import { identity } from "../../../runtimes/containers/gcp/access.ts";
import { baseContainer } from "../../../runtimes/containers/gcp/container.ts";
import { retention } from "../../../runtimes/containers/gcp/logs.ts";
import { utilization } from "../../../runtimes/containers/gcp/metrics.ts";
import { vpcAccess } from "../../../runtimes/containers/gcp/network.ts";
import type { Worker } from "../schema.ts";

export const gcp: Lowering<Worker, GcpGrant> = {
  area: "cloud_run",
  becomes: "Cloud Run worker pool",
  lower,
  charts,
};

const series = (worker: Component) =>
  text`resource.type="cloud_run_worker_pool" AND resource.labels.worker_pool_name="${ref(`google_cloud_run_v2_worker_pool.${worker.name}`, "name")}"`;

function lower(worker: Component<Worker>, context: LowerContext): void {
  const { name, config } = worker;
  const granted = context.uses().map((link) => ({ link, grant: context.grant("gcp", link) }));
  const before = identity(worker, granted, context);
  const own = ownImage(config.image);
  const sidecars = granted.flatMap(({ grant }) => grant.sidecars ?? []);
  context.add(
    "google_cloud_run_v2_worker_pool",
    name,
    {
      name: context.shortName(49, "Cloud Run worker pool"),
      location: region,
      launch_stage: "BETA",
      deletion_protection: context.system.protected,
      scaling: { manual_instance_count: config.instances[1] },
      template: {
        service_account: serviceAccountEmail(worker),
        vpc_access: vpcAccess(context.uses(), context),
        containers: [
          baseContainer(worker, granted, context, "worker"),
          ...sidecars.map(({ name: sidecar, image, args, cpu, memory }) => ({
            name: sidecar,
            image,
            args,
            resources: { limits: { cpu, memory } },
          })),
        ],
      },
    },
    {
      dependsOn: [enableApi(context, "run.googleapis.com"), ...before],
      ...(own && own.tag === undefined
        ? {
            comment: "Pipelines deploy the image (and its arguments); the one here only waits until they have.",
            lifecycle: {
              ignore_changes: [
                "client",
                "client_version",
                "template[0].containers[0].image",
                "template[0].containers[0].args",
              ],
            },
          }
        : {}),
      assertions: [
        {
          path: ["deletion_protection"],
          equals: context.system.protected,
          message: "A protected environment refuses deletion.",
        },
      ],
    },
  );
  retention(worker, series(worker), context);
  gcpAlarms(worker, config.alarms, context, metricOf(worker));
}

const metricOf =
  (worker: Component) =>
  (metric: string): GcpMetric => {
    const measured = (name: string) => text`${series(worker)} AND metric.type="run.googleapis.com/container/${name}"`;
    if (metric === "instances")
      return { filter: measured("instance_count"), aligner: "ALIGN_MAX", reducer: "REDUCE_SUM" };
    return utilization(measured(`${metric}/utilizations`));
  };

function charts(worker: Component<Worker>): readonly Chart<GcpMetric>[] {
  const of = metricOf(worker);
  return [
    { title: "CPU and memory", unit: "percent", lines: { CPU: of("cpu"), memory: of("memory") } },
    { title: "Instances", unit: "count", lines: { running: of("instances") } },
  ];
}
