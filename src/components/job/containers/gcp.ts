import { gcpAlarms, type GcpMetric } from "../../../lowering/alarms/gcp.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import { enableApi } from "../../../lowering/gcp/apis.ts";
import { projectId, region, serviceAccountEmail, type GcpGrant } from "../../../lowering/gcp/grant.ts";
import type { Lowering } from "../../../lowering/kind.ts";
import { ref, text, type Reference } from "../../../terraform/expression.ts";
import type { Component } from "../../../system/system.ts";
import { ownImage } from "../../registry/images.ts";
import { identity } from "../../../runtimes/containers/gcp/access.ts";
import { baseContainer, sidecar } from "../../../runtimes/containers/gcp/container.ts";
import { retention } from "../../../runtimes/containers/gcp/logs.ts";
import { vpcAccess } from "../../../runtimes/containers/gcp/network.ts";
import { startOnSchedule } from "../gcp-schedule.ts";
import type { Job } from "../schema.ts";

export const gcp: Lowering<Job, GcpGrant> = {
  area: "cloud_run",
  becomes: "Cloud Run job, started by Cloud Scheduler",
  lower,
  grant,
  charts: (job) => [
    { title: "Runs", unit: "count", lines: { succeeded: runs(job, "succeeded"), failed: runs(job, "failed") } },
  ],
};

const attribute = (job: Component, name: string): Reference => ref(`google_cloud_run_v2_job.${job.name}`, name);

/** What other components need of a job. */
export const jobId = (job: Component): Reference => attribute(job, "id");
/** The right to run exactly this job. */
export const runBinding = (job: Component) =>
  ({
    type: "google_cloud_run_v2_job_iam_member",
    args: { name: attribute(job, "name"), location: attribute(job, "location"), role: "roles/run.invoker" },
  }) as const;

function lower(job: Component<Job>, context: LowerContext): void {
  const { name, config } = job;
  const granted = context.uses().map((link) => ({ link, grant: context.grant("gcp", link) }));
  const before = identity(job, granted, context);
  const own = ownImage(config.image);
  const sidecars = granted.flatMap(({ grant }) => grant.sidecars ?? []);
  const made = context.add(
    "google_cloud_run_v2_job",
    name,
    {
      name: context.shortName(49, "Cloud Run job"),
      location: region,
      deletion_protection: context.system.protected,
      template: {
        task_count: config.tasks,
        parallelism: Math.min(config.parallelism, config.tasks),
        template: {
          service_account: serviceAccountEmail(job),
          timeout: `${Math.ceil(config.timeout.seconds)}s`,
          max_retries: config.retries,
          execution_environment: "EXECUTION_ENVIRONMENT_GEN2",
          vpc_access: vpcAccess(context.uses(), context),
          containers: [
            {
              ...baseContainer(job, granted, context, "job"),
              // What it depends on is stopped when it has ended.
              depends_on: sidecars.length > 0 ? sidecars.map((one) => one.name) : undefined,
            },
            ...sidecars.map((one) => {
              const { resources, ...rest } = sidecar(one);
              return { ...rest, resources: { limits: resources.limits } };
            }),
          ],
        },
      },
    },
    {
      dependsOn: [enableApi(context, "run.googleapis.com"), ...before],
      ...(own && own.tag === undefined
        ? {
            comment: "Pipelines deploy the image (and its arguments); the one here stands in until they have.",
            lifecycle: {
              ignore_changes: [
                "client",
                "client_version",
                "template[0].template[0].containers[0].image",
                "template[0].template[0].containers[0].args",
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
  retention(job, text`resource.type="cloud_run_job" AND resource.labels.job_name="${made("name")}"`, context);
  const start = { uri: text`https://run.googleapis.com/v2/${made("id")}:run`, body: "{}", binding: runBinding(job) };
  startOnSchedule(job, start, context);
  gcpAlarms(job, config.alarms, context, () => runs(job, "failed"));
  context.output(`${name}_job_name`, `Name of the Cloud Run job ${job.key}.`, made("name"));
}

const runs = (job: Component, result: "succeeded" | "failed"): GcpMetric => ({
  filter: text`resource.type="cloud_run_job" AND resource.labels.job_name="${attribute(job, "name")}" AND metric.type="run.googleapis.com/job/completed_execution_count" AND metric.labels.result="${result}"`,
  aligner: "ALIGN_DELTA",
  reducer: "REDUCE_SUM",
  events: true,
});

function grant(job: Component<Job>): GcpGrant {
  return {
    environment: {
      [`${job.name.toUpperCase()}_JOB`]: text`projects/${projectId}/locations/${region}/jobs/${attribute(job, "name")}`,
    },
    bindings: [{ ...runBinding(job), name: `${job.name}_run` }],
  };
}
