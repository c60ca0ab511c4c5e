import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, region } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { storedHere } from "../queue/pubsub.ts";
import { builder, images, sources } from "./gcp-build.ts";
import { notifySource } from "./notify-source.ts";
import type { Route } from "./routes.ts";
import type { Channel } from "./schema.ts";

/** Cloud Monitoring publishes to one topic, and a function a route takes it from there. */
export function notifyRoutes(channel: Component<Channel>, routes: readonly Route[], context: LowerContext): void {
  if (routes.length === 0) return;
  const { name } = channel;
  const feature = { feature: "functions" };
  const topic = context.add(
    "google_pubsub_topic",
    name,
    { name: context.name(), message_retention_duration: "86400s", ...storedHere },
    { ...feature, dependsOn: [enableApi(context, "pubsub.googleapis.com")] },
  );
  context.add(
    "google_monitoring_notification_channel",
    `${name}_functions`,
    { display_name: context.name("functions"), type: "pubsub", labels: { topic: topic("id") } },
    { ...feature, dependsOn: [enableApi(context, "monitoring.googleapis.com")] },
  );
  context.share({ name: "notify-project", area: "monitoring" }, (system) => {
    system.addData("google_project", "notify", { project_id: projectId }, { feature: "notify" });
  });
  context.add(
    "google_pubsub_topic_iam_member",
    name,
    {
      topic: topic("name"),
      role: "roles/pubsub.publisher",
      member: text`serviceAccount:service-${ref("data.google_project.notify", "number")}@gcp-sa-monitoring-notification.iam.gserviceaccount.com`,
    },
    {
      ...feature,
      dependsOn: [`google_monitoring_notification_channel.${name}_functions`],
      comment: "Google makes this account along with the project's first Pub/Sub notification channel.",
    },
  );
  for (const route of routes) notify(channel, route, topic("id"), context);
}

function notify(channel: Component<Channel>, route: Route, topic: Reference, context: LowerContext): void {
  const { format, secret } = route;
  const name = `${channel.name}_${format}`;
  const feature = { feature: format };
  const account = context.add(
    "google_service_account",
    name,
    {
      account_id: context.shortName(30, "service account", format),
      display_name: `Tells ${format} what ${channel.key} hears`,
    },
    feature,
  );
  const email = account("email");
  const member = text`serviceAccount:${email}`;
  context.add(
    "google_secret_manager_secret_iam_member",
    name,
    {
      secret_id: ref(`google_secret_manager_secret.${secret.name}`, "id"),
      role: "roles/secretmanager.secretAccessor",
      member,
    },
    feature,
  );
  const built = context.add(
    "google_cloudfunctions2_function",
    name,
    {
      name: context.shortName(63, "function", format),
      location: region,
      description: `Posts alarms of ${channel.key} to ${format}.`,
      build_config: {
        runtime: "nodejs22",
        entry_point: "push",
        service_account: builder(context),
        docker_repository: ref(images, "id"),
        source: { storage_source: sources(context, notifySource) },
      },
      service_config: {
        service_account_email: email,
        available_memory: "256Mi",
        timeout_seconds: 30,
        min_instance_count: 0,
        max_instance_count: 1,
        ingress_settings: "ALLOW_INTERNAL_ONLY",
        environment_variables: {
          FORMAT: format,
          SECRET: ref(`google_secret_manager_secret.${secret.name}`, "id"),
        },
      },
    },
    {
      ...feature,
      dependsOn: [
        ...["cloudfunctions", "cloudbuild", "run", "artifactregistry"].map((api) =>
          enableApi(context, `${api}.googleapis.com`),
        ),
        "google_project_iam_member.notify_build_logs",
        "google_artifact_registry_repository_iam_member.notify_build",
        "google_project_iam_member.notify_build_sources",
      ],
      assertions: [
        {
          path: ["service_config", 0, "ingress_settings"],
          equals: "ALLOW_INTERNAL_ONLY",
          message: "Nobody calls the function from the internet.",
        },
      ],
    },
  );
  context.add(
    "google_cloud_run_v2_service_iam_member",
    name,
    { name: built("name"), location: region, role: "roles/run.invoker", member },
    { ...feature, comment: "The subscription calls the function in the function's own name." },
  );
  context.add(
    "google_pubsub_subscription",
    name,
    {
      name: context.name(format),
      topic,
      ack_deadline_seconds: 60,
      message_retention_duration: "86400s",
      expiration_policy: { ttl: "" },
      retry_policy: { minimum_backoff: "10s", maximum_backoff: "600s" },
      push_config: {
        push_endpoint: built("service_config", 0, "uri"),
        oidc_token: { service_account_email: email },
      },
    },
    { ...feature, dependsOn: [`google_cloud_run_v2_service_iam_member.${name}`] },
  );
}
