import { gcpAlarms, type GcpMetric } from "../../lowering/alarms/gcp.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import {
  projectId,
  region,
  serviceAccountEmail,
  serviceAccountMember,
  type GcpGrant,
} from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { call, jsonencode, param, ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { runBinding } from "../job/containers/gcp.ts";
import { startOnSchedule } from "../job/gcp-schedule.ts";
import { definition } from "./gcp-definition.ts";
import type { Workflow } from "./schema.ts";

export const gcp: Lowering<Workflow, GcpGrant> = {
  area: "workflows",
  becomes: "Workflows",
  lower,
  grant: (workflow) => ({
    environment: { [`${workflow.name.toUpperCase()}_WORKFLOW`]: attribute(workflow, "id") },
    bindings: [{ ...startBinding, name: `${workflow.name}_start` }],
  }),
  charts: (workflow) => [
    {
      title: "Runs",
      unit: "count",
      lines: { succeeded: runs(workflow, "SUCCEEDED"), failed: runs(workflow, "FAILED") },
    },
  ],
};

const attribute = (workflow: Component, name: string): Reference =>
  ref(`google_workflows_workflow.${workflow.name}`, name);

const startBinding = {
  type: "google_project_iam_member",
  args: { project: projectId, role: "roles/workflows.invoker" },
} as const;

function lower(workflow: Component<Workflow>, context: LowerContext): void {
  const { name, config, key } = workflow;
  context.add(
    "google_service_account",
    name,
    { account_id: context.shortName(30, "service account"), display_name: `What ${key} runs as.` },
    { dependsOn: [enableApi(context, "iam.googleapis.com")] },
  );
  const before = allowSteps(workflow, context);
  const made = context.add(
    "google_workflows_workflow",
    name,
    {
      name: context.shortName(63, "workflow"),
      region,
      description: `Steps of ${key}.`,
      service_account: serviceAccountEmail(workflow),
      call_log_level: "LOG_ERRORS_ONLY",
      deletion_protection: context.system.protected,
      source_contents: jsonencode(definition(workflow, context)),
    },
    {
      dependsOn: [enableApi(context, "workflows.googleapis.com"), ...before],
      assertions: [
        {
          path: ["deletion_protection"],
          equals: context.system.protected,
          message: "A protected environment refuses deletion.",
        },
      ],
    },
  );
  enableApi(context, "workflowexecutions.googleapis.com");
  startOnSchedule(
    workflow,
    {
      uri: text`https://workflowexecutions.googleapis.com/v1/${made("id")}/executions`,
      body: "{}",
      binding: startBinding,
      comment: "Workflows has no roles on a single workflow.",
    },
    context,
  );
  gcpAlarms(workflow, config.alarms, context, () => runs(workflow, "FAILED"));
  context.output(`${name}_workflow_name`, `Name of the workflow ${key}.`, made("name"));
}

/** Exactly the jobs and services of its steps, and looking at what became of a run. */
function allowSteps(workflow: Component<Workflow>, context: LowerContext): readonly string[] {
  const { name, config } = workflow;
  const member = serviceAccountMember(workflow);
  const used = [...new Set(config.steps.flatMap((step) => step.run ?? step.call?.service ?? []))].flatMap(
    (key) => context.find(key) ?? [],
  );
  const given = used.map((component) => {
    const target = `${name}_${component.name}`;
    if (component.kind === "job") {
      const { type, args } = runBinding(component);
      context.add(type, target, { ...args, member });
      return `${type}.${target}`;
    }
    const address = `google_cloud_run_v2_service.${component.name}`;
    context.add("google_cloud_run_v2_service_iam_member", target, {
      name: ref(address, "name"),
      location: ref(address, "location"),
      role: "roles/run.invoker",
      member,
    });
    return `google_cloud_run_v2_service_iam_member.${target}`;
  });
  if (!used.some((component) => component.kind === "job")) return given;
  const role = context.add(
    "google_project_iam_custom_role",
    name,
    {
      role_id: text`${call("replace", param("name_prefix"), "-", "_")}_${name}`,
      title: text`Follow runs, for ${context.name()}`,
      permissions: ["run.executions.get", "run.operations.get"],
    },
    { feature: "jobs", comment: "No predefined role lets one look at operations without reading everything else." },
  );
  context.add(
    "google_project_iam_member",
    `${name}_operations`,
    { project: projectId, role: role("id"), member },
    { feature: "jobs", comment: "Operations belong to the project; there is nothing smaller to grant on." },
  );
  return [...given, `google_project_iam_member.${name}_operations`];
}

const runs = (workflow: Component, status: "SUCCEEDED" | "FAILED"): GcpMetric => ({
  filter: text`resource.type="workflows.googleapis.com/Workflow" AND resource.labels.workflow_id="${attribute(workflow, "name")}" AND metric.type="workflows.googleapis.com/finished_execution_count" AND metric.labels.status="${status}"`,
  aligner: "ALIGN_DELTA",
  reducer: "REDUCE_SUM",
  events: true,
});
