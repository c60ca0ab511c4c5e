/** What has to be there before a resource can be made, though it is named and not referred to. */
export interface Need {
  /** Argument that names it. What is a reference within the root is made in order, and does not count. */
  readonly argument: string;
  /** What of the text names it: the first group, in the project of the second. Absent, all of it, in the root's account. */
  readonly form?: RegExp;
  /** Type that it is, and the argument that it is called by. */
  readonly of: string;
  readonly by: string;
  /** Argument with the project that it is in, where that is not the root's. */
  readonly in?: string;
}

const serviceAccount: Need = {
  argument: "member",
  form: /^serviceAccount:([a-z][a-z0-9-]*)@([a-z0-9-]+)\.iam\.gserviceaccount\.com$/,
  of: "google_service_account",
  by: "account_id",
};

/** What makes an account of Google's own: a resource of a type, by an argument and its value. */
export interface Maker {
  readonly of: string;
  readonly by: string;
  readonly name: string;
}

const identityOf = (service: string): Maker => ({
  of: "google_project_service_identity",
  by: "service",
  name: `${service}.googleapis.com`,
});

/**
 * Accounts in whose name services of Google's act, by the domain of their address, and what makes them before they
 * can be given roles.
 * Source: https://cloud.google.com/iam/docs/service-agents, read 2026-11-28.
 */
export const serviceAgents: Readonly<Record<string, Maker>> = {
  "gcp-sa-cloudasset": identityOf("cloudasset"),
  "gcp-sa-firebasestorage": identityOf("firebasestorage"),
  // Along with the project's first channel of that type.
  "gcp-sa-monitoring-notification": { of: "google_monitoring_notification_channel", by: "type", name: "pubsub" },
  "gcp-sa-pubsub": identityOf("pubsub"),
};

/**
 * Those that are there for whoever names them: that of Cloud Storage is made by asking for it, that of Cloud Run when
 * its API is enabled. Whose project a number is, is not told.
 */
export const alwaysThere: readonly string[] = ["gs-project-accounts", "serverless-robot-prod"];

/** By type. Clouds refuse each of these: a role, a log group, an account that is not there. */
export const needs: Readonly<Record<string, readonly Need[]>> = {
  aws_iam_role_policy: [{ argument: "role", of: "aws_iam_role", by: "name" }],
  aws_iam_role_policy_attachment: [{ argument: "role", of: "aws_iam_role", by: "name" }],
  aws_cloudwatch_log_metric_filter: [{ argument: "log_group_name", of: "aws_cloudwatch_log_group", by: "name" }],
  google_access_context_manager_access_policy_iam_member: [serviceAccount],
  google_artifact_registry_repository_iam_member: [serviceAccount],
  google_billing_account_iam_member: [serviceAccount],
  google_cloud_run_v2_job_iam_member: [serviceAccount],
  google_cloud_run_v2_service_iam_member: [serviceAccount],
  google_cloud_run_v2_worker_pool_iam_member: [serviceAccount],
  google_project_iam_member: [serviceAccount],
  google_pubsub_subscription_iam_member: [serviceAccount],
  google_pubsub_topic_iam_member: [serviceAccount],
  google_secret_manager_secret_iam_member: [serviceAccount],
  google_service_account_iam_member: [serviceAccount],
  google_storage_bucket_iam_member: [serviceAccount],
};

/** By type of data source: what is looked up has to be there. */
export const lookedUp: Readonly<Record<string, readonly Need[]>> = {
  aws_route53_zone: [{ argument: "name", of: "aws_route53_zone", by: "name" }],
  google_dns_managed_zone: [{ argument: "name", of: "google_dns_managed_zone", by: "name", in: "project" }],
};
