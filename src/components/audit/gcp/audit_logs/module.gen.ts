// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { recordsBucket } from "../records_bucket/module.gen.ts";

export interface AuditLogsInputs {
  /** Full name of the log bucket, the sinks and the feed. With the project's id and `-changes` it has at most 63 characters. */
  readonly name: Argument<string>;
  /** Region that the records are kept in. */
  readonly region: Argument<string>;
  /** Project whose records they are. It has one audit configuration. */
  readonly project_id: Argument<string>;
  /**
   * Number of the project, of which the addresses of Google's own accounts are made. Needed with `changes` only.
   * @default null
   */
  readonly project_number?: Argument<string> | null | undefined;
  /**
   * Audit records in a log bucket of their own: for how many days, and whether reads and writes of data are recorded as well, in all services and paid by volume. Off without.
   * @default null
   */
  readonly trail?: Argument<{
    readonly retention_days: Argument<number> | null;
    /** @default false */
    readonly data_access?: Argument<boolean> | null | undefined;
  }> | null | undefined;
  /**
   * History of every resource's configuration as files in a bucket, and for how many days each is kept. Off without.
   * @default null
   */
  readonly changes?: Argument<{
    readonly retention_days: Argument<number> | null;
  }> | null | undefined;
  /**
   * Refuses to delete the records.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Labels of what takes any, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type AuditLogsOutput = never;

/** What Google records besides who changes what, which it does without being asked, and for how long it is kept. */
export const auditLogs: ModuleSource<AuditLogsInputs, AuditLogsOutput> = {
  cloud: "gcp",
  name: "audit_logs",
  modules: [recordsBucket],
  files: {
    "changes.tf": `# Every change of a resource as Cloud Asset Inventory sees it, by Pub/Sub into files.

resource "google_pubsub_topic" "changes" {
  count = var.changes == null ? 0 : 1

  name            = "\${var.name}-changes"
  deletion_policy = var.deletion_protection ? "PREVENT" : "DELETE"
  labels          = var.labels

  # Messages are stored in this region only, wherever they are published from.
  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }
}

resource "google_pubsub_topic_iam_member" "changes" {
  count = var.changes == null ? 0 : 1

  topic  = google_pubsub_topic.changes[0].name
  role   = "roles/pubsub.publisher"
  member = "serviceAccount:service-\${var.project_number}@gcp-sa-cloudasset.iam.gserviceaccount.com"
}

resource "google_cloud_asset_project_feed" "this" {
  count = var.changes == null ? 0 : 1

  billing_project = var.project_id
  project         = var.project_id
  feed_id         = "\${var.name}-changes"
  content_type    = "RESOURCE"
  asset_types     = [".*"]

  feed_output_config {
    pubsub_destination {
      topic = google_pubsub_topic.changes[0].id
    }
  }

  depends_on = [google_pubsub_topic_iam_member.changes]
}

module "changes_bucket" {
  source = "../records_bucket"
  count  = var.changes == null ? 0 : 1

  name                = "\${var.name}-changes"
  region              = var.region
  project_id          = var.project_id
  retention_days      = var.changes.retention_days
  deletion_protection = var.deletion_protection
  labels              = var.labels
}

resource "google_storage_bucket_iam_member" "changes" {
  for_each = toset(var.changes == null ? [] : ["roles/storage.legacyBucketReader", "roles/storage.objectCreator"])

  bucket = module.changes_bucket[0].name
  role   = each.key
  member = "serviceAccount:service-\${var.project_number}@gcp-sa-pubsub.iam.gserviceaccount.com"
}

resource "google_pubsub_subscription" "changes" {
  count = var.changes == null ? 0 : 1

  name                 = "\${var.name}-changes"
  topic                = google_pubsub_topic.changes[0].id
  ack_deadline_seconds = 300
  deletion_policy      = var.deletion_protection ? "PREVENT" : "DELETE"
  labels               = var.labels

  # It never expires, however long nothing changes.
  expiration_policy {
    ttl = ""
  }

  cloud_storage_config {
    bucket          = module.changes_bucket[0].name
    filename_suffix = ".json"
    max_duration    = "300s"
  }

  depends_on = [google_storage_bucket_iam_member.changes]
}
`,
    "main.tf": `# What Google records besides who changes what, which it does without being asked, and for how long it is kept.

# Changes are always recorded; these are reads of configuration, and reads and writes of data where they are wanted.
resource "google_project_iam_audit_config" "this" {
  count = var.trail == null ? 0 : 1

  project = var.project_id
  service = "allServices"

  dynamic "audit_log_config" {
    for_each = var.trail.data_access ? ["ADMIN_READ", "DATA_READ", "DATA_WRITE"] : ["ADMIN_READ"]

    content {
      log_type = audit_log_config.value
    }
  }
}

resource "google_logging_project_bucket_config" "this" {
  count = var.trail == null ? 0 : 1

  project         = var.project_id
  location        = var.region
  bucket_id       = var.name
  description     = "Audit records of \${var.name}"
  retention_days  = var.trail.retention_days
  deletion_policy = var.deletion_protection ? "PREVENT" : "DELETE"
}

# A sink needs no permission to write to a log bucket of its own project.
resource "google_logging_project_sink" "this" {
  count = var.trail == null ? 0 : 1

  name        = var.name
  description = "All audit records"
  destination = "logging.googleapis.com/\${google_logging_project_bucket_config.this[0].id}"
  filter = join(" OR ", [
    for log in ["activity", "data_access", "system_event", "policy"] : "log_id(\\"cloudaudit.googleapis.com/\${log}\\")"
  ])
  unique_writer_identity = true
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the log bucket, the sinks and the feed. With the project's id and \`-changes\` it has at most 63 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region that the records are kept in."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project whose records they are. It has one audit configuration."
  type        = string
  nullable    = false
}

variable "project_number" {
  description = "Number of the project, of which the addresses of Google's own accounts are made. Needed with \`changes\` only."
  type        = string
  default     = null
}

variable "trail" {
  description = "Audit records in a log bucket of their own: for how many days, and whether reads and writes of data are recorded as well, in all services and paid by volume. Off without."
  type = object({
    retention_days = number
    data_access    = optional(bool, false)
  })
  default = null
}

variable "changes" {
  description = "History of every resource's configuration as files in a bucket, and for how many days each is kept. Off without."
  type        = object({ retention_days = number })
  default     = null
}

variable "deletion_protection" {
  description = "Refuses to delete the records."
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
