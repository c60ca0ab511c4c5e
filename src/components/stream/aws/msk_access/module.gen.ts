// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface MskAccessInputs {
  /** The cluster: its ARN, and the name and UUID that the ARNs of topics and groups are made of. */
  readonly cluster: Argument<{
    readonly arn: Argument<string> | null;
    readonly name: Argument<string> | null;
    readonly uuid: Argument<string> | null;
  }> | null;
  /** Names of the topics that may be written and read. */
  readonly topics: ListArgument<string> | null;
  /** Groups that read the topics; each gets a policy of its own. */
  readonly consumer_groups: ListArgument<string> | null;
  /**
   * Whether producers may create the topics: on serverless clusters nobody else can.
   * @default false
   */
  readonly producers_create_topics?: Argument<boolean> | undefined;
}

export type MskAccessOutput = "produce_policy" | "consume_policies";

/** What those who use a Kafka cluster may do. A consumer reads as a group of its own, which nobody else may join. */
export const mskAccess: ModuleSource<MskAccessInputs, MskAccessOutput> = {
  cloud: "aws",
  name: "msk_access",
  modules: [],
  files: {
    "main.tf": `# What those who use a Kafka cluster may do. A consumer reads as a group of its own, which nobody else may join.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  arn_prefix = "arn:\${data.aws_partition.current.partition}:kafka:\${data.aws_region.current.region}:\${data.aws_caller_identity.current.account_id}"
  inside     = "\${var.cluster.name}/\${var.cluster.uuid}"
  topic_arns = [for topic in sort(var.topics) : "\${local.arn_prefix}:topic/\${local.inside}/\${topic}"]

  produce_statements = concat(
    [
      {
        Sid      = "ConnectToWrite"
        Effect   = "Allow"
        Action   = ["kafka-cluster:Connect", "kafka-cluster:DescribeCluster", "kafka-cluster:WriteDataIdempotently"]
        Resource = [var.cluster.arn]
      },
    ],
    length(local.topic_arns) == 0 ? [] : [
      {
        Sid    = "WriteTopics"
        Effect = "Allow"
        Action = concat(
          ["kafka-cluster:DescribeTopic", "kafka-cluster:WriteData"],
          var.producers_create_topics ? ["kafka-cluster:CreateTopic"] : [],
        )
        Resource = local.topic_arns
      },
    ],
  )

  consume_statements = concat(
    [
      {
        Sid      = "ConnectToRead"
        Effect   = "Allow"
        Action   = ["kafka-cluster:Connect", "kafka-cluster:DescribeCluster"]
        Resource = [var.cluster.arn]
      },
    ],
    length(local.topic_arns) == 0 ? [] : [
      {
        Sid      = "ReadTopics"
        Effect   = "Allow"
        Action   = ["kafka-cluster:DescribeTopic", "kafka-cluster:ReadData"]
        Resource = local.topic_arns
      },
    ],
  )

  consume_policies = {
    for group in var.consumer_groups : group => jsonencode({
      Version = "2012-10-17"
      Statement = concat(local.consume_statements, [
        {
          Sid      = "JoinGroup"
          Effect   = "Allow"
          Action   = ["kafka-cluster:DescribeGroup", "kafka-cluster:AlterGroup"]
          Resource = ["\${local.arn_prefix}:group/\${local.inside}/\${group}"]
        },
      ])
    })
  }
}
`,
    "outputs.tf": `output "produce_policy" {
  description = "IAM policy that lets a role write to the topics."
  value       = jsonencode({ Version = "2012-10-17", Statement = local.produce_statements })
}

output "consume_policies" {
  description = "IAM policies by consumer group, each of which lets a role read the topics as that group."
  value       = local.consume_policies
}
`,
    "variables.tf": `variable "cluster" {
  description = "The cluster: its ARN, and the name and UUID that the ARNs of topics and groups are made of."
  type = object({
    arn  = string
    name = string
    uuid = string
  })
}

variable "topics" {
  description = "Names of the topics that may be written and read."
  type        = set(string)
}

variable "consumer_groups" {
  description = "Groups that read the topics; each gets a policy of its own."
  type        = set(string)
}

variable "producers_create_topics" {
  description = "Whether producers may create the topics: on serverless clusters nobody else can."
  type        = bool
  default     = false
  nullable    = false
}
`,
  },
};
