// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { customerKey } from "../../../../lowering/gcp/modules/customer_key/module.gen.ts";

export interface CloudStorageInputs {
  /** Full name of the bucket, such as `todo-prod-files`. The project's id is put behind it, with which (and `-logs` for access logs) it has at most 63 characters. */
  readonly name: Argument<string>;
  /** Region of the bucket, and of its access logs in any case. */
  readonly region: Argument<string>;
  /** Project of the bucket, a part of its name. */
  readonly project_id: Argument<string>;
  /**
   * Number of the project, of which the address of Cloud Storage's own account is made. Needed with `customer_key` and `notifications` only.
   * @default null
   */
  readonly project_number?: Argument<string> | null | undefined;
  /**
   * Two regions that keep a copy of each object: the location (`ASIA1`, or `ASIA`, `EU`, `US` with two `data_locations` in capitals), and that of a key for both. It cannot be changed later.
   * @default null
   */
  readonly dual_region?: Argument<{
    readonly location: Argument<string> | null;
    readonly data_locations?: ListArgument<string> | null | undefined;
    readonly key_location: Argument<string> | null;
  }> | null | undefined;
  /**
   * Whether overwritten and deleted objects are kept as noncurrent versions.
   * @default true
   */
  readonly versioning?: Argument<boolean> | undefined;
  /**
   * Days after which noncurrent versions are deleted, those from before versioning was turned off too.
   * @default 30
   */
  readonly noncurrent_version_days?: Argument<number> | undefined;
  /**
   * What happens to objects once they are `after_days` old (or, `noncurrent`, once they were replaced so many days ago): they move to `storage_class` (`NEARLINE`, `COLDLINE`, `ARCHIVE`), or are deleted if there is none. `prefix` limits a rule to names that begin with it.
   * @default []
   */
  readonly lifecycle_rules?: ListArgument<{
    readonly after_days: Argument<number> | null;
    readonly storage_class?: Argument<string> | null | undefined;
    readonly prefix?: Argument<string> | null | undefined;
    /** @default false */
    readonly noncurrent?: Argument<boolean> | null | undefined;
  }> | undefined;
  /**
   * Which other sites' pages may use the bucket, and how; browsers remember the answer for `max_age_seconds`.
   * @default null
   */
  readonly cors?: Argument<{
    readonly origins: ListArgument<string> | null;
    /** @default ["GET"] */
    readonly methods?: ListArgument<string> | null | undefined;
    /** @default ["Content-Type"] */
    readonly headers?: ListArgument<string> | null | undefined;
    /** @default 3600 */
    readonly max_age_seconds?: Argument<number> | null | undefined;
  }> | null | undefined;
  /**
   * Whether anyone may read every object. Otherwise Google refuses any public access.
   * @default false
   */
  readonly public?: Argument<boolean> | undefined;
  /**
   * Whether objects are encrypted with a key of the bucket's own in place of Google's.
   * @default false
   */
  readonly customer_key?: Argument<boolean> | undefined;
  /**
   * Days that access logs are kept, in a bucket of their own. Null: there are none.
   * @default null
   */
  readonly access_log_retention_days?: Argument<number> | null | undefined;
  /**
   * Pub/Sub topics that hear of objects, by listener: `created` and `deleted` events by prefix of the object's name, where the empty prefix is every object.
   * @default {}
   */
  readonly notifications?: MapArgument<{
    readonly topic_id: Argument<string> | null;
    /** @default { "" = ["created"] } */
    readonly events?: MapArgument<ListArgument<string>> | null | undefined;
  }> | undefined;
  /**
   * Refuses to delete the bucket, its access logs and its key. Without it they are deleted with all that is in them.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Labels of what takes any, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type CloudStorageOutput = "name";

/** A bucket: encrypted, reached by IAM alone, with former versions of objects kept for a while. */
export const cloudStorage: ModuleSource<CloudStorageInputs, CloudStorageOutput> = {
  cloud: "gcp",
  name: "cloud_storage",
  modules: [customerKey],
  files: {
    "main.tf": `# A bucket: encrypted, reached by IAM alone, with former versions of objects kept for a while.

# Names are global; the project's id, which is global too, keeps them apart.
resource "google_storage_bucket" "this" {
  name                        = "\${var.name}-\${var.project_id}"
  location                    = var.dual_region == null ? var.region : var.dual_region.location
  uniform_bucket_level_access = true
  public_access_prevention    = var.public ? "inherited" : "enforced"
  force_destroy               = !var.deletion_protection
  deletion_policy             = var.deletion_protection ? "PREVENT" : "DELETE"
  labels                      = var.labels

  versioning {
    enabled = var.versioning
  }

  soft_delete_policy {
    retention_duration_seconds = 604800
  }

  dynamic "custom_placement_config" {
    for_each = var.dual_region == null ? [] : var.dual_region.data_locations == null ? [] : [var.dual_region.data_locations]

    content {
      data_locations = custom_placement_config.value
    }
  }

  dynamic "encryption" {
    for_each = var.customer_key ? [true] : []

    content {
      default_kms_key_name = module.key[0].key_id
    }
  }

  dynamic "logging" {
    for_each = var.access_log_retention_days == null ? [] : [true]

    content {
      log_bucket        = google_storage_bucket_iam_member.logs[0].bucket
      log_object_prefix = var.name
    }
  }

  dynamic "cors" {
    for_each = var.cors == null ? [] : [var.cors]

    content {
      origin          = cors.value.origins
      method          = cors.value.methods
      response_header = cors.value.headers
      max_age_seconds = cors.value.max_age_seconds
    }
  }

  # What nobody sees is cleared away: old versions and broken uploads.
  lifecycle_rule {
    action {
      type = "Delete"
    }

    condition {
      days_since_noncurrent_time = var.noncurrent_version_days
      with_state                 = "ARCHIVED"
    }
  }

  lifecycle_rule {
    action {
      type = "AbortIncompleteMultipartUpload"
    }

    condition {
      age = 7
    }
  }

  dynamic "lifecycle_rule" {
    for_each = var.lifecycle_rules

    content {
      action {
        type          = lifecycle_rule.value.storage_class == null ? "Delete" : "SetStorageClass"
        storage_class = lifecycle_rule.value.storage_class
      }

      condition {
        age                        = lifecycle_rule.value.noncurrent ? null : lifecycle_rule.value.after_days
        days_since_noncurrent_time = lifecycle_rule.value.noncurrent ? lifecycle_rule.value.after_days : null
        with_state                 = lifecycle_rule.value.noncurrent ? "ARCHIVED" : "LIVE"
        matches_prefix             = lifecycle_rule.value.prefix == null ? null : [lifecycle_rule.value.prefix]
      }
    }
  }
}

# Reading objects, without listing them.
resource "google_storage_bucket_iam_member" "public" {
  count = var.public ? 1 : 0

  bucket = google_storage_bucket.this.name
  role   = "roles/storage.legacyObjectReader"
  member = "allUsers"
}

module "key" {
  source = "../customer_key"
  count  = var.customer_key ? 1 : 0

  name                = var.name
  location            = var.dual_region == null ? var.region : var.dual_region.key_location
  service_agent       = "service-\${var.project_number}@gs-project-accounts.iam.gserviceaccount.com"
  deletion_protection = var.deletion_protection
  labels              = var.labels
}

resource "google_storage_bucket" "logs" {
  count = var.access_log_retention_days == null ? 0 : 1

  name                        = "\${var.name}-logs-\${var.project_id}"
  location                    = var.region
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  force_destroy               = !var.deletion_protection
  deletion_policy             = var.deletion_protection ? "PREVENT" : "DELETE"
  labels                      = var.labels

  lifecycle_rule {
    action {
      type = "Delete"
    }

    condition {
      age = var.access_log_retention_days
    }
  }
}

# Google delivers usage logs in the name of this group.
resource "google_storage_bucket_iam_member" "logs" {
  count = var.access_log_retention_days == null ? 0 : 1

  bucket = google_storage_bucket.logs[0].name
  role   = "roles/storage.objectCreator"
  member = "group:cloud-storage-analytics@google.com"
}
`,
    "notifications.tf": `locals {
  # A versioned bucket archives the live version first and deletes it later.
  event_types = {
    created = ["OBJECT_FINALIZE"]
    deleted = ["OBJECT_ARCHIVE", "OBJECT_DELETE"]
  }

  # One for each listener and prefix: \`inbox\`, or \`inbox/uploads/\`.
  notifications = merge([
    for listener, notification in var.notifications : {
      for prefix, events in notification.events : prefix == "" ? listener : "\${listener}/\${prefix}" => {
        listener = listener
        topic_id = notification.topic_id
        prefix   = prefix
        events   = events
      }
    }
  ]...)
}

# Cloud Storage publishes in the name of its own account.
resource "google_pubsub_topic_iam_member" "notifications" {
  for_each = var.notifications

  topic  = each.value.topic_id
  role   = "roles/pubsub.publisher"
  member = "serviceAccount:service-\${var.project_number}@gs-project-accounts.iam.gserviceaccount.com"
}

resource "google_storage_notification" "this" {
  for_each = local.notifications

  bucket             = google_storage_bucket.this.name
  topic              = each.value.topic_id
  payload_format     = "JSON_API_V1"
  event_types        = flatten([for event in each.value.events : local.event_types[event]])
  object_name_prefix = each.value.prefix == "" ? null : each.value.prefix

  depends_on = [google_pubsub_topic_iam_member.notifications]
}
`,
    "outputs.tf": `output "name" {
  description = "Name of the bucket."
  value       = google_storage_bucket.this.name
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the bucket, such as \`todo-prod-files\`. The project's id is put behind it, with which (and \`-logs\` for access logs) it has at most 63 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the bucket, and of its access logs in any case."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the bucket, a part of its name."
  type        = string
  nullable    = false
}

variable "project_number" {
  description = "Number of the project, of which the address of Cloud Storage's own account is made. Needed with \`customer_key\` and \`notifications\` only."
  type        = string
  default     = null
}

variable "dual_region" {
  description = "Two regions that keep a copy of each object: the location (\`ASIA1\`, or \`ASIA\`, \`EU\`, \`US\` with two \`data_locations\` in capitals), and that of a key for both. It cannot be changed later."
  type = object({
    location       = string
    data_locations = optional(list(string))
    key_location   = string
  })
  default = null
}

variable "versioning" {
  description = "Whether overwritten and deleted objects are kept as noncurrent versions."
  type        = bool
  default     = true
  nullable    = false
}

variable "noncurrent_version_days" {
  description = "Days after which noncurrent versions are deleted, those from before versioning was turned off too."
  type        = number
  default     = 30
  nullable    = false
}

variable "lifecycle_rules" {
  description = "What happens to objects once they are \`after_days\` old (or, \`noncurrent\`, once they were replaced so many days ago): they move to \`storage_class\` (\`NEARLINE\`, \`COLDLINE\`, \`ARCHIVE\`), or are deleted if there is none. \`prefix\` limits a rule to names that begin with it."
  type = list(object({
    after_days    = number
    storage_class = optional(string)
    prefix        = optional(string)
    noncurrent    = optional(bool, false)
  }))
  default  = []
  nullable = false

  validation {
    condition     = alltrue([for rule in var.lifecycle_rules : rule.after_days >= 1])
    error_message = "A rule acts after one day at the earliest."
  }
}

variable "cors" {
  description = "Which other sites' pages may use the bucket, and how; browsers remember the answer for \`max_age_seconds\`."
  type = object({
    origins         = list(string)
    methods         = optional(list(string), ["GET"])
    headers         = optional(list(string), ["Content-Type"])
    max_age_seconds = optional(number, 3600)
  })
  default = null
}

variable "public" {
  description = "Whether anyone may read every object. Otherwise Google refuses any public access."
  type        = bool
  default     = false
  nullable    = false
}

variable "customer_key" {
  description = "Whether objects are encrypted with a key of the bucket's own in place of Google's."
  type        = bool
  default     = false
  nullable    = false
}

variable "access_log_retention_days" {
  description = "Days that access logs are kept, in a bucket of their own. Null: there are none."
  type        = number
  default     = null
}

variable "notifications" {
  description = "Pub/Sub topics that hear of objects, by listener: \`created\` and \`deleted\` events by prefix of the object's name, where the empty prefix is every object."
  type = map(object({
    topic_id = string
    events   = optional(map(list(string)), { "" = ["created"] })
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue(flatten([
      for notification in values(var.notifications) : [
        for events in values(notification.events) : length(setsubtract(events, ["created", "deleted"])) == 0
      ]
    ]))
    error_message = "Events are created and deleted."
  }
}

variable "deletion_protection" {
  description = "Refuses to delete the bucket, its access logs and its key. Without it they are deleted with all that is in them."
  type        = bool
  default     = false
  nullable    = false
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
