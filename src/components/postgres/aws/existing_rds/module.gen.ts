// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { cloudwatchAlarms } from "../../../../lowering/aws/modules/cloudwatch_alarms/module.gen.ts";

export interface ExistingRdsInputs {
  /** Name that its alarms are called after. */
  readonly name: Argument<string> | null;
  /** Identifier of the instance, in the region and account of the provider. */
  readonly identifier: Argument<string> | null;
  /** Security group of the database, which those who use it open to their own. */
  readonly security_group_id: Argument<string> | null;
  /** ARN of the secret with `username` and `password` of the database's user, as JSON. */
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

export type ExistingRdsOutput = "address" | "port" | "database_name" | "security_group_id" | "secret_arn" | "credentials_policy" | "metrics";

/** A PostgreSQL database on RDS that is there already. It gives what the module `rds` gives, and makes alarms only. */
export const existingRds: ModuleSource<ExistingRdsInputs, ExistingRdsOutput> = {
  cloud: "aws",
  name: "existing_rds",
  modules: [cloudwatchAlarms],
  files: {
    "main.tf": `# A PostgreSQL database on RDS that is there already. It gives what the module \`rds\` gives, and makes alarms only.

data "aws_db_instance" "this" {
  db_instance_identifier = var.identifier
}

locals {
  dimensions = { DBInstanceIdentifier = var.identifier }

  metrics = {
    cpu          = { namespace = "AWS/RDS", metric_name = "CPUUtilization", statistic = "Average", dimensions = local.dimensions }
    connections  = { namespace = "AWS/RDS", metric_name = "DatabaseConnections", statistic = "Average", dimensions = local.dimensions }
    free_memory  = { namespace = "AWS/RDS", metric_name = "FreeableMemory", statistic = "Minimum", dimensions = local.dimensions }
    free_storage = { namespace = "AWS/RDS", metric_name = "FreeStorageSpace", statistic = "Minimum", dimensions = local.dimensions }
  }
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

output "port" {
  description = "Port of the database."
  value       = data.aws_db_instance.this.port
}

output "database_name" {
  description = "Name of the database inside the instance."
  value       = coalesce(var.database_name, data.aws_db_instance.this.db_name)
}

output "security_group_id" {
  description = "Security group of the database, which those who use it open to their own."
  value       = var.security_group_id
}

output "secret_arn" {
  description = "Secret with \`username\` and \`password\`; \`:password::\` after the ARN names one of them."
  value       = var.secret_arn
}

output "credentials_policy" {
  description = "IAM policy that lets a role read the credentials: what runs when the password changes can read the new one."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "ReadPassword"
        Effect   = "Allow"
        Action   = ["secretsmanager:GetSecretValue"]
        Resource = var.secret_arn
      },
    ]
  })
}

output "metrics" {
  description = "Where CloudWatch has each metric, for dashboards."
  value       = local.metrics
}
`,
    "variables.tf": `variable "name" {
  description = "Name that its alarms are called after."
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

variable "secret_arn" {
  description = "ARN of the secret with \`username\` and \`password\` of the database's user, as JSON."
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
