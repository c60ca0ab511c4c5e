# Where people are told: an SNS topic under a key of its own, to which alarms and budgets of this account publish.
# It writes e-mails by itself; chats and pagers get a function each (notify.tf).

data "aws_caller_identity" "current" {}

# CloudWatch cannot publish to a topic under the AWS-managed key, whose policy does not name it.
module "key" {
  source = "../kms_key"

  name        = var.name
  description = "Messages of ${var.name}"
  services    = local.publishers
  events      = var.takes_events
  tags        = var.tags
}

locals {
  # Services that have something to tell, and nothing beyond them.
  publishers = ["cloudwatch.amazonaws.com", "budgets.amazonaws.com"]
}

resource "aws_sns_topic" "this" {
  name              = var.name
  kms_master_key_id = module.key.arn
  tags              = var.tags
}

resource "aws_sns_topic_policy" "this" {
  arn = aws_sns_topic.this.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid       = "PublishFromThisAccount"
          Effect    = "Allow"
          Principal = { Service = local.publishers }
          Action    = ["sns:Publish"]
          Resource  = aws_sns_topic.this.arn
          Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
        },
      ],
      # Without a condition: EventBridge meets none in the policy of a topic ("You can't use Condition blocks",
      # https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-troubleshooting.html), nor aws:SourceAccount or
      # aws:SourceArn in that of the topic's key (https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html),
      # although its page of condition keys names both without saying for which targets; read 2026-11-28.
      !var.takes_events ? [] : [
        {
          Sid       = "PublishEvents"
          Effect    = "Allow"
          Principal = { Service = "events.amazonaws.com" }
          Action    = ["sns:Publish"]
          Resource  = aws_sns_topic.this.arn
        },
      ],
    )
  })
}

resource "aws_sns_topic_subscription" "email" {
  for_each = var.email_addresses

  topic_arn = aws_sns_topic.this.arn
  protocol  = "email"
  endpoint  = each.key
}
