// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { cloudwatchAlarms } from "../../../../lowering/aws/modules/cloudwatch_alarms/module.gen.ts";
import { mskAccess } from "../msk_access/module.gen.ts";

export interface MskServerlessInputs {
  /** Full name of the cluster, at most 64 characters. */
  readonly name: Argument<string> | null;
  /** Network that the cluster is reached from, through the data subnets. */
  readonly network: Argument<{
    readonly vpc_id: Argument<string> | null;
    readonly data_subnet_ids: ListArgument<string> | null;
  }> | null;
  /** Names of the topics. Producers create them, with three copies of each message. */
  readonly topics: ListArgument<string> | null;
  /**
   * Groups that read the topics. Each has a policy of its own, and is watched for falling behind.
   * @default []
   */
  readonly consumer_groups?: ListArgument<string> | undefined;
  /**
   * Alarms by name, on `lag` (messages that the slowest consumer group is behind): the limit, for how many minutes, and the ARNs of the topics to tell.
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

export type MskServerlessOutput = "bootstrap_brokers" | "connection" | "produce_policy" | "consume_policies" | "charts";

/**
 * A Kafka cluster without brokers to size, on MSK Serverless. Terraform cannot make its topics; producers may create
 * exactly those that are named here.
 */
export const mskServerless: ModuleSource<MskServerlessInputs, MskServerlessOutput> = {
  cloud: "aws",
  name: "msk_serverless",
  modules: [cloudwatchAlarms, mskAccess],
  files: {
    "alarms.tf": `# What alarms and dashboards look at.

locals {
  # Messages that the slowest partition of a topic is behind, for each group of readers.
  lags = {
    for index, pair in setproduct(sort(var.consumer_groups), sort(var.topics)) : "part\${index + 1}" => {
      namespace   = "AWS/Kafka"
      metric_name = "MaxOffsetLag"
      statistic   = "Maximum"
      dimensions = {
        "Cluster Name"   = aws_msk_serverless_cluster.this.cluster_name
        "Consumer Group" = pair[0]
        Topic            = pair[1]
      }
    }
  }

  metrics = {
    lag = { expression = "MAX([\${join(", ", keys(local.lags))}])", label = "\${var.name} lag", parts = local.lags }
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
    "main.tf": `# A Kafka cluster without brokers to size, on MSK Serverless. Terraform cannot make its topics; producers may create
# exactly those that are named here.

resource "aws_security_group" "this" {
  name_prefix = "\${var.name}-"
  description = "Brokers of \${var.name}"
  vpc_id      = var.network.vpc_id
  tags        = merge(var.tags, { Name = var.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_msk_serverless_cluster" "this" {
  cluster_name = var.name
  tags         = var.tags

  vpc_config {
    subnet_ids         = var.network.data_subnet_ids
    security_group_ids = [aws_security_group.this.id]
  }

  client_authentication {
    sasl {
      iam {
        enabled = true
      }
    }
  }
}

module "access" {
  source = "../msk_access"

  cluster = {
    arn  = aws_msk_serverless_cluster.this.arn
    name = aws_msk_serverless_cluster.this.cluster_name
    uuid = aws_msk_serverless_cluster.this.cluster_uuid
  }
  topics                  = var.topics
  consumer_groups         = var.consumer_groups
  producers_create_topics = true
}
`,
    "outputs.tf": `output "bootstrap_brokers" {
  description = "Address that a client connects to first, where IAM signs it in."
  value       = aws_msk_serverless_cluster.this.bootstrap_brokers_sasl_iam
}

output "connection" {
  description = "Port where IAM signs clients in, and the security group that those who use the cluster open to their own."
  value       = { port = 9098, security_group_id = aws_security_group.this.id }
}

output "produce_policy" {
  description = "IAM policy that lets a role create the topics and write to them."
  value       = module.access.produce_policy
}

output "consume_policies" {
  description = "IAM policies by consumer group, each of which lets a role read the topics as that group."
  value       = module.access.consume_policies
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value       = [for lag in [local.metrics.lag] : { title = "Lag", lines = { messages = lag } } if length(local.lags) > 0]
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
  description = "Network that the cluster is reached from, through the data subnets."
  type = object({
    vpc_id          = string
    data_subnet_ids = list(string)
  })
}

variable "topics" {
  description = "Names of the topics. Producers create them, with three copies of each message."
  type        = set(string)
}

variable "consumer_groups" {
  description = "Groups that read the topics. Each has a policy of its own, and is watched for falling behind."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name, on \`lag\` (messages that the slowest consumer group is behind): the limit, for how many minutes, and the ARNs of the topics to tell."
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
    condition     = alltrue([for alarm in var.alarms : alarm.metric == "lag"])
    error_message = "The only metric is lag."
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
