import { gcpAlarmInputs } from "../../lowering/alarms/inputs.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { ownLogDays } from "../../lowering/gcp/log-bucket.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import { makeOwnRole, ownRole, type OwnRole } from "../../lowering/gcp/project-role.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component, System } from "../../system/system.ts";
import { jobPlace } from "../job/containers/gcp.ts";
import { scheduleInput } from "../job/gcp-schedule.ts";
import type { Job } from "../job/schema.ts";
import { servicePlace, serviceUri } from "../service/containers/gcp.ts";
import { workflows } from "./gcp/workflows/module.gen.ts";
import type { Step, Workflow } from "./schema.ts";

export const gcp: Lowering<Workflow, GcpGrant> = {
  becomes: "Workflows",
  lower,
  grant: (workflow) => ({
    environment: { [`${workflow.name.toUpperCase()}_WORKFLOW`]: outputOf(workflows, workflow, "id") },
    projectRole: { role: "roles/workflows.invoker" },
  }),
  charts: true,
  account: (workflow, context) => {
    makeOwnRole(workflow, context, follower, runsJobs);
  },
};

/** No role of Google's lets one look at what became of a run without reading everything else. */
const follower: OwnRole = {
  suffix: "follower",
  title: "Follow runs of jobs",
  description: "Looks at what became of runs of jobs.",
  permissions: ["run.executions.get", "run.operations.get"],
};

const runsJobs = ({ config }: Component<Workflow>, { components }: System): boolean =>
  config.steps.some(({ run }) => run !== undefined && components[run] !== undefined);

function lower(workflow: Component<Workflow>, context: LowerContext): void {
  const { name, config, base } = workflow;
  for (const api of ["workflows", "workflowexecutions", "iam"]) enableApi(context, `${api}.googleapis.com`);
  const used = [...new Set(config.steps.flatMap((step) => step.run ?? step.call?.service ?? []))].flatMap(
    (one) => context.find(one) ?? [],
  );
  const [jobs, services] = ["job", "service"].map((kind) => used.filter((one) => one.kind === kind));
  const made = context.module(workflows, {
    name: context.shortName(30, "service account"),
    description: base.description,
    project_id: projectId,
    region,
    steps: config.steps.map((step) => stepInput(step, context)),
    operations_role: runsJobs(workflow, context.system) ? ownRole(context.system, workflow, follower) : undefined,
    jobs: Object.fromEntries((jobs ?? []).map((job) => [job.slug, jobPlace(job)])),
    services: Object.fromEntries(
      (services ?? []).map((service) => [service.slug, { ...servicePlace(service), uri: serviceUri(service) }]),
    ),
    schedule: scheduleInput(config.schedule, context),
    log_retention_days: ownLogDays(config.logs.retain, context),
    alarms: gcpAlarmInputs(config.alarms, context),
    deletion_protection: context.system.protected,
  });
  context.listed("workflow_names", name, made("name"));
}

/** A step whose component is not here waits for nothing. */
function stepInput(step: Step, context: LowerContext) {
  const retried = step.retry === undefined ? {} : { retries: step.retry };
  const used = context.find(step.run ?? step.call?.service ?? "");
  if (step.wait) return { name: step.name, wait_seconds: Math.ceil(step.wait.seconds), ...retried };
  if (!used) return { name: step.name, wait_seconds: 0, ...retried };
  if (step.call) {
    const { path, method } = step.call;
    const call = {
      service: used.slug,
      path,
      ...(method === "POST" ? {} : { method }),
      ...(step.timeout ? { timeout_seconds: Math.ceil(step.timeout.seconds) } : {}),
    };
    return { name: step.name, call, ...retried };
  }
  const job = used as Component<Job>;
  const timeout_seconds = Math.ceil(step.timeout?.seconds ?? longest(job.config));
  return { name: step.name, run: { job: job.slug, timeout_seconds }, ...retried };
}

/** The connector gives up after half an hour unless told; a run may need all its attempts, round after round. */
const longest = ({ timeout, retries, tasks, parallelism }: Job): number =>
  Math.min(31_536_000, timeout.seconds * (retries + 1) * Math.ceil(tasks / parallelism) + 600);
