// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { alertPolicies } from "../../../../lowering/gcp/modules/alert_policies/module.gen.ts";
import { cloudSqlUsers } from "../cloud_sql_users/module.gen.ts";

export interface ExistingCloudSqlInputs {
  /** Full name of the database as a component, such as `todo-prod-db`; alert policies are called after it. */
  readonly name: Argument<string>;
  /** Name of the instance. */
  readonly instance: Argument<string>;
  /** Project of the instance. */
  readonly project_id: Argument<string>;
  /** Region of the instance. */
  readonly region: Argument<string>;
  /** Network of the instance, for the job that makes roles: the module of the network. */
  readonly network: Argument<{
    readonly id: Argument<string> | null;
    readonly subnet_id: Argument<string> | null;
  }>;
  /** Name of the database in the instance. */
  readonly database: Argument<string>;
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
   * Labels of the alert policies, which the default labels of the provider do not reach, and of what makes roles.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
  /**
   * Whether the secret of the administrator refuses to be deleted.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
}

export type ExistingCloudSqlOutput = "name" | "connection_name" | "database" | "user_names" | "charts";

/**
 * A PostgreSQL instance of Cloud SQL that is there already: access to it, and nothing else. It needs a
 * private address in the network and the flag `cloudsql.iam_authentication`.
 */
export const existingCloudSql: ModuleSource<ExistingCloudSqlInputs, ExistingCloudSqlOutput> = {
  cloud: "gcp",
  name: "existing_cloud_sql",
  modules: [alertPolicies, cloudSqlUsers],
  files: {
    "alarms.tf": `locals {
  instance_filter = "resource.type = \\"cloudsql_database\\" AND resource.labels.database_id = \\"\${var.project_id}:\${var.instance}\\""

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

module "alarms" {
  source = "../alert_policies"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  labels  = var.labels
}
`,
    "main.tf": `# A PostgreSQL instance of Cloud SQL that is there already: access to it, and nothing else. It needs a
# private address in the network and the flag \`cloudsql.iam_authentication\`.

# Whatever is read may become known during apply only, so users are made under the name that was given.
data "google_sql_database_instance" "this" {
  name = var.instance
}

module "users" {
  source = "../cloud_sql_users"
  count  = length(var.users) == 0 ? 0 : 1

  name                = var.name
  project_id          = var.project_id
  region              = var.region
  network             = var.network
  instance            = var.instance
  instance_id         = data.google_sql_database_instance.this.service_account_email_address
  address             = data.google_sql_database_instance.this.private_ip_address
  database            = var.database
  users               = var.users
  administrator       = "\${var.name}-administrator"
  password_version    = var.password_version
  deletion_protection = var.deletion_protection
  labels              = var.labels
}
`,
    "outputs.tf": `output "name" {
  description = "Name of the instance."
  value       = var.instance
}

output "connection_name" {
  description = "Connection name of the instance, for the Auth Proxy: \`<project>:<region>:<name>\`."
  value       = data.google_sql_database_instance.this.connection_name
}

output "database" {
  description = "Name of the database."
  value       = var.database
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
  description = "Full name of the database as a component, such as \`todo-prod-db\`; alert policies are called after it."
  type        = string
  nullable    = false
}

variable "instance" {
  description = "Name of the instance."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the instance."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the instance."
  type        = string
  nullable    = false
}

variable "network" {
  description = "Network of the instance, for the job that makes roles: the module of the network."
  type = object({
    id        = string
    subnet_id = string
  })
  nullable = false
}

variable "database" {
  description = "Name of the database in the instance."
  type        = string
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

variable "labels" {
  description = "Labels of the alert policies, which the default labels of the provider do not reach, and of what makes roles."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "deletion_protection" {
  description = "Whether the secret of the administrator refuses to be deleted."
  type        = bool
  default     = false
  nullable    = false
}
`,
  },
};
