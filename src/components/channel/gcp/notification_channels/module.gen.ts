// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface NotificationChannelsInputs {
  /** Full name of the channel, such as `todo-prod-ops`. With a route's format behind it at most 30 characters. */
  readonly name: Argument<string>;
  /** Region of the functions, and the only one that messages are stored in. */
  readonly region: Argument<string>;
  /** Number of the project, of which the address of Cloud Monitoring's own account is made. */
  readonly project_number: Argument<string>;
  /**
   * E-mail addresses to write to.
   * @default []
   */
  readonly email_addresses?: ListArgument<string> | undefined;
  /**
   * Chats and pagers to post to, by format (`slack`, `discord`, `pagerduty` or `webhook`), each with the id of the secret that holds its address or key.
   * @default {}
   */
  readonly routes?: MapArgument<{
    readonly secret_id: Argument<string> | null;
  }> | undefined;
  /**
   * What functions are built from and by whom: the module `notify_build`. Needed with `routes` only.
   * @default null
   */
  readonly build?: Argument<{
    readonly service_account_id: Argument<string> | null;
    readonly repository_id: Argument<string> | null;
    readonly source_bucket: Argument<string> | null;
    readonly source_object: Argument<string> | null;
  }> | null | undefined;
  /**
   * Labels of what takes any, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type NotificationChannelsOutput = "ids" | "email_ids";

/**
 * Where people are told of alarms: by e-mail, and through one function for each chat or pager, whose
 * address stays in Secret Manager and out of the state.
 */
export const notificationChannels: ModuleSource<NotificationChannelsInputs, NotificationChannelsOutput> = {
  cloud: "gcp",
  name: "notification_channels",
  modules: [],
  files: {
    "functions.tf": `resource "google_service_account" "function" {
  for_each = var.routes

  account_id   = "\${var.name}-\${each.key}"
  display_name = "Tells \${each.key} what \${var.name} hears"
}

resource "google_secret_manager_secret_iam_member" "function" {
  for_each = var.routes

  secret_id = each.value.secret_id
  role      = "roles/secretmanager.secretAccessor"
  member    = google_service_account.function[each.key].member
}

resource "google_cloudfunctions2_function" "this" {
  for_each = var.routes

  name        = "\${var.name}-\${each.key}"
  location    = var.region
  description = "Posts alarms of \${var.name} to \${each.key}."
  labels      = var.labels

  build_config {
    runtime           = "nodejs22"
    entry_point       = "push"
    service_account   = var.build.service_account_id
    docker_repository = var.build.repository_id

    source {
      storage_source {
        bucket = var.build.source_bucket
        object = var.build.source_object
      }
    }
  }

  service_config {
    service_account_email = google_service_account.function[each.key].email
    available_memory      = "256Mi"
    timeout_seconds       = 30
    min_instance_count    = 0
    max_instance_count    = 1
    ingress_settings      = "ALLOW_INTERNAL_ONLY"

    environment_variables = {
      FORMAT = each.key
      SECRET = each.value.secret_id
    }
  }
}

# The subscription calls the function in the function's own name.
resource "google_cloud_run_v2_service_iam_member" "function" {
  for_each = var.routes

  name     = google_cloudfunctions2_function.this[each.key].name
  location = var.region
  role     = "roles/run.invoker"
  member   = google_service_account.function[each.key].member
}

resource "google_pubsub_subscription" "function" {
  for_each = var.routes

  name                       = "\${var.name}-\${each.key}"
  topic                      = google_pubsub_topic.this[0].id
  ack_deadline_seconds       = 60
  message_retention_duration = "86400s"
  labels                     = var.labels

  # It never expires, however long there is nothing to tell.
  expiration_policy {
    ttl = ""
  }

  retry_policy {
    minimum_backoff = "10s"
    maximum_backoff = "600s"
  }

  push_config {
    push_endpoint = google_cloudfunctions2_function.this[each.key].service_config[0].uri

    oidc_token {
      service_account_email = google_service_account.function[each.key].email
    }
  }

  depends_on = [google_cloud_run_v2_service_iam_member.function]
}
`,
    "main.tf": `# Where people are told of alarms: by e-mail, and through one function for each chat or pager, whose
# address stays in Secret Manager and out of the state.

resource "google_monitoring_notification_channel" "email" {
  for_each = var.email_addresses

  display_name = "\${var.name} \${each.value}"
  type         = "email"
  labels       = { email_address = each.value }
  user_labels  = var.labels

  # Alert policies let go of it first.
  lifecycle {
    create_before_destroy = true
  }
}

# Cloud Monitoring publishes to one topic, and each function takes alarms from there.
resource "google_pubsub_topic" "this" {
  count = length(var.routes) == 0 ? 0 : 1

  name                       = var.name
  message_retention_duration = "86400s"
  labels                     = var.labels

  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }
}

resource "google_monitoring_notification_channel" "functions" {
  count = length(var.routes) == 0 ? 0 : 1

  display_name = "\${var.name}-functions"
  type         = "pubsub"
  labels       = { topic = google_pubsub_topic.this[0].id }
  user_labels  = var.labels

  # Alert policies let go of it first.
  lifecycle {
    create_before_destroy = true
  }
}

# Google makes this account along with the project's first Pub/Sub notification channel.
resource "google_pubsub_topic_iam_member" "monitoring" {
  count = length(var.routes) == 0 ? 0 : 1

  topic  = google_pubsub_topic.this[0].id
  role   = "roles/pubsub.publisher"
  member = "serviceAccount:service-\${var.project_number}@gcp-sa-monitoring-notification.iam.gserviceaccount.com"

  depends_on = [google_monitoring_notification_channel.functions]
}
`,
    "outputs.tf": `output "ids" {
  description = "Ids of all notification channels, for \`notify\` of an alarm."
  value = concat(
    [for channel in google_monitoring_notification_channel.email : channel.id],
    google_monitoring_notification_channel.functions[*].id,
  )
}

output "email_ids" {
  description = "Ids of those that send e-mail. Cloud Billing writes to no others."
  value       = [for channel in google_monitoring_notification_channel.email : channel.id]
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the channel, such as \`todo-prod-ops\`. With a route's format behind it at most 30 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the functions, and the only one that messages are stored in."
  type        = string
  nullable    = false
}

variable "project_number" {
  description = "Number of the project, of which the address of Cloud Monitoring's own account is made."
  type        = string
  nullable    = false
}

variable "email_addresses" {
  description = "E-mail addresses to write to."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "routes" {
  description = "Chats and pagers to post to, by format (\`slack\`, \`discord\`, \`pagerduty\` or \`webhook\`), each with the id of the secret that holds its address or key."
  type        = map(object({ secret_id = string }))
  default     = {}
  nullable    = false

  validation {
    condition     = length(setsubtract(keys(var.routes), ["slack", "discord", "pagerduty", "webhook"])) == 0
    error_message = "A route is slack, discord, pagerduty or webhook."
  }
}

variable "build" {
  description = "What functions are built from and by whom: the module \`notify_build\`. Needed with \`routes\` only."
  type = object({
    service_account_id = string
    repository_id      = string
    source_bucket      = string
    source_object      = string
  })
  default = null
}

variable "labels" {
  description = "Labels of what takes any, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
