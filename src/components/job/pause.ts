import { continued } from "../../lowering/deployment.ts";
import type { Pause } from "../../lowering/pause.ts";
import type { Component, System } from "../../system/system.ts";
import type { Job } from "./schema.ts";

const none: Pause = { stop: [], start: [] };

/** A schedule is changed by stating all of it. https://docs.aws.amazon.com/scheduler/latest/APIReference/API_UpdateSchedule.html, read 2026-11-28. */
export function awsPause({ slug, config }: Component<Job>, { prefix }: System): Pause {
  if (!config.schedule) return none;
  const state = (is: string): string =>
    [
      `aws scheduler update-schedule --cli-input-json "$(aws scheduler get-schedule --name ${prefix}-${slug} |`,
      `jq 'del(.Arn, .CreationDate, .LastModificationDate) | .State = "${is}"')"`,
    ].join(continued);
  return { stop: [state("DISABLED")], start: [state("ENABLED")] };
}

/** https://docs.cloud.google.com/scheduler/docs/creating#pause, read 2026-11-28. */
export function gcpPause({ slug, config }: Component<Job>, system: System): Pause {
  if (!config.schedule) return none;
  const told = (what: string): string =>
    `gcloud scheduler jobs ${what} ${system.prefix}-${slug} --location ${system.region} --project ${system.project}`;
  return { stop: [told("pause")], start: [told("resume")] };
}
