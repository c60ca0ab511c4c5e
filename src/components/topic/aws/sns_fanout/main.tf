# A topic that copies every message into the queues which subscribe to it.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  name = "${var.name}${var.fifo ? ".fifo" : ""}"

  # The policy is part of the topic and cannot refer to it.
  arn = "arn:${data.aws_partition.current.partition}:sns:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:${local.name}"
}

module "key" {
  source = "../kms_key"
  count  = var.customer_key ? 1 : 0

  name        = var.name
  description = "Messages of ${var.name}"
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
