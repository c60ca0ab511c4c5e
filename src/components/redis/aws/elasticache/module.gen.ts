// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { cloudwatchAlarms } from "../../../../lowering/aws/modules/cloudwatch_alarms/module.gen.ts";

export interface ElasticacheInputs {
  /** Full name of the cache: id of the replication group, at most 30 characters, since its users are called after it. */
  readonly name: Argument<string> | null;
  /**
   * What the cache is for, for those who look at the console.
   * @default null
   */
  readonly description?: Argument<string> | null | undefined;
  /** Network that the cache is in. */
  readonly network: Argument<{
    readonly vpc_id: Argument<string> | null;
    readonly data_subnet_ids: ListArgument<string> | null;
  }> | null;
  /**
   * `valkey`, or `redis` for Redis OSS.
   * @default "valkey"
   */
  readonly engine?: Argument<string> | undefined;
  /** Version of the engine, such as `8.0`. IAM needs 7.0 or newer. */
  readonly engine_version: Argument<string> | null;
  /** Node type, such as `cache.t4g.small`. A quarter of its memory is kept back for backups and failover. */
  readonly node_type: Argument<string> | null;
  /**
   * Number of replicas, 0 to 5.
   * @default 0
   */
  readonly replicas?: Argument<number> | undefined;
  /**
   * Whether a replica in another zone takes over by itself. Needs a replica.
   * @default false
   */
  readonly multi_az?: Argument<boolean> | undefined;
  /**
   * What goes when memory is full (`maxmemory-policy`). Job queues need `noeviction`: a lost key is a lost job.
   * @default "volatile-lru"
   */
  readonly eviction?: Argument<string> | undefined;
  /**
   * Daily snapshots: kept for how many days (1 to 35), in which window (`18:00-19:00` UTC). None without, since a cache can be filled again.
   * @default null
   */
  readonly backups?: Argument<{
    readonly days: Argument<number> | null;
    readonly window?: Argument<string> | null | undefined;
  }> | null | undefined;
  /**
   * Whether a last snapshot outlives the cache when it is deleted.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * When ElastiCache upgrades minor versions and repairs, such as `sun:19:00-sun:20:00` in UTC; an hour at least. It chooses one otherwise.
   * @default null
   */
  readonly maintenance_window?: Argument<string> | null | undefined;
  /**
   * Whether changes are made at once, with the interruptions that they bring, and not in the maintenance window.
   * @default false
   */
  readonly apply_immediately?: Argument<boolean> | undefined;
  /**
   * Days for which CloudWatch keeps the engine's log and the log of slow commands.
   * @default 30
   */
  readonly log_retention_days?: Argument<number> | undefined;
  /**
   * Alarms by name, on `cpu` or `memory` (percent of the busiest node), `connections` or `evictions`: the limit, for how many minutes, and the ARNs of the topics to tell.
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

export type ElasticacheOutput = "address" | "reader_address" | "connection" | "cache_name" | "user_names" | "read_policy" | "readwrite_policy" | "charts";

/**
 * A cache of Valkey or Redis on ElastiCache: encrypted, in data subnets, open to nobody. Those who use it open its
 * security group to their own and sign in with IAM (users.tf).
 */
export const elasticache: ModuleSource<ElasticacheInputs, ElasticacheOutput> = {
  cloud: "aws",
  name: "elasticache",
  modules: [cloudwatchAlarms],
  files: {
    "alarms.tf": `# What alarms and dashboards look at: taken over all nodes, since any of them may become the primary.

locals {
  nodes = {
    for index in range(1 + var.replicas) :
    "node\${index + 1}" => format("%s-%03d", aws_elasticache_replication_group.this.replication_group_id, index + 1)
  }

  metrics = {
    for metric, source in {
      cpu         = { unit = "percent", name = "EngineCPUUtilization", statistic = "Average", over = "MAX" }
      memory      = { unit = "percent", name = "DatabaseMemoryUsagePercentage", statistic = "Average", over = "MAX" }
      connections = { unit = "count", name = "CurrConnections", statistic = "Average", over = "MAX" }
      evictions   = { unit = "count", name = "Evictions", statistic = "Sum", over = "SUM" }
    } :
    metric => {
      unit       = source.unit
      expression = "\${source.over}([\${join(", ", keys(local.nodes))}])"
      label      = "\${var.name} \${metric}"
      parts = {
        for id, node in local.nodes : id => {
          namespace   = "AWS/ElastiCache"
          metric_name = source.name
          statistic   = source.statistic
          dimensions  = { CacheClusterId = node }
        }
      }
    }
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
    "main.tf": `# A cache of Valkey or Redis on ElastiCache: encrypted, in data subnets, open to nobody. Those who use it open its
# security group to their own and sign in with IAM (users.tf).

resource "aws_security_group" "this" {
  name_prefix = "\${var.name}-"
  description = "Nodes of \${var.name}"
  vpc_id      = var.network.vpc_id
  tags        = merge(var.tags, { Name = var.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_elasticache_subnet_group" "this" {
  name        = var.name
  description = "Where \${var.name} lives."
  subnet_ids  = var.network.data_subnet_ids
  tags        = var.tags
}

locals {
  family = "\${var.engine}\${split(".", var.engine_version)[0]}"
}

# Named after its family: another major version needs another group beside this one.
resource "aws_elasticache_parameter_group" "this" {
  name        = "\${var.name}-\${local.family}"
  family      = local.family
  description = "Settings of \${var.name}."
  tags        = var.tags

  parameter {
    name  = "maxmemory-policy"
    value = var.eviction
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_cloudwatch_log_group" "this" {
  for_each = toset(["engine", "slow"])

  name              = "/aws/vendedlogs/elasticache/\${var.name}-\${each.key}"
  retention_in_days = var.log_retention_days
  tags              = var.tags
}

# ElastiCache protects no cache from deletion; what is in memory outlives it in a last snapshot. One of its name may be
# there from a cache that was deleted before.
resource "random_id" "final_snapshot" {
  count = var.deletion_protection ? 1 : 0

  byte_length = 4
}

resource "aws_elasticache_replication_group" "this" {
  replication_group_id = var.name
  description          = coalesce(var.description, "Cache \${var.name}")
  engine               = var.engine
  engine_version       = var.engine_version
  node_type            = var.node_type
  parameter_group_name = aws_elasticache_parameter_group.this.name

  num_cache_clusters         = 1 + var.replicas
  automatic_failover_enabled = var.multi_az
  multi_az_enabled           = var.multi_az

  port                       = 6379
  subnet_group_name          = aws_elasticache_subnet_group.this.name
  security_group_ids         = [aws_security_group.this.id]
  user_group_ids             = [aws_elasticache_user_group.this.user_group_id]
  transit_encryption_enabled = true
  at_rest_encryption_enabled = true

  auto_minor_version_upgrade = true
  apply_immediately          = var.apply_immediately
  maintenance_window         = var.maintenance_window

  snapshot_retention_limit  = var.backups == null ? 0 : var.backups.days
  snapshot_window           = one(var.backups[*].window)
  final_snapshot_identifier = var.deletion_protection ? "\${var.name}-final-\${random_id.final_snapshot[0].hex}" : null

  tags = var.tags

  dynamic "log_delivery_configuration" {
    for_each = aws_cloudwatch_log_group.this

    content {
      destination      = log_delivery_configuration.value.name
      destination_type = "cloudwatch-logs"
      log_format       = "json"
      log_type         = "\${log_delivery_configuration.key}-log"
    }
  }
}
`,
    "outputs.tf": `output "address" {
  description = "Host name of the primary, for those who write."
  value       = aws_elasticache_replication_group.this.primary_endpoint_address
}

output "reader_address" {
  description = "Host name behind which replicas answer, for those who only read."
  value       = aws_elasticache_replication_group.this.reader_endpoint_address
}

output "connection" {
  description = "Port of all nodes, TLS only, and the security group that those who use the cache open to their own."
  value       = { port = 6379, security_group_id = aws_security_group.this.id }
}

output "cache_name" {
  description = "Name that the signed token which stands for a password is made for."
  value       = aws_elasticache_replication_group.this.replication_group_id
}

output "user_names" {
  description = "Users by level of access, \`read\` and \`readwrite\`; each is signed in by the policy of its level."
  value       = { for access, user in aws_elasticache_user.this : access => user.user_name }
}

output "read_policy" {
  description = "IAM policy that lets a role connect as the user that only reads."
  value       = local.connect_policies.read
}

output "readwrite_policy" {
  description = "IAM policy that lets a role connect as the user that reads and writes."
  value       = local.connect_policies.readwrite
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "CPU and memory", lines = { CPU = local.metrics.cpu, memory = local.metrics.memory } },
    { title = "Connections", lines = { connections = local.metrics.connections } },
    { title = "Evictions", lines = { evictions = local.metrics.evictions } },
  ]
}
`,
    "users.tf": `# A user for each level of access, without a password: IAM signs in whoever may connect as that user.

locals {
  # No administration, and nothing that stops all others (KEYS, FLUSHALL).
  access_strings = {
    read      = "on ~* &* -@all +@read +@connection -@dangerous +info"
    readwrite = "on ~* &* +@all -@admin -@dangerous +info"
  }
}

resource "aws_elasticache_user" "this" {
  for_each = local.access_strings

  # With IAM both must be the same.
  user_id       = "\${var.name}-\${each.key}"
  user_name     = "\${var.name}-\${each.key}"
  engine        = var.engine
  access_string = each.value
  tags          = var.tags

  authentication_mode {
    type = "iam"
  }
}

# Switched off: Redis OSS demands that there be a user of this name.
resource "aws_elasticache_user" "default" {
  count = var.engine == "redis" ? 1 : 0

  user_id              = "\${var.name}-default"
  user_name            = "default"
  engine               = "redis"
  access_string        = "off ~* -@all"
  no_password_required = true
  tags                 = var.tags
}

resource "aws_elasticache_user_group" "this" {
  user_group_id = var.name
  engine        = var.engine
  user_ids      = concat(aws_elasticache_user.default[*].user_id, values(aws_elasticache_user.this)[*].user_id)
  tags          = var.tags
}

locals {
  connect_policies = {
    for access, user in aws_elasticache_user.this : access => jsonencode({
      Version = "2012-10-17"
      Statement = [
        {
          Sid      = "Connect"
          Effect   = "Allow"
          Action   = ["elasticache:Connect"]
          Resource = [aws_elasticache_replication_group.this.arn, user.arn]
        },
      ]
    })
  }
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the cache: id of the replication group, at most 30 characters, since its users are called after it."
  type        = string

  validation {
    condition     = length(var.name) <= 30
    error_message = "Ids of ElastiCache have 40 characters at most, of which \`-readwrite\` takes 10."
  }
}

variable "description" {
  description = "What the cache is for, for those who look at the console."
  type        = string
  default     = null
}

variable "network" {
  description = "Network that the cache is in."
  type = object({
    vpc_id          = string
    data_subnet_ids = list(string)
  })
}

variable "engine" {
  description = "\`valkey\`, or \`redis\` for Redis OSS."
  type        = string
  default     = "valkey"
  nullable    = false

  validation {
    condition     = contains(["valkey", "redis"], var.engine)
    error_message = "The engine is valkey or redis."
  }
}

variable "engine_version" {
  description = "Version of the engine, such as \`8.0\`. IAM needs 7.0 or newer."
  type        = string
}

variable "node_type" {
  description = "Node type, such as \`cache.t4g.small\`. A quarter of its memory is kept back for backups and failover."
  type        = string
}

variable "replicas" {
  description = "Number of replicas, 0 to 5."
  type        = number
  default     = 0
  nullable    = false
}

variable "multi_az" {
  description = "Whether a replica in another zone takes over by itself. Needs a replica."
  type        = bool
  default     = false
  nullable    = false
}

variable "eviction" {
  description = "What goes when memory is full (\`maxmemory-policy\`). Job queues need \`noeviction\`: a lost key is a lost job."
  type        = string
  default     = "volatile-lru"
  nullable    = false
}

variable "backups" {
  description = "Daily snapshots: kept for how many days (1 to 35), in which window (\`18:00-19:00\` UTC). None without, since a cache can be filled again."
  type = object({
    days   = number
    window = optional(string)
  })
  default = null
}

variable "deletion_protection" {
  description = "Whether a last snapshot outlives the cache when it is deleted."
  type        = bool
  default     = false
  nullable    = false
}

variable "maintenance_window" {
  description = "When ElastiCache upgrades minor versions and repairs, such as \`sun:19:00-sun:20:00\` in UTC; an hour at least. It chooses one otherwise."
  type        = string
  default     = null
}

variable "apply_immediately" {
  description = "Whether changes are made at once, with the interruptions that they bring, and not in the maintenance window."
  type        = bool
  default     = false
  nullable    = false
}

variable "log_retention_days" {
  description = "Days for which CloudWatch keeps the engine's log and the log of slow commands."
  type        = number
  default     = 30
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name, on \`cpu\` or \`memory\` (percent of the busiest node), \`connections\` or \`evictions\`: the limit, for how many minutes, and the ARNs of the topics to tell."
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
    condition     = alltrue([for alarm in var.alarms : contains(["cpu", "memory", "connections", "evictions"], alarm.metric)])
    error_message = "Metrics are cpu, memory, connections and evictions."
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
