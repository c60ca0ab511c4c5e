# A queue, and a second one for messages that nobody could finish.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  ending    = var.fifo ? ".fifo" : ""
  name      = "${var.name}${local.ending}"
  dead_name = "${var.name}-dead${local.ending}"

  # A policy is part of its queue and cannot refer to it.
  arn_prefix = "arn:${data.aws_partition.current.partition}:sqs:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}"

  # AWS protects no queue. Its own policy does, against everybody: whoever means to delete it takes the protection off
  # first.
  kept = { for name in var.deletion_protection ? [local.name, local.dead_name] : [] : name => [
    {
      Sid       = "DenyDeletion"
      Effect    = "Deny"
      Principal = "*"
      Action    = ["sqs:DeleteQueue"]
      Resource  = "${local.arn_prefix}:${name}"
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
  description = "Messages of ${var.name}"
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
          Resource  = "${local.arn_prefix}:${local.name}"
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
          Resource  = "${local.arn_prefix}:${local.name}"
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
          Resource  = "${local.arn_prefix}:${local.dead_name}"
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
