import { outputOf, type LowerContext } from "../../../lowering/context.ts";
import type { GcpGrant } from "../../../lowering/gcp/grant.ts";
import type { Lowering } from "../../../lowering/kind.ts";
import { containerInputs } from "../../../runtimes/containers/gcp/container.ts";
import { jobDeployment, version } from "../../../runtimes/containers/gcp/deployment.ts";
import type { Component } from "../../../system/system.ts";
import { scheduleInput } from "../gcp-schedule.ts";
import { gcpPause } from "../pause.ts";
import type { Job } from "../schema.ts";
import { cloudRunJob } from "./gcp/cloud_run_job/module.gen.ts";

export const gcp: Lowering<Job, GcpGrant> = {
  becomes: "Cloud Run job, started by Cloud Scheduler",
  lower,
  grant,
  charts: true,
  deployment: jobDeployment,
  version,
  pause: gcpPause,
};

/** What other components need of a job. */
export const jobPlace = (job: Component) => ({
  name: outputOf(cloudRunJob, job, "name"),
  location: outputOf(cloudRunJob, job, "location"),
});

function lower(job: Component<Job>, context: LowerContext): void {
  const { name, config } = job;
  const made = context.module(cloudRunJob, {
    ...containerInputs(job, context),
    tasks: config.tasks,
    parallelism: config.parallelism,
    retries: config.retries,
    timeout_seconds: Math.ceil(config.timeout.seconds),
    schedule: scheduleInput(config.schedule, context),
  });
  context.listed("job_names", name, made("name"));
  context.listed("run_commands", name, made("run_command"));
}

function grant(job: Component<Job>): GcpGrant {
  return {
    environment: { [`${job.name.toUpperCase()}_JOB`]: outputOf(cloudRunJob, job, "id") },
    job: jobPlace(job),
  };
}
