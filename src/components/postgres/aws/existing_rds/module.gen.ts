// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { cloudwatchAlarms } from "../../../../lowering/aws/modules/cloudwatch_alarms/module.gen.ts";
import { rdsUsers } from "../rds_users/module.gen.ts";

export interface ExistingRdsInputs {
  /** Name that its alarms are called after, and the secrets and the job of its users. */
  readonly name: Argument<string> | null;
  /** Identifier of the instance, in the region and account of the provider. */
  readonly identifier: Argument<string> | null;
  /** Security group of the database, which those who use it open to their own. */
  readonly security_group_id: Argument<string> | null;
  /** The system and its environment, such as todo-prod: logins begin so. */
  readonly system: Argument<string> | null;
  /** Network of the database, with the private subnets that the job runs in which makes roles. */
  readonly network: Argument<{
    readonly vpc_id: Argument<string> | null;
    readonly private_subnet_ids: ListArgument<string> | null;
  }> | null;
  /**
   * Who signs in: whether it may `read` or `readwrite`. Writers share what they make.
   * @default {}
   */
  readonly users?: MapArgument<{
    readonly access: Argument<string> | null;
  }> | undefined;
  /**
   * Cluster for the job that makes the roles of users: the outputs of the cluster module. null: there are none.
   * @default null
   */
  readonly cluster?: Argument<{
    readonly name: Argument<string> | null;
    readonly arn: Argument<string> | null;
  }> | null | undefined;
  /**
   * Raise it for other passwords of all users. They sign in with the ones before as well, until it is raised again.
   * @default 1
   */
  readonly password_version?: Argument<number> | undefined;
  /**
   * Days for which deleted secrets of users can be restored, 7 to 30; with 0 their names are free again at once.
   * @default 30
   */
  readonly credentials_recovery_days?: Argument<number> | undefined;
  /**
   * ARN of the managed policy whose rights no role made here exceeds. No bound without.
   * @default null
   */
  readonly permissions_boundary?: Argument<string> | null | undefined;
  /** ARN of the secret with `username` and `password` of a user that may make roles, as JSON: the master user. Only the job reads it. */
  readonly secret_arn: Argument<string> | null;
  /**
   * Name of the database inside the instance, unless it is the one that the instance was made with.
   * @default null
   */
  readonly database_name?: Argument<string> | null | undefined;
  /**
   * Alarms by name, on `cpu` (percent), `connections`, `free_memory` or `free_storage` (bytes): the limit, for how many minutes, and the ARNs of the topics to tell.
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
   * Tags of the alarms, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type ExistingRdsOutput = "address" | "database_name" | "connection" | "secret_arns" | "credentials_policies" | "password_versions" | "roles_command" | "charts";

/**
 * A PostgreSQL database on RDS that is there already. It gives what the module `rds` gives, and makes the roles of users,
 * with logins that begin with a prefix, since others may have theirs there.
 */
export const existingRds: ModuleSource<ExistingRdsInputs, ExistingRdsOutput> = {
  cloud: "aws",
  name: "existing_rds",
  modules: [cloudwatchAlarms, rdsUsers],
  files: {
    "main.tf": `# A PostgreSQL database on RDS that is there already. It gives what the module \`rds\` gives, and makes the roles of users,
# with logins that begin with a prefix, since others may have theirs there.

data "aws_db_instance" "this" {
  db_instance_identifier = var.identifier
}

locals {
  dimensions = { DBInstanceIdentifier = var.identifier }

  metrics = {
    cpu          = { unit = "percent", namespace = "AWS/RDS", metric_name = "CPUUtilization", statistic = "Average", dimensions = local.dimensions }
    connections  = { namespace = "AWS/RDS", metric_name = "DatabaseConnections", statistic = "Average", dimensions = local.dimensions }
    free_memory  = { unit = "bytes", namespace = "AWS/RDS", metric_name = "FreeableMemory", statistic = "Minimum", dimensions = local.dimensions }
    free_storage = { unit = "bytes", namespace = "AWS/RDS", metric_name = "FreeStorageSpace", statistic = "Minimum", dimensions = local.dimensions }
  }
}

module "users" {
  source = "../rds_users"
  count  = length(var.users) == 0 ? 0 : 1

  name    = var.name
  cluster = var.cluster
  network = var.network
  database = {
    name              = coalesce(var.database_name, data.aws_db_instance.this.db_name)
    id                = data.aws_db_instance.this.resource_id
    address           = data.aws_db_instance.this.address
    port              = data.aws_db_instance.this.port
    security_group_id = var.security_group_id
  }
  administrator_secret_arn = var.secret_arn
  users = {
    for key, user in var.users : key => { access = user.access, host = data.aws_db_instance.this.address }
  }
  login_prefix = "\${replace(var.system, "-", "_")}_"
  # The last two digits belong to what secrets hold: raise them when that changes.
  generation                = var.password_version * 100 + 1
  credentials_recovery_days = var.credentials_recovery_days
  permissions_boundary      = var.permissions_boundary
  tags                      = var.tags
}

module "alarms" {
  source = "../cloudwatch_alarms"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  tags    = var.tags
}
`,
    "outputs.tf": `output "address" {
  description = "Host name of the database."
  value       = data.aws_db_instance.this.address
}

output "database_name" {
  description = "Name of the database inside the instance."
  value       = coalesce(var.database_name, data.aws_db_instance.this.db_name)
}

output "connection" {
  description = "Port of the database, and the security group that those who use it open to their own."
  value       = { port = data.aws_db_instance.this.port, security_group_id = var.security_group_id }
}

output "secret_arns" {
  description = "Secrets of users, with \`username\`, \`password\` and \`url\`; \`:password::\` after the ARN names one of them."
  value       = length(var.users) == 0 ? {} : module.users[0].secret_arns
}

output "credentials_policies" {
  description = "IAM policies by user that let a role read the credentials: what runs when the password changes can read the new one."
  value       = length(var.users) == 0 ? {} : module.users[0].credentials_policies
}

output "password_versions" {
  description = "Another text for each user whenever its secret holds another password: what reads it at start has to start anew."
  value       = length(var.users) == 0 ? {} : module.users[0].password_versions
}

output "roles_command" {
  description = "Command that makes the roles of users once more. Each apply that changes them has done so; null where there are none."
  value       = length(var.users) == 0 ? null : module.users[0].command
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "CPU", lines = { cpu = local.metrics.cpu } },
    { title = "Connections", lines = { connections = local.metrics.connections } },
    {
      title = "Free memory and storage"
      lines = {
        memory  = local.metrics.free_memory
        storage = local.metrics.free_storage
      }
    },
  ]
}
`,
    "variables.tf": `variable "name" {
  description = "Name that its alarms are called after, and the secrets and the job of its users."
  type        = string
}

variable "identifier" {
  description = "Identifier of the instance, in the region and account of the provider."
  type        = string
}

variable "security_group_id" {
  description = "Security group of the database, which those who use it open to their own."
  type        = string
}

variable "system" {
  description = "The system and its environment, such as todo-prod: logins begin so."
  type        = string
}

variable "network" {
  description = "Network of the database, with the private subnets that the job runs in which makes roles."
  type = object({
    vpc_id             = string
    private_subnet_ids = list(string)
  })
}

variable "users" {
  description = "Who signs in: whether it may \`read\` or \`readwrite\`. Writers share what they make."
  type        = map(object({ access = string }))
  default     = {}
  nullable    = false
}

variable "cluster" {
  description = "Cluster for the job that makes the roles of users: the outputs of the cluster module. null: there are none."
  type = object({
    name = string
    arn  = string
  })
  default = null
}

variable "password_version" {
  description = "Raise it for other passwords of all users. They sign in with the ones before as well, until it is raised again."
  type        = number
  default     = 1
  nullable    = false
}

variable "credentials_recovery_days" {
  description = "Days for which deleted secrets of users can be restored, 7 to 30; with 0 their names are free again at once."
  type        = number
  default     = 30
  nullable    = false
}

variable "permissions_boundary" {
  description = "ARN of the managed policy whose rights no role made here exceeds. No bound without."
  type        = string
  default     = null
}

variable "secret_arn" {
  description = "ARN of the secret with \`username\` and \`password\` of a user that may make roles, as JSON: the master user. Only the job reads it."
  type        = string
}

variable "database_name" {
  description = "Name of the database inside the instance, unless it is the one that the instance was made with."
  type        = string
  default     = null
}

variable "alarms" {
  description = "Alarms by name, on \`cpu\` (percent), \`connections\`, \`free_memory\` or \`free_storage\` (bytes): the limit, for how many minutes, and the ARNs of the topics to tell."
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
    condition     = alltrue([for alarm in var.alarms : contains(["cpu", "connections", "free_memory", "free_storage"], alarm.metric)])
    error_message = "Metrics are cpu, connections, free_memory and free_storage."
  }
}

variable "tags" {
  description = "Tags of the alarms, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
