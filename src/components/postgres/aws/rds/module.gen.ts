// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { cloudwatchAlarms } from "../../../../lowering/aws/modules/cloudwatch_alarms/module.gen.ts";
import { kmsKey } from "../../../../lowering/aws/modules/kms_key/module.gen.ts";
import { rdsUsers } from "../rds_users/module.gen.ts";

export interface RdsInputs {
  /** Full name of the database: identifier of the instance, at most 63 characters. */
  readonly name: Argument<string> | null;
  /** Network that the database is in, with the private subnets that the job runs in which makes its roles. */
  readonly network: Argument<{
    readonly vpc_id: Argument<string> | null;
    readonly data_subnet_ids: ListArgument<string> | null;
    readonly private_subnet_ids: ListArgument<string> | null;
  }> | null;
  /** Major version of PostgreSQL. Minor versions follow by themselves. */
  readonly engine_version: Argument<string> | null;
  /** Instance class of the database and of its replicas, such as `db.t4g.small`. */
  readonly instance_class: Argument<string> | null;
  /**
   * Size of the disk in GiB, and up to where it grows by itself; without `max_gib` it does not. Disks never shrink.
   * @default { size_gib = 20 }
   */
  readonly storage?: Argument<{
    readonly size_gib: Argument<number> | null;
    readonly max_gib?: Argument<number> | null | undefined;
  }> | undefined;
  /**
   * Whether a standby in another zone takes over by itself.
   * @default false
   */
  readonly multi_az?: Argument<boolean> | undefined;
  /**
   * Number of read replicas.
   * @default 0
   */
  readonly replicas?: Argument<number> | undefined;
  /** Name of the database inside the instance. A change makes the instance anew, with all that it holds gone. */
  readonly database_name: Argument<string> | null;
  /**
   * Server parameters by name. TLS cannot be turned off.
   * @default {}
   */
  readonly parameters?: MapArgument<string> | undefined;
  /**
   * Daily backups, with recovery to any point in time: for how many days, in which window (`18:00-19:00` UTC; RDS chooses one otherwise), in which other region a copy is kept, and whether backups and a last snapshot outlive the database.
   * @default {}
   */
  readonly backups?: Argument<{
    /** @default 7 */
    readonly days?: Argument<number> | null | undefined;
    readonly window?: Argument<string> | null | undefined;
    readonly copy_region?: Argument<string> | null | undefined;
    /** @default true */
    readonly keep_after_deletion?: Argument<boolean> | null | undefined;
  }> | undefined;
  /**
   * When RDS upgrades minor versions and repairs, such as `sun:19:00-sun:20:00` in UTC. RDS chooses one otherwise.
   * @default null
   */
  readonly maintenance_window?: Argument<string> | null | undefined;
  /**
   * Whether a changed `engine_version` upgrades the database in place, and all changes are made at once: an upgrade that waits for the maintenance window would hold on to the parameter group that goes.
   * @default false
   */
  readonly allow_major_upgrade?: Argument<boolean> | undefined;
  /**
   * Whether changes are made at once, with the interruptions that they bring, and not in the maintenance window.
   * @default false
   */
  readonly apply_immediately?: Argument<boolean> | undefined;
  /**
   * Whether the database and its replicas refuse to be deleted.
   * @default true
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Who signs in: whether it may `read` or `readwrite`, and the number of the replica that it reads from. Writers share what they make.
   * @default {}
   */
  readonly users?: MapArgument<{
    readonly access: Argument<string> | null;
    readonly replica?: Argument<string> | null | undefined;
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
   * ARN of the managed policy whose rights no role made here exceeds. No bound without.
   * @default null
   */
  readonly permissions_boundary?: Argument<string> | null | undefined;
  /**
   * Raise it for other passwords, of the administrator and of all users: after a leak, after a run that was to write them and failed, or when a secret was lost. Users sign in with the ones before as well, until it is raised again.
   * @default 1
   */
  readonly password_version?: Argument<number> | undefined;
  /**
   * Days after which the next apply writes other passwords. Never by itself without.
   * @default null
   */
  readonly password_rotation_days?: Argument<number> | null | undefined;
  /**
   * Days for which deleted secrets of the credentials can be restored, 7 to 30; with 0 their names are free again at once.
   * @default 30
   */
  readonly credentials_recovery_days?: Argument<number> | undefined;
  /**
   * Whether Database Insights keeps a week of what the database spent its time on.
   * @default true
   */
  readonly insights?: Argument<boolean> | undefined;
  /**
   * Days for which CloudWatch keeps the server's logs.
   * @default 30
   */
  readonly log_retention_days?: Argument<number> | undefined;
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
   * Tags of all resources, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type RdsOutput = "address" | "replica_addresses" | "database_name" | "connection" | "administrator_secret_arn" | "secret_arns" | "credentials_policies" | "password_versions" | "roles_command" | "charts";

/**
 * A PostgreSQL database on RDS: encrypted, in data subnets, reached by TLS only, open to nobody. Those who use it open
 * its security group to their own.
 */
export const rds: ModuleSource<RdsInputs, RdsOutput> = {
  cloud: "aws",
  name: "rds",
  modules: [cloudwatchAlarms, kmsKey, rdsUsers],
  files: {
    "alarms.tf": `# What alarms and dashboards look at.

locals {
  dimensions = { DBInstanceIdentifier = aws_db_instance.this.identifier }

  metrics = {
    cpu          = { unit = "percent", namespace = "AWS/RDS", metric_name = "CPUUtilization", statistic = "Average", dimensions = local.dimensions }
    connections  = { namespace = "AWS/RDS", metric_name = "DatabaseConnections", statistic = "Average", dimensions = local.dimensions }
    free_memory  = { unit = "bytes", namespace = "AWS/RDS", metric_name = "FreeableMemory", statistic = "Minimum", dimensions = local.dimensions }
    free_storage = { unit = "bytes", namespace = "AWS/RDS", metric_name = "FreeStorageSpace", statistic = "Minimum", dimensions = local.dimensions }
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
    "backup_copy.tf": `# Encrypted backups need a key in the region that they are copied to.
module "copy_key" {
  source = "../kms_key"
  count  = var.backups.copy_region == null ? 0 : 1

  name        = "\${var.name}-backup"
  description = "Backups of \${var.name}"
  region      = var.backups.copy_region
  tags        = var.tags
}

resource "aws_db_instance_automated_backups_replication" "this" {
  count = var.backups.copy_region == null ? 0 : 1

  region                 = var.backups.copy_region
  source_db_instance_arn = aws_db_instance.this.arn
  kms_key_id             = module.copy_key[0].arn
  retention_period       = var.backups.days
}
`,
    "main.tf": `# A PostgreSQL database on RDS: encrypted, in data subnets, reached by TLS only, open to nobody. Those who use it open
# its security group to their own.

resource "aws_security_group" "this" {
  name_prefix = "\${var.name}-"
  description = "Database \${var.name}"
  vpc_id      = var.network.vpc_id
  tags        = merge(var.tags, { Name = var.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_db_subnet_group" "this" {
  name        = var.name
  description = "Subnets of \${var.name}"
  subnet_ids  = var.network.data_subnet_ids
  tags        = var.tags
}

locals {
  # TLS is not a choice. The log has a line for each lock that waits and each sort that spills: what one looks for
  # when queries hang or the disk fills.
  parameters = merge(
    { log_lock_waits = "1", log_temp_files = "0" },
    var.parameters,
    { "rds.force_ssl" = "1" },
  )

  # PostgreSQL reads these only when it starts.
  static_parameters = [
    "autovacuum_freeze_max_age",
    "autovacuum_max_workers",
    "autovacuum_multixact_freeze_max_age",
    "huge_pages",
    "jit_provider",
    "max_connections",
    "max_files_per_process",
    "max_locks_per_transaction",
    "max_logical_replication_workers",
    "max_pred_locks_per_transaction",
    "max_prepared_transactions",
    "max_replication_slots",
    "max_wal_senders",
    "max_worker_processes",
    "old_snapshot_threshold",
    "rds.logical_replication",
    "shared_buffers",
    "shared_preload_libraries",
    "superuser_reserved_connections",
    "track_activity_query_size",
    "track_commit_timestamp",
    "wal_buffers",
  ]
}

# A major upgrade needs the new family before the old one can go.
resource "aws_db_parameter_group" "this" {
  name_prefix = "\${var.name}-"
  family      = "postgres\${var.engine_version}"
  description = "Parameters of \${var.name}"
  tags        = var.tags

  dynamic "parameter" {
    for_each = local.parameters

    content {
      name         = parameter.key
      value        = parameter.value
      apply_method = contains(local.static_parameters, parameter.key) ? "pending-reboot" : "immediate"
    }
  }

  lifecycle {
    create_before_destroy = true
  }
}

# RDS writes to the groups of these names; made here, they do not keep logs for ever.
resource "aws_cloudwatch_log_group" "this" {
  for_each = toset(["postgresql", "upgrade"])

  name              = "/aws/rds/instance/\${var.name}/\${each.key}"
  retention_in_days = var.log_retention_days
  tags              = var.tags
}

# A snapshot of this name may be there from a database that was deleted before.
resource "random_id" "final_snapshot" {
  byte_length = 4
}

locals {
  # An upgrade that waited would still be a member of the parameter group that this apply deletes, and every plan until
  # then would ask for it again.
  apply_immediately = var.apply_immediately || var.allow_major_upgrade
}

resource "aws_db_instance" "this" {
  identifier     = var.name
  engine         = "postgres"
  engine_version = var.engine_version
  instance_class = var.instance_class
  multi_az       = var.multi_az

  allocated_storage     = var.storage.size_gib
  max_allocated_storage = var.storage.max_gib
  storage_type          = "gp3"
  storage_encrypted     = true

  db_name             = var.database_name
  username            = local.username
  password_wo         = ephemeral.random_password.this.result
  password_wo_version = local.password_version

  port                   = 5432
  publicly_accessible    = false
  db_subnet_group_name   = aws_db_subnet_group.this.name
  vpc_security_group_ids = [aws_security_group.this.id]
  parameter_group_name   = aws_db_parameter_group.this.name

  backup_retention_period   = var.backups.days
  backup_window             = var.backups.window
  delete_automated_backups  = !var.backups.keep_after_deletion
  copy_tags_to_snapshot     = true
  skip_final_snapshot       = !var.backups.keep_after_deletion
  final_snapshot_identifier = "\${var.name}-final-\${random_id.final_snapshot.hex}"
  deletion_protection       = var.deletion_protection

  maintenance_window          = var.maintenance_window
  auto_minor_version_upgrade  = true
  allow_major_version_upgrade = var.allow_major_upgrade
  apply_immediately           = local.apply_immediately

  enabled_cloudwatch_logs_exports       = ["postgresql", "upgrade"]
  database_insights_mode                = "standard"
  performance_insights_enabled          = var.insights
  performance_insights_retention_period = var.insights ? 7 : null

  tags = var.tags

  depends_on = [aws_cloudwatch_log_group.this]
}

# Read only; for those who use the database without writing.
resource "aws_db_instance" "replica" {
  for_each = toset([for index in range(var.replicas) : tostring(index + 1)])

  identifier          = "\${var.name}-replica-\${each.key}"
  replicate_source_db = aws_db_instance.this.identifier
  instance_class      = var.instance_class

  # A replica grows by itself, or fills up where its primary has grown.
  storage_type          = "gp3"
  storage_encrypted     = true
  max_allocated_storage = var.storage.max_gib

  publicly_accessible    = false
  vpc_security_group_ids = [aws_security_group.this.id]
  parameter_group_name   = aws_db_parameter_group.this.name

  copy_tags_to_snapshot = true
  skip_final_snapshot   = true
  deletion_protection   = var.deletion_protection

  auto_minor_version_upgrade   = true
  apply_immediately            = local.apply_immediately
  performance_insights_enabled = var.insights

  tags = var.tags

  lifecycle {
    # RDS sets replicas free when their primary goes: they would serve what was, for ever.
    replace_triggered_by = [aws_db_instance.this.id]
  }
}
`,
    "outputs.tf": `output "address" {
  description = "Host name of the database, for those who write."
  value       = aws_db_instance.this.address
}

output "replica_addresses" {
  description = "Host names of the replicas by number, counted from 1."
  value       = { for number, replica in aws_db_instance.replica : number => replica.address }
}

output "database_name" {
  description = "Name of the database inside the instance."
  value       = var.database_name
}

output "connection" {
  description = "Port of the database and its replicas, and the security group that those who use it open to their own."
  value       = { port = 5432, security_group_id = aws_security_group.this.id }
}

output "administrator_secret_arn" {
  description = "Secret with \`username\` and \`password\` of the administrator, for the job that makes roles and for people in need."
  value       = aws_secretsmanager_secret.credentials.arn
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
    "password.tf": `# The password of the administrator, the user that RDS makes with the database. It is in no file, plan or state, and
# nobody uses it but the job that makes the roles of others.

locals {
  username = "postgres"

  # The last two digits belong to what secrets hold: raise them when that changes, since it is written together with
  # new passwords only.
  stated_version   = var.password_version * 100 + 1
  password_version = var.password_rotation_days == null ? local.stated_version : time_rotating.password[0].unix
}

# Made up in every run and kept nowhere; a changed version writes it, to the database and to its secret at once.
ephemeral "random_password" "this" {
  length  = 32
  special = false
}

# When it is over, the next apply writes other passwords.
resource "time_rotating" "password" {
  count = var.password_rotation_days == null ? 0 : 1

  rotation_days = var.password_rotation_days
  triggers      = { version = tostring(local.stated_version) }
}

resource "aws_secretsmanager_secret" "credentials" {
  name                    = "\${var.name}-credentials"
  description             = "Administrator of the database \${var.name} and its password, as JSON."
  recovery_window_in_days = var.credentials_recovery_days
  tags                    = var.tags
}

# In the layout that AWS's own libraries read. Written after the database, which fails more often.
resource "aws_secretsmanager_secret_version" "credentials" {
  secret_id = aws_secretsmanager_secret.credentials.id
  secret_string_wo = jsonencode({
    engine   = "postgres"
    host     = aws_db_instance.this.address
    port     = 5432
    dbname   = var.database_name
    username = local.username
    password = ephemeral.random_password.this.result
  })
  secret_string_wo_version = local.password_version

  lifecycle {
    # A database that was made anew, restored or imported gets the password of that run: its secret must hold it.
    replace_triggered_by = [
      aws_db_instance.this.id,
      aws_db_instance.this.password_wo_version,
    ]
  }
}

module "users" {
  source = "../rds_users"
  count  = length(var.users) == 0 ? 0 : 1

  name    = var.name
  cluster = var.cluster
  network = var.network
  database = {
    name              = var.database_name
    id                = aws_db_instance.this.resource_id
    address           = aws_db_instance.this.address
    port              = 5432
    security_group_id = aws_security_group.this.id
  }
  administrator_secret_arn = aws_secretsmanager_secret_version.credentials.arn
  users = {
    for key, user in var.users : key => {
      access = user.access
      host   = user.replica == null ? aws_db_instance.this.address : aws_db_instance.replica[user.replica].address
    }
  }
  generation                = local.password_version
  credentials_recovery_days = var.credentials_recovery_days
  log_retention_days        = var.log_retention_days
  permissions_boundary      = var.permissions_boundary
  tags                      = var.tags
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the database: identifier of the instance, at most 63 characters."
  type        = string
}

variable "network" {
  description = "Network that the database is in, with the private subnets that the job runs in which makes its roles."
  type = object({
    vpc_id             = string
    data_subnet_ids    = list(string)
    private_subnet_ids = list(string)
  })
}

variable "engine_version" {
  description = "Major version of PostgreSQL. Minor versions follow by themselves."
  type        = string

  validation {
    condition     = can(regex("^[0-9]+$", var.engine_version))
    error_message = "Name the major version alone, such as 17: the parameter group is of its family."
  }
}

variable "instance_class" {
  description = "Instance class of the database and of its replicas, such as \`db.t4g.small\`."
  type        = string
}

variable "storage" {
  description = "Size of the disk in GiB, and up to where it grows by itself; without \`max_gib\` it does not. Disks never shrink."
  type = object({
    size_gib = number
    max_gib  = optional(number)
  })
  default  = { size_gib = 20 }
  nullable = false
}

variable "multi_az" {
  description = "Whether a standby in another zone takes over by itself."
  type        = bool
  default     = false
  nullable    = false
}

variable "replicas" {
  description = "Number of read replicas."
  type        = number
  default     = 0
  nullable    = false
}

variable "database_name" {
  description = "Name of the database inside the instance. A change makes the instance anew, with all that it holds gone."
  type        = string
}

variable "parameters" {
  description = "Server parameters by name. TLS cannot be turned off."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "backups" {
  description = "Daily backups, with recovery to any point in time: for how many days, in which window (\`18:00-19:00\` UTC; RDS chooses one otherwise), in which other region a copy is kept, and whether backups and a last snapshot outlive the database."
  type = object({
    days                = optional(number, 7)
    window              = optional(string)
    copy_region         = optional(string)
    keep_after_deletion = optional(bool, true)
  })
  default  = {}
  nullable = false

  validation {
    condition     = var.backups.days >= 1 && var.backups.days <= 35
    error_message = "RDS keeps backups for 1 to 35 days."
  }
}

variable "maintenance_window" {
  description = "When RDS upgrades minor versions and repairs, such as \`sun:19:00-sun:20:00\` in UTC. RDS chooses one otherwise."
  type        = string
  default     = null
}

variable "allow_major_upgrade" {
  description = "Whether a changed \`engine_version\` upgrades the database in place, and all changes are made at once: an upgrade that waits for the maintenance window would hold on to the parameter group that goes."
  type        = bool
  default     = false
  nullable    = false
}

variable "apply_immediately" {
  description = "Whether changes are made at once, with the interruptions that they bring, and not in the maintenance window."
  type        = bool
  default     = false
  nullable    = false
}

variable "deletion_protection" {
  description = "Whether the database and its replicas refuse to be deleted."
  type        = bool
  default     = true
  nullable    = false
}

variable "users" {
  description = "Who signs in: whether it may \`read\` or \`readwrite\`, and the number of the replica that it reads from. Writers share what they make."
  type = map(object({
    access  = string
    replica = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "cluster" {
  description = "Cluster for the job that makes the roles of users: the outputs of the cluster module. null: there are none."
  type = object({
    name = string
    arn  = string
  })
  default = null
}

variable "permissions_boundary" {
  description = "ARN of the managed policy whose rights no role made here exceeds. No bound without."
  type        = string
  default     = null
}

variable "password_version" {
  description = "Raise it for other passwords, of the administrator and of all users: after a leak, after a run that was to write them and failed, or when a secret was lost. Users sign in with the ones before as well, until it is raised again."
  type        = number
  default     = 1
  nullable    = false
}

variable "password_rotation_days" {
  description = "Days after which the next apply writes other passwords. Never by itself without."
  type        = number
  default     = null
}

variable "credentials_recovery_days" {
  description = "Days for which deleted secrets of the credentials can be restored, 7 to 30; with 0 their names are free again at once."
  type        = number
  default     = 30
  nullable    = false
}

variable "insights" {
  description = "Whether Database Insights keeps a week of what the database spent its time on."
  type        = bool
  default     = true
  nullable    = false
}

variable "log_retention_days" {
  description = "Days for which CloudWatch keeps the server's logs."
  type        = number
  default     = 30
  nullable    = false
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
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
