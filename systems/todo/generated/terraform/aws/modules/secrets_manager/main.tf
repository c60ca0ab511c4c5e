data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

resource "aws_secretsmanager_secret" "api_token" {
  name                    = "${var.name_prefix}-api-token"
  description             = "Value of the X-API-TOKEN header"
  recovery_window_in_days = var.api_token_recovery_window_in_days
}

resource "aws_iam_role" "api_token_reminder" {
  name = "${var.name_prefix}-api-token-reminder"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = "scheduler.amazonaws.com"
        }
        Action = "sts:AssumeRole"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "api_token_reminder" {
  name = "publish"
  role = aws_iam_role.api_token_reminder.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Publish"
        Effect   = "Allow"
        Action   = ["sns:Publish"]
        Resource = [var.ops_sns_topic_arn]
      },
      {
        Sid      = "EncryptMessages"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [var.ops_kms_key_arn]
      },
    ]
  })
}

resource "aws_scheduler_schedule" "api_token_to_ops" {
  name                = "${var.name_prefix}-api-token-to-ops"
  description         = "Reminder to replace apiToken"
  schedule_expression = "cron(0 0 1 1 ? *)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.ops_sns_topic_arn
    role_arn = aws_iam_role.api_token_reminder.arn
    input    = "It is time to replace the value of the secret apiToken (${var.name_prefix})."
  }
}
