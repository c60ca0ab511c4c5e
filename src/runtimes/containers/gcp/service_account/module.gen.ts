// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface ServiceAccountInputs {
  /** Id of the account, the part of its address before the @: 6 to 30 lower-case letters, digits and hyphens. */
  readonly name: Argument<string>;
  /** What the account is for, as the console shows it; up to 100 characters. */
  readonly display_name: Argument<string>;
  /** Project whose roles `project_roles` are. */
  readonly project_id: Argument<string>;
  /**
   * Roles on the project, for what takes no policy of its own, by what they serve; a condition, in CEL, narrows one down.
   * @default {}
   */
  readonly project_roles?: MapArgument<{
    readonly role: Argument<string> | null;
    readonly condition?: Argument<{
      readonly title: Argument<string> | null;
      readonly expression: Argument<string> | null;
    }> | null | undefined;
  }> | undefined;
  /**
   * Secrets that it reads, by what they serve.
   * @default {}
   */
  readonly secrets?: MapArgument<{
    readonly secret_id: Argument<string> | null;
    /** @default "roles/secretmanager.secretAccessor" */
    readonly role?: Argument<string> | null | undefined;
  }> | undefined;
  /**
   * Buckets whose objects it uses, by what they serve, each by its name.
   * @default {}
   */
  readonly buckets?: MapArgument<{
    readonly bucket: Argument<string> | null;
    readonly role: Argument<string> | null;
  }> | undefined;
  /**
   * Pub/Sub topics that it publishes to, by what they serve, each by its id or name.
   * @default {}
   */
  readonly topics?: MapArgument<{
    readonly topic: Argument<string> | null;
    /** @default "roles/pubsub.publisher" */
    readonly role?: Argument<string> | null | undefined;
  }> | undefined;
  /**
   * Pub/Sub subscriptions that it receives from, by what they serve, each by its id or name.
   * @default {}
   */
  readonly subscriptions?: MapArgument<{
    readonly subscription: Argument<string> | null;
    /** @default "roles/pubsub.subscriber" */
    readonly role?: Argument<string> | null | undefined;
  }> | undefined;
  /**
   * Cloud Run services that it calls, by what they serve.
   * @default {}
   */
  readonly services?: MapArgument<{
    readonly name: Argument<string> | null;
    readonly location: Argument<string> | null;
    /** @default "roles/run.invoker" */
    readonly role?: Argument<string> | null | undefined;
  }> | undefined;
  /**
   * Cloud Run jobs that it runs, by what they serve.
   * @default {}
   */
  readonly jobs?: MapArgument<{
    readonly name: Argument<string> | null;
    readonly location: Argument<string> | null;
    /** @default "roles/run.invoker" */
    readonly role?: Argument<string> | null | undefined;
  }> | undefined;
  /**
   * Whether it signs URLs of objects in its own name.
   * @default false
   */
  readonly signs_urls?: Argument<boolean> | undefined;
  /**
   * Whether it writes traces to Cloud Trace.
   * @default false
   */
  readonly tracing?: Argument<boolean> | undefined;
}

export type ServiceAccountOutput = "email" | "member";

/** The account that code runs as, with its roles on what it uses and nothing else. */
export const serviceAccount: ModuleSource<ServiceAccountInputs, ServiceAccountOutput> = {
  cloud: "gcp",
  name: "service_account",
  modules: [],
  files: {
    "main.tf": `# The account that code runs as, with its roles on what it uses and nothing else.

locals {
  member = "serviceAccount:\${google_service_account.this.email}"
}

resource "google_service_account" "this" {
  account_id   = var.name
  display_name = var.display_name
}

resource "google_project_iam_member" "access" {
  for_each = var.project_roles

  project = var.project_id
  role    = each.value.role
  member  = local.member

  dynamic "condition" {
    for_each = each.value.condition == null ? [] : [each.value.condition]

    content {
      title      = condition.value.title
      expression = condition.value.expression
    }
  }
}

resource "google_secret_manager_secret_iam_member" "access" {
  for_each = var.secrets

  secret_id = each.value.secret_id
  role      = each.value.role
  member    = local.member
}

resource "google_storage_bucket_iam_member" "access" {
  for_each = var.buckets

  bucket = each.value.bucket
  role   = each.value.role
  member = local.member
}

resource "google_pubsub_topic_iam_member" "access" {
  for_each = var.topics

  topic  = each.value.topic
  role   = each.value.role
  member = local.member
}

resource "google_pubsub_subscription_iam_member" "access" {
  for_each = var.subscriptions

  subscription = each.value.subscription
  role         = each.value.role
  member       = local.member
}

resource "google_cloud_run_v2_service_iam_member" "access" {
  for_each = var.services

  name     = each.value.name
  location = each.value.location
  role     = each.value.role
  member   = local.member
}

resource "google_cloud_run_v2_job_iam_member" "access" {
  for_each = var.jobs

  name     = each.value.name
  location = each.value.location
  role     = each.value.role
  member   = local.member
}

# Signing is a right of the account on itself.
resource "google_service_account_iam_member" "signing" {
  count = var.signs_urls ? 1 : 0

  service_account_id = google_service_account.this.name
  role               = "roles/iam.serviceAccountTokenCreator"
  member             = local.member
}

# Traces belong to the project; there is nothing smaller to grant on.
resource "google_project_iam_member" "tracing" {
  count = var.tracing ? 1 : 0

  project = var.project_id
  role    = "roles/cloudtrace.agent"
  member  = local.member
}
`,
    "outputs.tf": `output "email" {
  description = "Address of the account, for what runs as it."
  value       = google_service_account.this.email
}

output "member" {
  description = "The account as IAM policies name it."
  value       = local.member
}
`,
    "variables.tf": `variable "name" {
  description = "Id of the account, the part of its address before the @: 6 to 30 lower-case letters, digits and hyphens."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", var.name))
    error_message = "Ids of service accounts have 6 to 30 lower-case letters, digits and hyphens, and begin with a letter."
  }
}

variable "display_name" {
  description = "What the account is for, as the console shows it; up to 100 characters."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project whose roles \`project_roles\` are."
  type        = string
  nullable    = false
}

variable "project_roles" {
  description = "Roles on the project, for what takes no policy of its own, by what they serve; a condition, in CEL, narrows one down."
  type = map(object({
    role = string
    condition = optional(object({
      title      = string
      expression = string
    }))
  }))
  default  = {}
  nullable = false
}

variable "secrets" {
  description = "Secrets that it reads, by what they serve."
  type = map(object({
    secret_id = string
    role      = optional(string, "roles/secretmanager.secretAccessor")
  }))
  default  = {}
  nullable = false
}

variable "buckets" {
  description = "Buckets whose objects it uses, by what they serve, each by its name."
  type = map(object({
    bucket = string
    role   = string
  }))
  default  = {}
  nullable = false
}

variable "topics" {
  description = "Pub/Sub topics that it publishes to, by what they serve, each by its id or name."
  type = map(object({
    topic = string
    role  = optional(string, "roles/pubsub.publisher")
  }))
  default  = {}
  nullable = false
}

variable "subscriptions" {
  description = "Pub/Sub subscriptions that it receives from, by what they serve, each by its id or name."
  type = map(object({
    subscription = string
    role         = optional(string, "roles/pubsub.subscriber")
  }))
  default  = {}
  nullable = false
}

variable "services" {
  description = "Cloud Run services that it calls, by what they serve."
  type = map(object({
    name     = string
    location = string
    role     = optional(string, "roles/run.invoker")
  }))
  default  = {}
  nullable = false
}

variable "jobs" {
  description = "Cloud Run jobs that it runs, by what they serve."
  type = map(object({
    name     = string
    location = string
    role     = optional(string, "roles/run.invoker")
  }))
  default  = {}
  nullable = false
}

variable "signs_urls" {
  description = "Whether it signs URLs of objects in its own name."
  type        = bool
  default     = false
  nullable    = false
}

variable "tracing" {
  description = "Whether it writes traces to Cloud Trace."
  type        = bool
  default     = false
  nullable    = false
}
`,
  },
};
