import type { LowerContext } from "../../lowering/context.ts";
import type { Argument } from "../../terraform/argument.ts";
import { ref } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";

/** The right to deploy exactly this service, worker or job. */
export function allowRun(component: Component, name: string, to: Argument<string>, context: LowerContext): void {
  // The modules of all three give these under the same names.
  const args = {
    name: ref(`module.${component.name}`, "name"),
    location: ref(`module.${component.name}`, "location"),
    role: "roles/run.developer",
    member: to,
  };
  if (component.kind === "job") context.add("google_cloud_run_v2_job_iam_member", name, args);
  else if (component.kind === "worker") context.add("google_cloud_run_v2_worker_pool_iam_member", name, args);
  else context.add("google_cloud_run_v2_service_iam_member", name, args);
}
