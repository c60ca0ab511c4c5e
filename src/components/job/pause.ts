import { continued } from "../../lowering/deployment.ts";
import { emittedName } from "../../lowering/emitted-names.ts";
import type { Pause } from "../../lowering/pause.ts";
import type { Component, System } from "../../system/system.ts";
import type { ResourceGraph } from "../../terraform/graph.ts";
import type { Job } from "./schema.ts";

const none: Pause = { stop: [], start: [] };

/** A schedule is changed by stating all of it. https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UpdateSchedule.html, read 2026-11-28. */
export function awsPause({ key, config }: Component<Job>, _: System, graph: ResourceGraph): Pause {
  if (!config.schedule) return none;
  const schedule = emittedName(graph, { type: "aws_scheduler_schedule", of: key });
  const state = (is: string): string =>
    [
      `aws scheduler update-schedule --cli-input-json "$(aws scheduler get-schedule --name ${schedule} |`,
      `jq 'del(.Arn, .CreationDate, .LastModificationDate) | .State = "${is}"')"`,
    ].join(continued);
  return { stop: [state("DISABLED")], start: [state("ENABLED")] };
}

/** https://docs.cloud.google.com/scheduler/docs/creating#pause, read 2026-11-28. */
export function gcpPause({ key, config }: Component<Job>, { region, project }: System, graph: ResourceGraph): Pause {
  if (!config.schedule) return none;
  const schedule = emittedName(graph, { type: "google_cloud_scheduler_job", of: key });
  const told = (what: string): string =>
    `gcloud scheduler jobs ${what} ${schedule} --location ${region} --project ${project}`;
  return { stop: [told("pause")], start: [told("resume")] };
}
