// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { recordsBucket } from "../records_bucket/module.gen.ts";

export interface AuditLogsInputs {
  /** Full name of the log bucket, the sinks and the feed. With the project's id and `-changes` or `-export` it has at most 63 characters. */
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
   * Copies of the project's logs in Cloud Storage: those that `filter` finds, or all of them, in the bucket that is named or in one of their own, in which each file is kept for `retention_days`. Off without.
   * @default null
   */
  readonly export?: Argument<{
    readonly filter?: Argument<string> | null | undefined;
    readonly bucket?: Argument<{
      readonly name: Argument<string> | null;
    }> | null | undefined;
    readonly retention_days?: Argument<number> | null | undefined;
  }> | null | undefined;
  /**
   * Alarms of the CIS benchmark, on changes of permissions, networks and audit records: the notification channels to tell. Off without.
   * @default null
   */
  readonly cis_alarms?: Argument<{
    readonly notify: ListArgument<string> | null;
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
    "alarms.tf": `# Log-based alerts and not metrics: a policy on a metric that nobody has written yet cannot be made.

resource "google_monitoring_alert_policy" "this" {
  for_each = var.cis_alarms == null ? {} : local.cis_filters

  display_name          = "\${var.name}-\${each.key}"
  combiner              = "OR"
  notification_channels = var.cis_alarms.notify
  user_labels           = var.labels

  documentation {
    mime_type = "text/markdown"
    content   = "Audit records of \${var.name} show \${each.key}. Who did it, the records say."
  }

  conditions {
    display_name = each.key

    condition_matched_log {
      filter = each.value
    }
  }

  alert_strategy {
    auto_close = "86400s"

    notification_rate_limit {
      period = "300s"
    }
  }
}
`,
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
    "cis.tf": `# Filters over audit logs that the CIS Google Cloud Platform Foundation Benchmark 3.0 wants watched (2.4 to 2.11).
# Source: https://www.cisecurity.org/benchmark/google_cloud_computing_platform, read 2026-11.

locals {
  cis_filters = {
    ownership-changes         = "(protoPayload.serviceName=\\"cloudresourcemanager.googleapis.com\\") AND (ProjectOwnership OR projectOwnerInvitee) OR (protoPayload.serviceData.policyDelta.bindingDeltas.action=\\"REMOVE\\" AND protoPayload.serviceData.policyDelta.bindingDeltas.role=\\"roles/owner\\") OR (protoPayload.serviceData.policyDelta.bindingDeltas.action=\\"ADD\\" AND protoPayload.serviceData.policyDelta.bindingDeltas.role=\\"roles/owner\\")"
    audit-config-changes      = "protoPayload.methodName=\\"SetIamPolicy\\" AND protoPayload.serviceData.policyDelta.auditConfigDeltas:*"
    custom-role-changes       = "resource.type=\\"iam_role\\" AND (protoPayload.methodName=\\"google.iam.admin.v1.CreateRole\\" OR protoPayload.methodName=\\"google.iam.admin.v1.DeleteRole\\" OR protoPayload.methodName=\\"google.iam.admin.v1.UpdateRole\\")"
    firewall-changes          = "resource.type=\\"gce_firewall_rule\\" AND (protoPayload.methodName:\\"compute.firewalls.patch\\" OR protoPayload.methodName:\\"compute.firewalls.insert\\" OR protoPayload.methodName:\\"compute.firewalls.delete\\")"
    route-changes             = "resource.type=\\"gce_route\\" AND (protoPayload.methodName:\\"compute.routes.delete\\" OR protoPayload.methodName:\\"compute.routes.insert\\")"
    network-changes           = "resource.type=\\"gce_network\\" AND (protoPayload.methodName:\\"compute.networks.insert\\" OR protoPayload.methodName:\\"compute.networks.patch\\" OR protoPayload.methodName:\\"compute.networks.delete\\" OR protoPayload.methodName:\\"compute.networks.removePeering\\" OR protoPayload.methodName:\\"compute.networks.addPeering\\")"
    bucket-permission-changes = "resource.type=\\"gcs_bucket\\" AND protoPayload.methodName=\\"storage.setIamPermissions\\""
    database-changes          = "protoPayload.methodName=\\"cloudsql.instances.update\\""
  }
}
`,
    "export.tf": `# Copies of logs in Cloud Storage, in files by hour.

locals {
  export_bucket = var.export == null ? null : var.export.bucket == null ? module.export_bucket[0].name : var.export.bucket.name
}

module "export_bucket" {
  source = "../records_bucket"
  count  = var.export == null ? 0 : var.export.bucket == null ? 1 : 0

  name                = "\${var.name}-export"
  region              = var.region
  project_id          = var.project_id
  retention_days      = var.export.retention_days
  deletion_protection = var.deletion_protection
  labels              = var.labels
}

resource "google_logging_project_sink" "export" {
  count = var.export == null ? 0 : 1

  name                   = "\${var.name}-export"
  description            = "Copies of logs"
  project                = var.project_id
  destination            = "storage.googleapis.com/\${local.export_bucket}"
  filter                 = var.export.filter
  unique_writer_identity = true
}

resource "google_storage_bucket_iam_member" "export" {
  count = var.export == null ? 0 : 1

  bucket = local.export_bucket
  role   = "roles/storage.objectCreator"
  member = google_logging_project_sink.export[0].writer_identity
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
  description = "Full name of the log bucket, the sinks and the feed. With the project's id and \`-changes\` or \`-export\` it has at most 63 characters."
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

variable "export" {
  description = "Copies of the project's logs in Cloud Storage: those that \`filter\` finds, or all of them, in the bucket that is named or in one of their own, in which each file is kept for \`retention_days\`. Off without."
  type = object({
    filter         = optional(string)
    bucket         = optional(object({ name = string }))
    retention_days = optional(number)
  })
  default = null
}

variable "cis_alarms" {
  description = "Alarms of the CIS benchmark, on changes of permissions, networks and audit records: the notification channels to tell. Off without."
  type        = object({ notify = list(string) })
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
