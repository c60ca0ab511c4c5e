data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

resource "aws_secretsmanager_secret" "openai_api_key" {
  name                    = "${var.name_prefix}-openai-api-key"
  description             = "Secret openaiApiKey"
  recovery_window_in_days = var.openai_api_key_recovery_window_in_days
}

resource "aws_iam_role" "openai_api_key_reminder" {
  name = "${var.name_prefix}-openai-api-key-reminder"
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

resource "aws_iam_role_policy" "openai_api_key_reminder" {
  name = "publish"
  role = aws_iam_role.openai_api_key_reminder.id
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

resource "aws_scheduler_schedule" "openai_api_key_to_ops" {
  name                = "${var.name_prefix}-openai-api-key-to-ops"
  description         = "Reminder to replace openaiApiKey"
  schedule_expression = "cron(0 0 1 1 ? *)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.ops_sns_topic_arn
    role_arn = aws_iam_role.openai_api_key_reminder.arn
    input    = "It is time to replace the value of the secret openaiApiKey (${var.name_prefix})."
  }
}

resource "aws_secretsmanager_secret" "anthropic_api_key" {
  name                    = "${var.name_prefix}-anthropic-api-key"
  description             = "Secret anthropicApiKey"
  recovery_window_in_days = var.anthropic_api_key_recovery_window_in_days
}

resource "aws_iam_role" "anthropic_api_key_reminder" {
  name = "${var.name_prefix}-anthropic-api-key-reminder"
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

resource "aws_iam_role_policy" "anthropic_api_key_reminder" {
  name = "publish"
  role = aws_iam_role.anthropic_api_key_reminder.id
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

resource "aws_scheduler_schedule" "anthropic_api_key_to_ops" {
  name                = "${var.name_prefix}-anthropic-api-key-to-ops"
  description         = "Reminder to replace anthropicApiKey"
  schedule_expression = "cron(0 0 1 1 ? *)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.ops_sns_topic_arn
    role_arn = aws_iam_role.anthropic_api_key_reminder.arn
    input    = "It is time to replace the value of the secret anthropicApiKey (${var.name_prefix})."
  }
}
