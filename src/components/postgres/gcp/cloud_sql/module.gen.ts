// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { alertPolicies } from "../../../../lowering/gcp/modules/alert_policies/module.gen.ts";
import { cloudSqlUsers } from "../cloud_sql_users/module.gen.ts";
import { logBucket } from "../../../../lowering/gcp/modules/log_bucket/module.gen.ts";

export interface CloudSqlInputs {
  /** Full name of the instance, such as `todo-prod-db`. With the project's id and `-replica-1` behind it at most 97 characters. */
  readonly name: Argument<string>;
  /** Region of the instance and its replicas. */
  readonly region: Argument<string>;
  /** Project of the instance. */
  readonly project_id: Argument<string>;
  /** Network in which the instance gets its private address, and the job runs that makes roles: the module of the network. */
  readonly network: Argument<{
    readonly id: Argument<string> | null;
    readonly subnet_id: Argument<string> | null;
    readonly peered_network_id: Argument<string> | null;
  }>;
  /** Major version of PostgreSQL, such as 17. A higher one upgrades the instance in place. */
  readonly postgres_version: Argument<number>;
  /** Machine type: `db-f1-micro`, `db-g1-small` or `db-custom-<vCPUs>-<MiB>`. */
  readonly tier: Argument<string>;
  /**
   * SSD in GB: its size, and up to where it grows by itself. Without `max_gb` it does not grow. Disks never shrink.
   * @default {}
   */
  readonly disk?: Argument<{
    /** @default 20 */
    readonly size_gb?: Argument<number> | null | undefined;
    readonly max_gb?: Argument<number> | null | undefined;
  }> | undefined;
  /**
   * Whether a standby in another zone takes over by itself.
   * @default false
   */
  readonly high_availability?: Argument<boolean> | undefined;
  /**
   * Read replicas, called `<name>-replica-1` and so on. They are protected like the instance: to remove one, first apply without deletion_protection.
   * @default 0
   */
  readonly replicas?: Argument<number> | undefined;
  /** Name of the database in the instance. */
  readonly database: Argument<string>;
  /**
   * Daily backups: how many are kept, when they begin (`HH:MM`, UTC; Cloud SQL chooses if left out), in which region they are kept if not that of the instance, and whether any point of the last seven days can be restored.
   * @default {}
   */
  readonly backups?: Argument<{
    /** @default 7 */
    readonly retained?: Argument<number> | null | undefined;
    readonly start_time?: Argument<string> | null | undefined;
    readonly location?: Argument<string> | null | undefined;
    /** @default true */
    readonly point_in_time?: Argument<boolean> | null | undefined;
  }> | undefined;
  /**
   * Hour in which updates may restart the instance, in UTC, and the day, such as `SUNDAY`. Null: Cloud SQL chooses.
   * @default null
   */
  readonly maintenance?: Argument<{
    readonly day: Argument<string> | null;
    readonly hour: Argument<number> | null;
  }> | null | undefined;
  /**
   * Server parameters of PostgreSQL and Cloud SQL, beside those that the module sets itself.
   * @default {}
   */
  readonly flags?: MapArgument<string> | undefined;
  /**
   * Whether Query Insights records how long queries take.
   * @default true
   */
  readonly query_insights?: Argument<boolean> | undefined;
  /**
   * Who signs in, by component: the e-mail address of its service account, and whether it may `read` or `readwrite`. Writers share what they make.
   * @default {}
   */
  readonly users?: MapArgument<{
    readonly service_account_email: Argument<string> | null;
    readonly access: Argument<string> | null;
  }> | undefined;
  /**
   * Raise it for another password of the administrator who makes roles: after a leak, after a run that was to write one and failed, or when its secret was lost.
   * @default 1
   */
  readonly password_version?: Argument<number> | undefined;
  /**
   * Days that logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the instance's own.
   * @default null
   */
  readonly log_retention_days?: Argument<number> | null | undefined;
  /**
   * Alarms by name, on `cpu` (percent), `used_memory` (bytes), `used_storage` (percent of the disk) or `connections`: a limit, how many minutes it must last, and the ids of the notification channels to tell.
   * @default {}
   */
  readonly alarms?: MapArgument<{
    readonly metric: Argument<string> | null;
    readonly above?: Argument<number> | null | undefined;
    readonly below?: Argument<number> | null | undefined;
    /** @default 5 */
    readonly minutes?: Argument<number> | null | undefined;
    readonly notify: ListArgument<string> | null;
  }> | undefined;
  /**
   * Refuses to delete the instance and its replicas, in Terraform and in Google Cloud.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * All labels of instances and alert policies: the default labels of the provider do not reach them.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type CloudSqlOutput = "name" | "connection_name" | "replica_connection_names" | "database" | "user_names" | "charts";

/**
 * A PostgreSQL instance of Cloud SQL with a private address, its read replicas and its database.
 * Services sign in as themselves, without a password.
 */
export const cloudSql: ModuleSource<CloudSqlInputs, CloudSqlOutput> = {
  cloud: "gcp",
  name: "cloud_sql",
  modules: [alertPolicies, cloudSqlUsers, logBucket],
  files: {
    "alarms.tf": `locals {
  instance_filter = "resource.type = \\"cloudsql_database\\" AND resource.labels.database_id = \\"\${var.project_id}:\${google_sql_database_instance.this.name}\\""

  # Cloud SQL measures what is used, not what is free. Storage is a share of the disk, so that an alarm
  # still means something once the disk has grown.
  metrics = {
    cpu = {
      filter  = "\${local.instance_filter} AND metric.type = \\"cloudsql.googleapis.com/database/cpu/utilization\\""
      aligner = "ALIGN_MEAN"
      unit    = "ratio"
    }
    used_memory = {
      filter  = "\${local.instance_filter} AND metric.type = \\"cloudsql.googleapis.com/database/memory/total_usage\\""
      aligner = "ALIGN_MEAN"
    }
    used_storage = {
      filter  = "\${local.instance_filter} AND metric.type = \\"cloudsql.googleapis.com/database/disk/utilization\\""
      aligner = "ALIGN_MEAN"
      unit    = "ratio"
    }
    # One series for each database of the instance.
    connections = {
      filter   = "\${local.instance_filter} AND metric.type = \\"cloudsql.googleapis.com/database/postgresql/num_backends\\""
      aligner  = "ALIGN_MEAN"
      reducer  = "REDUCE_SUM"
      group_by = ["resource.label.database_id"]
    }
  }
}

module "logs" {
  source = "../log_bucket"
  count  = var.log_retention_days == null ? 0 : 1

  name                = "\${var.name}-logs"
  description         = "Logs of \${var.name}."
  project_id          = var.project_id
  region              = var.region
  filter              = "resource.type = \\"cloudsql_database\\" AND resource.labels.database_id = (\${join(" OR ", [for one in concat([google_sql_database_instance.this], values(google_sql_database_instance.replica)) : "\\"\${var.project_id}:\${one.name}\\""])})"
  retention_days      = var.log_retention_days
  deletion_protection = var.deletion_protection
}

module "alarms" {
  source = "../alert_policies"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  labels  = var.labels
}
`,
    "main.tf": `# A PostgreSQL instance of Cloud SQL with a private address, its read replicas and its database.
# Services sign in as themselves, without a password.

resource "google_sql_database_instance" "this" {
  name                = var.name
  database_version    = local.database_version
  region              = var.region
  deletion_protection = var.deletion_protection
  deletion_policy     = var.deletion_protection ? "PREVENT" : "DELETE"

  include_replicas_for_major_version_upgrade = var.replicas > 0 ? true : null

  settings {
    tier                        = var.tier
    edition                     = "ENTERPRISE"
    availability_type           = var.high_availability ? "REGIONAL" : "ZONAL"
    disk_type                   = "PD_SSD"
    disk_size                   = var.disk.size_gb
    disk_autoresize             = var.disk.max_gb != null
    disk_autoresize_limit       = var.disk.max_gb == null ? 0 : var.disk.max_gb
    deletion_protection_enabled = var.deletion_protection
    user_labels                 = var.labels

    ip_configuration {
      ipv4_enabled    = false
      private_network = var.network.peered_network_id
      ssl_mode        = "ENCRYPTED_ONLY"
    }

    insights_config {
      query_insights_enabled = var.query_insights
    }

    dynamic "database_flags" {
      for_each = local.flags

      content {
        name  = database_flags.key
        value = database_flags.value
      }
    }

    backup_configuration {
      enabled                        = true
      start_time                     = var.backups.start_time
      location                       = coalesce(var.backups.location, var.region)
      point_in_time_recovery_enabled = var.backups.point_in_time
      transaction_log_retention_days = var.backups.point_in_time ? min(var.backups.retained, 7) : null

      backup_retention_settings {
        retained_backups = var.backups.retained
        retention_unit   = "COUNT"
      }
    }

    dynamic "maintenance_window" {
      for_each = var.maintenance == null ? [] : [var.maintenance]

      content {
        day          = local.weekdays[maintenance_window.value.day]
        hour         = maintenance_window.value.hour
        update_track = "stable"
      }
    }
  }
}

locals {
  database_version = "POSTGRES_\${var.postgres_version}"

  weekdays = { MONDAY = 1, TUESDAY = 2, WEDNESDAY = 3, THURSDAY = 4, FRIDAY = 5, SATURDAY = 6, SUNDAY = 7 }

  # What one looks for when queries hang or the disk fills: a line for each lock that waits and each
  # sort that spills.
  flags = merge(
    {
      "cloudsql.iam_authentication" = "on"
      log_checkpoints               = "on"
      log_lock_waits                = "on"
      log_temp_files                = "0"
    },
    var.flags,
  )
}

resource "google_sql_database_instance" "replica" {
  for_each = toset([for number in range(var.replicas) : tostring(number + 1)])

  name                 = "\${var.name}-replica-\${each.key}"
  master_instance_name = google_sql_database_instance.this.name
  database_version     = local.database_version
  region               = var.region
  deletion_protection  = var.deletion_protection
  deletion_policy      = var.deletion_protection ? "PREVENT" : "DELETE"

  settings {
    tier                        = var.tier
    edition                     = "ENTERPRISE"
    availability_type           = "ZONAL"
    disk_type                   = "PD_SSD"
    disk_size                   = var.disk.size_gb
    disk_autoresize             = var.disk.max_gb != null
    disk_autoresize_limit       = var.disk.max_gb == null ? 0 : var.disk.max_gb
    deletion_protection_enabled = var.deletion_protection
    user_labels                 = var.labels

    ip_configuration {
      ipv4_enabled    = false
      private_network = var.network.peered_network_id
      ssl_mode        = "ENCRYPTED_ONLY"
    }

    insights_config {
      query_insights_enabled = var.query_insights
    }

    dynamic "database_flags" {
      for_each = local.flags

      content {
        name  = database_flags.key
        value = database_flags.value
      }
    }
  }

  # An upgrade of the primary takes its replicas along.
  lifecycle {
    ignore_changes = [database_version]
  }
}

resource "google_sql_database" "this" {
  name            = var.database
  instance        = google_sql_database_instance.this.name
  deletion_policy = "ABANDON"
}

module "users" {
  source = "../cloud_sql_users"
  count  = length(var.users) == 0 ? 0 : 1

  name                = var.name
  project_id          = var.project_id
  region              = var.region
  network             = var.network
  instance            = google_sql_database_instance.this.name
  instance_id         = google_sql_database_instance.this.service_account_email_address
  address             = google_sql_database_instance.this.private_ip_address
  database            = google_sql_database.this.name
  users               = var.users
  password_version    = var.password_version
  deletion_protection = var.deletion_protection
  labels              = var.labels
}
`,
    "outputs.tf": `output "name" {
  description = "Name of the instance."
  value       = google_sql_database_instance.this.name
}

output "connection_name" {
  description = "Connection name of the instance, for the Auth Proxy: \`<project>:<region>:<name>\`."
  value       = google_sql_database_instance.this.connection_name
}

output "replica_connection_names" {
  description = "Connection names of the read replicas by their number, from 1."
  value       = { for number, replica in google_sql_database_instance.replica : number => replica.connection_name }
}

output "database" {
  description = "Name of the database."
  value       = google_sql_database.this.name
}

output "user_names" {
  description = "Names in PostgreSQL of those who sign in, by component. Known once they have their roles."
  value       = length(var.users) == 0 ? {} : module.users[0].names
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "CPU and storage in use", lines = { cpu = local.metrics.cpu, storage = local.metrics.used_storage } },
    { title = "Connections", lines = { connections = local.metrics.connections } },
    { title = "Memory in use", lines = { memory = local.metrics.used_memory } },
  ]
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the instance, such as \`todo-prod-db\`. With the project's id and \`-replica-1\` behind it at most 97 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the instance and its replicas."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the instance."
  type        = string
  nullable    = false
}

variable "network" {
  description = "Network in which the instance gets its private address, and the job runs that makes roles: the module of the network."
  type = object({
    id                = string
    subnet_id         = string
    peered_network_id = string
  })
  nullable = false
}

variable "postgres_version" {
  description = "Major version of PostgreSQL, such as 17. A higher one upgrades the instance in place."
  type        = number
  nullable    = false
}

variable "tier" {
  description = "Machine type: \`db-f1-micro\`, \`db-g1-small\` or \`db-custom-<vCPUs>-<MiB>\`."
  type        = string
  nullable    = false
}

variable "disk" {
  description = "SSD in GB: its size, and up to where it grows by itself. Without \`max_gb\` it does not grow. Disks never shrink."
  type = object({
    size_gb = optional(number, 20)
    max_gb  = optional(number)
  })
  default  = {}
  nullable = false
}

variable "high_availability" {
  description = "Whether a standby in another zone takes over by itself."
  type        = bool
  default     = false
  nullable    = false
}

variable "replicas" {
  description = "Read replicas, called \`<name>-replica-1\` and so on. They are protected like the instance: to remove one, first apply without deletion_protection."
  type        = number
  default     = 0
  nullable    = false

  validation {
    condition     = var.replicas >= 0 && var.replicas == floor(var.replicas)
    error_message = "The number of replicas is a whole number."
  }
}

variable "database" {
  description = "Name of the database in the instance."
  type        = string
  nullable    = false
}

variable "backups" {
  description = "Daily backups: how many are kept, when they begin (\`HH:MM\`, UTC; Cloud SQL chooses if left out), in which region they are kept if not that of the instance, and whether any point of the last seven days can be restored."
  type = object({
    retained      = optional(number, 7)
    start_time    = optional(string)
    location      = optional(string)
    point_in_time = optional(bool, true)
  })
  default  = {}
  nullable = false

  validation {
    condition     = var.backups.retained >= 1 && var.backups.retained <= 365
    error_message = "Cloud SQL keeps 1 to 365 backups."
  }
}

variable "maintenance" {
  description = "Hour in which updates may restart the instance, in UTC, and the day, such as \`SUNDAY\`. Null: Cloud SQL chooses."
  type = object({
    day  = string
    hour = number
  })
  default = null
}

variable "flags" {
  description = "Server parameters of PostgreSQL and Cloud SQL, beside those that the module sets itself."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "query_insights" {
  description = "Whether Query Insights records how long queries take."
  type        = bool
  default     = true
  nullable    = false
}

variable "users" {
  description = "Who signs in, by component: the e-mail address of its service account, and whether it may \`read\` or \`readwrite\`. Writers share what they make."
  type = map(object({
    service_account_email = string
    access                = string
  }))
  default  = {}
  nullable = false
}

variable "password_version" {
  description = "Raise it for another password of the administrator who makes roles: after a leak, after a run that was to write one and failed, or when its secret was lost."
  type        = number
  default     = 1
  nullable    = false
}

variable "log_retention_days" {
  description = "Days that logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the instance's own."
  type        = number
  default     = null
}

variable "alarms" {
  description = "Alarms by name, on \`cpu\` (percent), \`used_memory\` (bytes), \`used_storage\` (percent of the disk) or \`connections\`: a limit, how many minutes it must last, and the ids of the notification channels to tell."
  type = map(object({
    metric  = string
    above   = optional(number)
    below   = optional(number)
    minutes = optional(number, 5)
    notify  = list(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for alarm in values(var.alarms) : contains(["cpu", "used_memory", "used_storage", "connections"], alarm.metric)])
    error_message = "The metric of an alarm is cpu, used_memory, used_storage or connections."
  }
}

variable "deletion_protection" {
  description = "Refuses to delete the instance and its replicas, in Terraform and in Google Cloud."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "All labels of instances and alert policies: the default labels of the provider do not reach them."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
