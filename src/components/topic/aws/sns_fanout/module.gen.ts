// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { kmsKey } from "../../../../lowering/aws/modules/kms_key/module.gen.ts";

export interface SnsFanoutInputs {
  /** Full name of the topic, at most 250 characters. */
  readonly name: Argument<string> | null;
  /**
   * ARNs of the queues that get a copy of each message, by name. They must let the topic send.
   * @default {}
   */
  readonly queues?: MapArgument<string> | undefined;
  /**
   * Whether messages of the same group keep their order; ordered queues need it. A change makes the topic anew.
   * @default false
   */
  readonly fifo?: Argument<boolean> | undefined;
  /**
   * Whether messages are encrypted with a key of the topic's own and not with that of SNS, under which buckets cannot publish.
   * @default false
   */
  readonly customer_key?: Argument<boolean> | undefined;
  /**
   * ARNs of the S3 buckets that tell the topic of objects, by name. They need `customer_key`.
   * @default {}
   */
  readonly source_buckets?: MapArgument<string> | undefined;
  /**
   * Whether the topic refuses to be deleted, by its own policy.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Tags of all resources, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type SnsFanoutOutput = "topic_arn" | "publish_policy";

/** A topic that copies every message into the queues which subscribe to it. */
export const snsFanout: ModuleSource<SnsFanoutInputs, SnsFanoutOutput> = {
  cloud: "aws",
  name: "sns_fanout",
  modules: [kmsKey],
  files: {
    "main.tf": `# A topic that copies every message into the queues which subscribe to it.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  name = "\${var.name}\${var.fifo ? ".fifo" : ""}"

  # The policy is part of the topic and cannot refer to it.
  arn = "arn:\${data.aws_partition.current.partition}:sns:\${data.aws_region.current.region}:\${data.aws_caller_identity.current.account_id}:\${local.name}"
}

module "key" {
  source = "../kms_key"
  count  = var.customer_key ? 1 : 0

  name        = var.name
  description = "Messages of \${var.name}"
  services    = length(var.source_buckets) == 0 ? [] : ["s3.amazonaws.com"]
  tags        = var.tags
}

resource "aws_sns_topic" "this" {
  name                        = local.name
  fifo_topic                  = var.fifo
  content_based_deduplication = var.fifo
  kms_master_key_id           = var.customer_key ? module.key[0].arn : "alias/aws/sns"

  # SNS knows no wildcard among the actions of a topic's policy; publishing is what carries content.
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid       = "DenyPlainHttp"
          Effect    = "Deny"
          Principal = "*"
          Action    = ["sns:Publish"]
          Resource  = local.arn
          Condition = { Bool = { "aws:SecureTransport" = "false" } }
        },
      ],
      # AWS protects no topic; this refuses everybody. Whoever means to delete it takes the protection off first.
      var.deletion_protection ? [
        {
          Sid       = "DenyDeletion"
          Effect    = "Deny"
          Principal = "*"
          Action    = ["sns:DeleteTopic"]
          Resource  = local.arn
        },
      ] : [],
      length(var.source_buckets) == 0 ? [] : [
        {
          Sid       = "PublishFromBuckets"
          Effect    = "Allow"
          Principal = { Service = "s3.amazonaws.com" }
          Action    = ["sns:Publish"]
          Resource  = local.arn
          Condition = {
            ArnEquals    = { "aws:SourceArn" = values(var.source_buckets) }
            StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id }
          }
        },
      ],
    )
  })

  tags = var.tags
}

resource "aws_sns_topic_subscription" "queue" {
  for_each = var.queues

  topic_arn            = aws_sns_topic.this.arn
  protocol             = "sqs"
  endpoint             = each.value
  raw_message_delivery = true
}
`,
    "outputs.tf": `output "topic_arn" {
  description = "ARN of the topic, by which those who use it call it, and which queues let in."
  value       = aws_sns_topic.this.arn
}

output "publish_policy" {
  description = "IAM policy that lets a role publish."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        { Sid = "Publish", Effect = "Allow", Action = ["sns:Publish"], Resource = aws_sns_topic.this.arn },
      ],
      [
        for arn in module.key[*].arn :
        { Sid = "UseKey", Effect = "Allow", Action = ["kms:Decrypt", "kms:GenerateDataKey"], Resource = arn }
      ],
    )
  })
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the topic, at most 250 characters."
  type        = string
}

variable "queues" {
  description = "ARNs of the queues that get a copy of each message, by name. They must let the topic send."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "fifo" {
  description = "Whether messages of the same group keep their order; ordered queues need it. A change makes the topic anew."
  type        = bool
  default     = false
  nullable    = false
}

variable "customer_key" {
  description = "Whether messages are encrypted with a key of the topic's own and not with that of SNS, under which buckets cannot publish."
  type        = bool
  default     = false
  nullable    = false
}

variable "source_buckets" {
  description = "ARNs of the S3 buckets that tell the topic of objects, by name. They need \`customer_key\`."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "deletion_protection" {
  description = "Whether the topic refuses to be deleted, by its own policy."
  type        = bool
  default     = false
  nullable    = false
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
