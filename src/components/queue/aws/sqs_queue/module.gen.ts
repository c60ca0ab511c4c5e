// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { cloudwatchAlarms } from "../../../../lowering/aws/modules/cloudwatch_alarms/module.gen.ts";
import { kmsKey } from "../../../../lowering/aws/modules/kms_key/module.gen.ts";

export interface SqsQueueInputs {
  /** Full name of the queue, at most 75 characters, 70 with `fifo`: `-dead` and `.fifo` follow. */
  readonly name: Argument<string> | null;
  /**
   * Seconds for which a message is hidden from others while it is worked on, at most 12 hours.
   * @default 60
   */
  readonly visibility_timeout_seconds?: Argument<number> | undefined;
  /**
   * Seconds for which a message waits, a minute to 14 days.
   * @default 345600
   */
  readonly retention_seconds?: Argument<number> | undefined;
  /**
   * Seconds before a new message is seen, at most 15 minutes.
   * @default 0
   */
  readonly delay_seconds?: Argument<number> | undefined;
  /**
   * Whether messages of the same group keep their order. A change makes the queue anew.
   * @default false
   */
  readonly fifo?: Argument<boolean> | undefined;
  /**
   * After how many deliveries a message is set aside, and for how many seconds it is kept, counted from when it was first sent.
   * @default {}
   */
  readonly dead_letters?: Argument<{
    /** @default 5 */
    readonly max_receive_count?: Argument<number> | null | undefined;
    /** @default 1209600 */
    readonly retention_seconds?: Argument<number> | null | undefined;
  }> | undefined;
  /**
   * Whether messages are encrypted with a key of the queue's own and not with those of SQS.
   * @default false
   */
  readonly customer_key?: Argument<boolean> | undefined;
  /**
   * ARNs of the SNS topics that send to the queue, by name.
   * @default {}
   */
  readonly source_topics?: MapArgument<string> | undefined;
  /**
   * ARNs of the S3 buckets that tell the queue of objects, by name.
   * @default {}
   */
  readonly source_buckets?: MapArgument<string> | undefined;
  /**
   * Alarms by name, on `depth` (messages that wait), `age` (seconds of the oldest) or `dead_letters` (messages set aside): the limit, for how many minutes, and the ARNs of the topics to tell.
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
   * Whether both queues refuse to be deleted, by their own policies.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Tags of all resources, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type SqsQueueOutput = "arn" | "url" | "name" | "dead_letter_url" | "send_policy" | "receive_policy" | "sendreceive_policy" | "charts";

/** A queue, and a second one for messages that nobody could finish. */
export const sqsQueue: ModuleSource<SqsQueueInputs, SqsQueueOutput> = {
  cloud: "aws",
  name: "sqs_queue",
  modules: [cloudwatchAlarms, kmsKey],
  files: {
    "alarms.tf": `# What alarms and dashboards look at.

locals {
  dimensions = { QueueName = aws_sqs_queue.this.name }

  metrics = {
    depth        = { namespace = "AWS/SQS", metric_name = "ApproximateNumberOfMessagesVisible", statistic = "Maximum", dimensions = local.dimensions }
    age          = { unit = "seconds", namespace = "AWS/SQS", metric_name = "ApproximateAgeOfOldestMessage", statistic = "Maximum", dimensions = local.dimensions }
    dead_letters = { namespace = "AWS/SQS", metric_name = "ApproximateNumberOfMessagesVisible", statistic = "Maximum", dimensions = { QueueName = aws_sqs_queue.dead.name } }
    sent         = { namespace = "AWS/SQS", metric_name = "NumberOfMessagesSent", statistic = "Sum", dimensions = local.dimensions }
    done         = { namespace = "AWS/SQS", metric_name = "NumberOfMessagesDeleted", statistic = "Sum", dimensions = local.dimensions }
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
    "iam.tf": `# What those who use the queue may do, by level of access.

locals {
  look    = ["sqs:GetQueueAttributes", "sqs:GetQueueUrl"]
  receive = concat(local.look, ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility"])

  access = {
    send        = { queue = concat(local.look, ["sqs:SendMessage"]), key = ["kms:Decrypt", "kms:GenerateDataKey"] }
    receive     = { queue = local.receive, key = ["kms:Decrypt"] }
    sendreceive = { queue = concat(local.receive, ["sqs:SendMessage"]), key = ["kms:Decrypt", "kms:GenerateDataKey"] }
  }

  policies = {
    for level, access in local.access : level => jsonencode({
      Version = "2012-10-17"
      Statement = concat(
        [
          { Sid = "UseQueue", Effect = "Allow", Action = access.queue, Resource = aws_sqs_queue.this.arn },
        ],
        [
          for arn in module.key[*].arn :
          { Sid = "UseKey", Effect = "Allow", Action = access.key, Resource = arn }
        ],
      )
    })
  }
}
`,
    "main.tf": `# A queue, and a second one for messages that nobody could finish.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  ending    = var.fifo ? ".fifo" : ""
  name      = "\${var.name}\${local.ending}"
  dead_name = "\${var.name}-dead\${local.ending}"

  # A policy is part of its queue and cannot refer to it.
  arn_prefix = "arn:\${data.aws_partition.current.partition}:sqs:\${data.aws_region.current.region}:\${data.aws_caller_identity.current.account_id}"

  # AWS protects no queue. Its own policy does, against everybody: whoever means to delete it takes the protection off
  # first.
  kept = { for name in var.deletion_protection ? [local.name, local.dead_name] : [] : name => [
    {
      Sid       = "DenyDeletion"
      Effect    = "Deny"
      Principal = "*"
      Action    = ["sqs:DeleteQueue"]
      Resource  = "\${local.arn_prefix}:\${name}"
    },
  ] }

  # Services that send in their own name, on behalf of what.
  senders = {
    for sid, sender in {
      SendFromTopics  = { service = "sns.amazonaws.com", arns = values(var.source_topics) }
      SendFromBuckets = { service = "s3.amazonaws.com", arns = values(var.source_buckets) }
    } :
    sid => sender if length(sender.arns) > 0
  }
}

module "key" {
  source = "../kms_key"
  count  = var.customer_key ? 1 : 0

  name        = var.name
  description = "Messages of \${var.name}"
  services    = values(local.senders)[*].service
  tags        = var.tags
}

resource "aws_sqs_queue" "this" {
  name                       = local.name
  visibility_timeout_seconds = var.visibility_timeout_seconds
  message_retention_seconds  = var.retention_seconds
  delay_seconds              = var.delay_seconds
  receive_wait_time_seconds  = 20

  fifo_queue                  = var.fifo
  content_based_deduplication = var.fifo
  deduplication_scope         = var.fifo ? "messageGroup" : null
  fifo_throughput_limit       = var.fifo ? "perMessageGroupId" : null

  sqs_managed_sse_enabled = var.customer_key ? null : true
  kms_master_key_id       = one(module.key[*].arn)

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.dead.arn
    maxReceiveCount     = var.dead_letters.max_receive_count
  })

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid       = "DenyPlainHttp"
          Effect    = "Deny"
          Principal = "*"
          Action    = ["sqs:*"]
          Resource  = "\${local.arn_prefix}:\${local.name}"
          Condition = { Bool = { "aws:SecureTransport" = "false" } }
        },
      ],
      lookup(local.kept, local.name, []),
      [
        for sid, sender in local.senders : {
          Sid       = sid
          Effect    = "Allow"
          Principal = { Service = sender.service }
          Action    = ["sqs:SendMessage"]
          Resource  = "\${local.arn_prefix}:\${local.name}"
          Condition = {
            ArnEquals    = { "aws:SourceArn" = sender.arns }
            StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id }
          }
        }
      ],
    )
  })

  tags = var.tags
}

resource "aws_sqs_queue" "dead" {
  name                      = local.dead_name
  message_retention_seconds = var.dead_letters.retention_seconds

  fifo_queue                  = var.fifo
  content_based_deduplication = var.fifo
  deduplication_scope         = var.fifo ? "messageGroup" : null
  fifo_throughput_limit       = var.fifo ? "perMessageGroupId" : null

  sqs_managed_sse_enabled = var.customer_key ? null : true
  kms_master_key_id       = one(module.key[*].arn)

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid       = "DenyPlainHttp"
          Effect    = "Deny"
          Principal = "*"
          Action    = ["sqs:*"]
          Resource  = "\${local.arn_prefix}:\${local.dead_name}"
          Condition = { Bool = { "aws:SecureTransport" = "false" } }
        },
      ],
      lookup(local.kept, local.dead_name, []),
    )
  })

  tags = var.tags
}

resource "aws_sqs_queue_redrive_allow_policy" "dead" {
  queue_url = aws_sqs_queue.dead.id
  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = [aws_sqs_queue.this.arn]
  })
}
`,
    "outputs.tf": `output "arn" {
  description = "ARN of the queue, for the topics and buckets that send to it."
  value       = aws_sqs_queue.this.arn
}

output "url" {
  description = "URL of the queue, by which those who use it call it."
  value       = aws_sqs_queue.this.url
}

output "name" {
  description = "Name of the queue: dimension \`QueueName\` of its metrics, by which workers scale."
  value       = aws_sqs_queue.this.name
}

output "dead_letter_url" {
  description = "URL of the queue of messages set aside, for whoever looks into them or sends them back."
  value       = aws_sqs_queue.dead.url
}

output "send_policy" {
  description = "IAM policy that lets a role send messages."
  value       = local.policies.send
}

output "receive_policy" {
  description = "IAM policy that lets a role receive messages and delete what is done."
  value       = local.policies.receive
}

output "sendreceive_policy" {
  description = "IAM policy that lets a role send and receive messages."
  value       = local.policies.sendreceive
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    {
      title = "messages"
      lines = {
        waiting        = local.metrics.depth
        "dead letters" = local.metrics.dead_letters
        sent           = local.metrics.sent
        done           = local.metrics.done
      }
    },
    { title = "oldest message", lines = { age = local.metrics.age } },
  ]
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the queue, at most 75 characters, 70 with \`fifo\`: \`-dead\` and \`.fifo\` follow."
  type        = string
}

variable "visibility_timeout_seconds" {
  description = "Seconds for which a message is hidden from others while it is worked on, at most 12 hours."
  type        = number
  default     = 60
  nullable    = false
}

variable "retention_seconds" {
  description = "Seconds for which a message waits, a minute to 14 days."
  type        = number
  default     = 345600
  nullable    = false
}

variable "delay_seconds" {
  description = "Seconds before a new message is seen, at most 15 minutes."
  type        = number
  default     = 0
  nullable    = false
}

variable "fifo" {
  description = "Whether messages of the same group keep their order. A change makes the queue anew."
  type        = bool
  default     = false
  nullable    = false
}

variable "dead_letters" {
  description = "After how many deliveries a message is set aside, and for how many seconds it is kept, counted from when it was first sent."
  type = object({
    max_receive_count = optional(number, 5)
    retention_seconds = optional(number, 1209600)
  })
  default  = {}
  nullable = false
}

variable "customer_key" {
  description = "Whether messages are encrypted with a key of the queue's own and not with those of SQS."
  type        = bool
  default     = false
  nullable    = false
}

variable "source_topics" {
  description = "ARNs of the SNS topics that send to the queue, by name."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "source_buckets" {
  description = "ARNs of the S3 buckets that tell the queue of objects, by name."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name, on \`depth\` (messages that wait), \`age\` (seconds of the oldest) or \`dead_letters\` (messages set aside): the limit, for how many minutes, and the ARNs of the topics to tell."
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
    condition     = alltrue([for alarm in var.alarms : contains(["depth", "age", "dead_letters"], alarm.metric)])
    error_message = "Metrics are depth, age and dead_letters."
  }
}

variable "deletion_protection" {
  description = "Whether both queues refuse to be deleted, by their own policies."
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
