import type { LowerContext } from "../../lowering/context.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, region } from "../../lowering/gcp/grant.ts";
import type { Component } from "../../system/system.ts";
import { text } from "../../terraform/expression.ts";
import { urlMapName } from "./gcp-metrics.ts";
import { limits } from "./limits.ts";
import type { LoadBalancer } from "./schema.ts";

/** Cloud Logging keeps requests for a month by itself; longer needs a bucket of its own. */
export function keepLogs(balancer: Component<Pick<LoadBalancer, "accessLogs">>, context: LowerContext): void {
  const { name, config } = balancer;
  const days = Math.ceil(config.accessLogs.retain.seconds / 86_400);
  if (days <= limits.gcpLogDays.default) return;
  const feature = "long_access_logs";
  const bucket = context.add(
    "google_logging_project_bucket_config",
    `${name}_access_logs`,
    {
      project: projectId,
      location: region,
      bucket_id: context.name("access-logs"),
      description: "Access logs of the load balancer.",
      retention_days: days,
    },
    { feature, dependsOn: [enableApi(context, "logging.googleapis.com")] },
  );
  context.add(
    "google_logging_project_sink",
    `${name}_access_logs`,
    {
      name: context.name("access-logs"),
      destination: text`logging.googleapis.com/${bucket("id")}`,
      filter: text`resource.type = "http_load_balancer" AND resource.labels.url_map_name = "${urlMapName(balancer)}"`,
      unique_writer_identity: true,
    },
    { feature, comment: "A sink to a bucket of its own project needs no permission." },
  );
}
