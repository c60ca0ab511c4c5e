// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { cloudwatchAlarms } from "../../../../lowering/aws/modules/cloudwatch_alarms/module.gen.ts";
import { mskAccess } from "../msk_access/module.gen.ts";

export interface MskInputs {
  /** Full name of the cluster, at most 64 characters. */
  readonly name: Argument<string> | null;
  /** Network that the brokers are in, evenly over the data subnets. */
  readonly network: Argument<{
    readonly vpc_id: Argument<string> | null;
    readonly data_subnet_ids: ListArgument<string> | null;
  }> | null;
  /** Version of Kafka as MSK calls it, such as `3.9.x.kraft`. */
  readonly kafka_version: Argument<string> | null;
  /** Number of brokers: a multiple of the data subnets, and no fewer than the copies of any topic. */
  readonly brokers: Argument<number> | null;
  /** Type of the brokers, such as `kafka.m7g.large`. */
  readonly instance_type: Argument<string> | null;
  /**
   * Disk of each broker in GiB. It grows by a change, and never shrinks.
   * @default 100
   */
  readonly storage_gib?: Argument<number> | undefined;
  /** Topics by name: partitions (never fewer later), copies of each message (never changed later), and for how many seconds messages are kept. A compacted topic keeps the last message of each key instead. */
  readonly topics: MapArgument<{
    /** @default 3 */
    readonly partitions?: Argument<number> | null | undefined;
    /** @default 3 */
    readonly replication?: Argument<number> | null | undefined;
    /** @default 604800 */
    readonly retention_seconds?: Argument<number> | null | undefined;
    /** @default false */
    readonly compact?: Argument<boolean> | null | undefined;
  }>;
  /**
   * Groups that read the topics. Each has a policy of its own, and is watched for falling behind.
   * @default []
   */
  readonly consumer_groups?: ListArgument<string> | undefined;
  /**
   * Days for which CloudWatch keeps the brokers' logs.
   * @default 30
   */
  readonly log_retention_days?: Argument<number> | undefined;
  /**
   * Alarms by name, on `lag` (messages that the slowest consumer group is behind) or `disk` (percent of the fullest broker): the limit, for how many minutes, and the ARNs of the topics to tell.
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

export type MskOutput = "bootstrap_brokers" | "connection" | "produce_policy" | "consume_policies" | "charts";

/**
 * A Kafka cluster on MSK: TLS only, in data subnets, open to nobody. Those who use it open its security group to their
 * own and sign in with IAM (msk_access). Data at rest is encrypted with the key that AWS keeps for MSK.
 */
export const msk: ModuleSource<MskInputs, MskOutput> = {
  cloud: "aws",
  name: "msk",
  modules: [cloudwatchAlarms, mskAccess],
  files: {
    "alarms.tf": `# What alarms and dashboards look at.

locals {
  # Messages that the slowest partition of a topic is behind, for each group of readers.
  lags = {
    for index, pair in setproduct(sort(var.consumer_groups), keys(var.topics)) : "part\${index + 1}" => {
      namespace   = "AWS/Kafka"
      metric_name = "MaxOffsetLag"
      statistic   = "Maximum"
      dimensions = {
        "Cluster Name"   = aws_msk_cluster.this.cluster_name
        "Consumer Group" = pair[0]
        Topic            = pair[1]
      }
    }
  }

  disks = {
    for index in range(var.brokers) : "part\${index + 1}" => {
      namespace   = "AWS/Kafka"
      metric_name = "KafkaDataLogsDiskUsed"
      statistic   = "Average"
      dimensions = {
        "Cluster Name" = aws_msk_cluster.this.cluster_name
        "Broker ID"    = tostring(index + 1)
      }
    }
  }

  metrics = {
    lag  = { expression = "MAX([\${join(", ", keys(local.lags))}])", label = "\${var.name} lag", parts = local.lags }
    disk = { unit = "percent", expression = "MAX([\${join(", ", keys(local.disks))}])", label = "\${var.name} disk", parts = local.disks }
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
    "main.tf": `# A Kafka cluster on MSK: TLS only, in data subnets, open to nobody. Those who use it open its security group to their
# own and sign in with IAM (msk_access). Data at rest is encrypted with the key that AWS keeps for MSK.

resource "aws_security_group" "this" {
  name_prefix = "\${var.name}-"
  description = "Brokers of \${var.name}"
  vpc_id      = var.network.vpc_id
  tags        = merge(var.tags, { Name = var.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/aws/vendedlogs/msk/\${var.name}"
  retention_in_days = var.log_retention_days
  tags              = var.tags
}

# Topics are made here alone, and no message is lost to elect a leader sooner.
resource "aws_msk_configuration" "this" {
  name        = var.name
  description = "Settings of \${var.name}."
  server_properties = join("\\n", [
    "auto.create.topics.enable=false",
    "unclean.leader.election.enable=false",
  ])
}

resource "aws_msk_cluster" "this" {
  cluster_name           = var.name
  kafka_version          = var.kafka_version
  number_of_broker_nodes = var.brokers
  tags                   = var.tags

  broker_node_group_info {
    instance_type   = var.instance_type
    client_subnets  = var.network.data_subnet_ids
    security_groups = [aws_security_group.this.id]

    storage_info {
      ebs_storage_info {
        volume_size = var.storage_gib
      }
    }
  }

  configuration_info {
    arn      = aws_msk_configuration.this.arn
    revision = aws_msk_configuration.this.latest_revision
  }

  client_authentication {
    unauthenticated = false

    sasl {
      iam = true
    }
  }

  encryption_info {
    encryption_in_transit {
      client_broker = "TLS"
      in_cluster    = true
    }
  }

  logging_info {
    broker_logs {
      cloudwatch_logs {
        enabled   = true
        log_group = aws_cloudwatch_log_group.this.name
      }
    }
  }
}

# Of more than three brokers AWS names three, others each time it is asked. The first answer is kept, so that those
# who use the cluster do not start anew with every apply.
resource "terraform_data" "bootstrap_brokers" {
  input            = aws_msk_cluster.this.bootstrap_brokers_sasl_iam
  triggers_replace = aws_msk_cluster.this.arn

  lifecycle {
    ignore_changes = [input]
  }
}

# Whoever applies this needs kafka-cluster:Connect, CreateTopic, DescribeTopic and AlterTopic on the cluster.
resource "aws_msk_topic" "this" {
  for_each = var.topics

  cluster_arn        = aws_msk_cluster.this.arn
  name               = each.key
  partition_count    = each.value.partitions
  replication_factor = each.value.replication
  # Losing one broker stops nobody: a write needs all copies but one.
  configs = jsonencode(merge(
    {
      "cleanup.policy"      = each.value.compact ? "compact" : "delete"
      "min.insync.replicas" = tostring(max(1, each.value.replication - 1))
    },
    each.value.compact ? {} : { "retention.ms" = tostring(each.value.retention_seconds * 1000) },
  ))
}

module "access" {
  source = "../msk_access"

  cluster = {
    arn  = aws_msk_cluster.this.arn
    name = aws_msk_cluster.this.cluster_name
    uuid = aws_msk_cluster.this.cluster_uuid
  }
  topics          = toset(keys(var.topics))
  consumer_groups = var.consumer_groups
}
`,
    "outputs.tf": `output "bootstrap_brokers" {
  description = "Brokers that a client connects to first, where IAM signs it in."
  value       = terraform_data.bootstrap_brokers.output
}

output "connection" {
  description = "Port where IAM signs clients in, and the security group that those who use the cluster open to their own."
  value       = { port = 9098, security_group_id = aws_security_group.this.id }
}

output "produce_policy" {
  description = "IAM policy that lets a role write to the topics."
  value       = module.access.produce_policy
}

output "consume_policies" {
  description = "IAM policies by consumer group, each of which lets a role read the topics as that group."
  value       = module.access.consume_policies
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = concat(
    [for lag in [local.metrics.lag] : { title = "Lag", lines = { messages = lag } } if length(local.lags) > 0],
    [{ title = "Disk", lines = { fullest = local.metrics.disk } }],
  )
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the cluster, at most 64 characters."
  type        = string

  validation {
    condition     = length(var.name) <= 64
    error_message = "A cluster's name has 64 characters at most."
  }
}

variable "network" {
  description = "Network that the brokers are in, evenly over the data subnets."
  type = object({
    vpc_id          = string
    data_subnet_ids = list(string)
  })
}

variable "kafka_version" {
  description = "Version of Kafka as MSK calls it, such as \`3.9.x.kraft\`."
  type        = string
}

variable "brokers" {
  description = "Number of brokers: a multiple of the data subnets, and no fewer than the copies of any topic."
  type        = number
}

variable "instance_type" {
  description = "Type of the brokers, such as \`kafka.m7g.large\`."
  type        = string
}

variable "storage_gib" {
  description = "Disk of each broker in GiB. It grows by a change, and never shrinks."
  type        = number
  default     = 100
  nullable    = false
}

variable "topics" {
  description = "Topics by name: partitions (never fewer later), copies of each message (never changed later), and for how many seconds messages are kept. A compacted topic keeps the last message of each key instead."
  type = map(object({
    partitions        = optional(number, 3)
    replication       = optional(number, 3)
    retention_seconds = optional(number, 604800)
    compact           = optional(bool, false)
  }))
  nullable = false
}

variable "consumer_groups" {
  description = "Groups that read the topics. Each has a policy of its own, and is watched for falling behind."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "log_retention_days" {
  description = "Days for which CloudWatch keeps the brokers' logs."
  type        = number
  default     = 30
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name, on \`lag\` (messages that the slowest consumer group is behind) or \`disk\` (percent of the fullest broker): the limit, for how many minutes, and the ARNs of the topics to tell."
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
    condition     = alltrue([for alarm in var.alarms : contains(["lag", "disk"], alarm.metric)])
    error_message = "Metrics are lag and disk."
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
