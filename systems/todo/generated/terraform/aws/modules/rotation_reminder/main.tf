# Without a function that knows the issuer nothing can replace a secret's value; people can be told to. One schedule
# for each topic, in the name of a role that may publish there.

data "aws_caller_identity" "current" {}

locals {
  topics = var.reminder == null ? {} : var.reminder.topics
}

resource "aws_iam_role" "this" {
  count = length(local.topics) == 0 ? 0 : 1

  name = "${var.name}-reminder"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "scheduler.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
      },
    ]
  })
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "publish" {
  for_each = local.topics

  name   = "publish-to-${each.key}"
  role   = aws_iam_role.this[0].id
  policy = each.value.publish_policy
}

resource "aws_scheduler_schedule" "this" {
  for_each = local.topics

  name                = "${var.name}-to-${each.key}"
  description         = "Reminder to replace ${var.name}"
  schedule_expression = var.reminder.schedule

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = each.value.topic_arn
    role_arn = aws_iam_role.this[0].arn
    input    = "It is time to replace the value of the secret ${var.name}."
  }
}
