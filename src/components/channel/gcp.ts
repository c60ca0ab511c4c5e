import { enableApi, projectNumber } from "../../lowering/gcp/apis.ts";
import { projectId, region, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import { secretPath } from "../secret/gcp.ts";
import { notificationChannels } from "./gcp/notification_channels/module.gen.ts";
import { notifyBuild } from "./gcp/notify_build/module.gen.ts";
import { routesOf } from "./routes.ts";
import type { Channel } from "./schema.ts";

export const gcp: Lowering<Channel, GcpGrant> = {
  becomes: "Cloud Monitoring notification channel",
  lower,
};

function lower(channel: Component<Channel>, context: LowerContext): void {
  const routes = routesOf(channel, context);
  enableApi(context, "monitoring.googleapis.com");
  if (routes.length > 0)
    for (const api of ["artifactregistry", "cloudbuild", "cloudfunctions", "iam", "pubsub", "run", "storage"])
      enableApi(context, `${api}.googleapis.com`);
  for (const { format } of routes) context.shortName(30, "service account", format);
  context.module(
    notificationChannels,
    {
      name: context.name(),
      region,
      project_number: projectNumber,
      email_addresses: channel.config.email,
      routes: Object.fromEntries(routes.map(({ format, secret }) => [format, { secret_id: secretPath(secret) }])),
      build: routes.length > 0 ? build(context) : undefined,
    },
    {
      assertions: routes.map(({ format }) => ({
        address: `google_cloudfunctions2_function.this["${format}"]`,
        path: ["service_config", 0, "ingress_settings"],
        equals: "ALLOW_INTERNAL_ONLY",
        message: "Nobody calls the function from the internet.",
      })),
    },
  );
}

/** What functions are built from and by whom: one for the system, in place of the account that may do everything. */
function build(context: LowerContext): Reference {
  context.share("notify_build", (system) => {
    const { project } = system.system;
    const before = { en: "bucket before the project id", ja: "バケット（プロジェクト ID より前の部分）" };
    system.shortSystemName(63 - 1 - project.length, before, "notify");
    system.module(
      notifyBuild,
      { name: system.shortSystemName(30, "service account", "notify"), region, project_id: projectId },
      { comment: "Builds the functions that tell chats and pagers" },
    );
  });
  return ref("module.notify_build");
}
