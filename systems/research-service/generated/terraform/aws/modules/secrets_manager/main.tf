data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

resource "aws_secretsmanager_secret" "openai_api_key" {
  count = var.openai_api_key_enabled ? 1 : 0

  name                    = "${var.name_prefix}-openai-api-key"
  description             = "Secret openaiApiKey"
  recovery_window_in_days = var.openai_api_key_recovery_window_in_days
}

resource "aws_iam_role" "openai_api_key_reminder" {
  count = var.openai_api_key_enabled ? 1 : 0

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
  count = var.openai_api_key_enabled ? 1 : 0

  name = "publish"
  role = aws_iam_role.openai_api_key_reminder[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Publish"
        Effect   = "Allow"
        Action   = ["sns:Publish"]
        Resource = [var.discord_sns_topic_arn]
      },
      {
        Sid      = "EncryptMessages"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [var.discord_kms_key_arn]
      },
    ]
  })
}

resource "aws_scheduler_schedule" "openai_api_key_to_discord" {
  count = var.openai_api_key_enabled ? 1 : 0

  name                = "${var.name_prefix}-openai-api-key-to-discord"
  description         = "Reminder to replace openaiApiKey"
  schedule_expression = "cron(0 0 1 1 ? *)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.discord_sns_topic_arn
    role_arn = aws_iam_role.openai_api_key_reminder[0].arn
    input    = "It is time to replace the value of the secret openaiApiKey (${var.name_prefix})."
  }
}

resource "aws_secretsmanager_secret" "anthropic_api_key" {
  count = var.anthropic_api_key_enabled ? 1 : 0

  name                    = "${var.name_prefix}-anthropic-api-key"
  description             = "Secret anthropicApiKey"
  recovery_window_in_days = var.anthropic_api_key_recovery_window_in_days
}

resource "aws_iam_role" "anthropic_api_key_reminder" {
  count = var.anthropic_api_key_enabled ? 1 : 0

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
  count = var.anthropic_api_key_enabled ? 1 : 0

  name = "publish"
  role = aws_iam_role.anthropic_api_key_reminder[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Publish"
        Effect   = "Allow"
        Action   = ["sns:Publish"]
        Resource = [var.discord_sns_topic_arn]
      },
      {
        Sid      = "EncryptMessages"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [var.discord_kms_key_arn]
      },
    ]
  })
}

resource "aws_scheduler_schedule" "anthropic_api_key_to_discord" {
  count = var.anthropic_api_key_enabled ? 1 : 0

  name                = "${var.name_prefix}-anthropic-api-key-to-discord"
  description         = "Reminder to replace anthropicApiKey"
  schedule_expression = "cron(0 0 1 1 ? *)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.discord_sns_topic_arn
    role_arn = aws_iam_role.anthropic_api_key_reminder[0].arn
    input    = "It is time to replace the value of the secret anthropicApiKey (${var.name_prefix})."
  }
}

resource "aws_secretsmanager_secret" "gemini_api_key" {
  count = var.gemini_api_key_enabled ? 1 : 0

  name                    = "${var.name_prefix}-gemini-api-key"
  description             = "Secret geminiApiKey"
  recovery_window_in_days = var.gemini_api_key_recovery_window_in_days
}

resource "aws_iam_role" "gemini_api_key_reminder" {
  count = var.gemini_api_key_enabled ? 1 : 0

  name = "${var.name_prefix}-gemini-api-key-reminder"
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

resource "aws_iam_role_policy" "gemini_api_key_reminder" {
  count = var.gemini_api_key_enabled ? 1 : 0

  name = "publish"
  role = aws_iam_role.gemini_api_key_reminder[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Publish"
        Effect   = "Allow"
        Action   = ["sns:Publish"]
        Resource = [var.discord_sns_topic_arn]
      },
      {
        Sid      = "EncryptMessages"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [var.discord_kms_key_arn]
      },
    ]
  })
}

resource "aws_scheduler_schedule" "gemini_api_key_to_discord" {
  count = var.gemini_api_key_enabled ? 1 : 0

  name                = "${var.name_prefix}-gemini-api-key-to-discord"
  description         = "Reminder to replace geminiApiKey"
  schedule_expression = "cron(0 0 1 1 ? *)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.discord_sns_topic_arn
    role_arn = aws_iam_role.gemini_api_key_reminder[0].arn
    input    = "It is time to replace the value of the secret geminiApiKey (${var.name_prefix})."
  }
}

resource "aws_secretsmanager_secret" "qdrant_api_key" {
  count = var.qdrant_api_key_enabled ? 1 : 0

  name                    = "${var.name_prefix}-qdrant-api-key"
  description             = "Secret qdrantApiKey"
  recovery_window_in_days = var.qdrant_api_key_recovery_window_in_days
}

resource "aws_iam_role" "qdrant_api_key_reminder" {
  count = var.qdrant_api_key_enabled ? 1 : 0

  name = "${var.name_prefix}-qdrant-api-key-reminder"
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

resource "aws_iam_role_policy" "qdrant_api_key_reminder" {
  count = var.qdrant_api_key_enabled ? 1 : 0

  name = "publish"
  role = aws_iam_role.qdrant_api_key_reminder[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Publish"
        Effect   = "Allow"
        Action   = ["sns:Publish"]
        Resource = [var.discord_sns_topic_arn]
      },
      {
        Sid      = "EncryptMessages"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [var.discord_kms_key_arn]
      },
    ]
  })
}

resource "aws_scheduler_schedule" "qdrant_api_key_to_discord" {
  count = var.qdrant_api_key_enabled ? 1 : 0

  name                = "${var.name_prefix}-qdrant-api-key-to-discord"
  description         = "Reminder to replace qdrantApiKey"
  schedule_expression = "cron(0 0 1 1 ? *)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.discord_sns_topic_arn
    role_arn = aws_iam_role.qdrant_api_key_reminder[0].arn
    input    = "It is time to replace the value of the secret qdrantApiKey (${var.name_prefix})."
  }
}

resource "aws_secretsmanager_secret" "gh_personal_access_token" {
  count = var.gh_personal_access_token_enabled ? 1 : 0

  name                    = "${var.name_prefix}-gh-personal-access-token"
  description             = "Secret ghPersonalAccessToken"
  recovery_window_in_days = var.gh_personal_access_token_recovery_window_in_days
}

resource "aws_iam_role" "gh_personal_access_token_reminder" {
  count = var.gh_personal_access_token_enabled ? 1 : 0

  name = "${var.name_prefix}-gh-personal-access-token-reminder"
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

resource "aws_iam_role_policy" "gh_personal_access_token_reminder" {
  count = var.gh_personal_access_token_enabled ? 1 : 0

  name = "publish"
  role = aws_iam_role.gh_personal_access_token_reminder[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Publish"
        Effect   = "Allow"
        Action   = ["sns:Publish"]
        Resource = [var.discord_sns_topic_arn]
      },
      {
        Sid      = "EncryptMessages"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [var.discord_kms_key_arn]
      },
    ]
  })
}

resource "aws_scheduler_schedule" "gh_personal_access_token_to_discord" {
  count = var.gh_personal_access_token_enabled ? 1 : 0

  name                = "${var.name_prefix}-gh-personal-access-token-to-discord"
  description         = "Reminder to replace ghPersonalAccessToken"
  schedule_expression = "cron(0 0 1 1 ? *)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.discord_sns_topic_arn
    role_arn = aws_iam_role.gh_personal_access_token_reminder[0].arn
    input    = "It is time to replace the value of the secret ghPersonalAccessToken (${var.name_prefix})."
  }
}

# Write-only: Terraform sets the placeholder once and never reads what takes its place.
resource "aws_ssm_parameter" "langfuse_secret_key" {
  count = var.langfuse_secret_key_enabled ? 1 : 0

  name             = "/${var.name_prefix}-langfuse-secret-key"
  description      = "Parameter langfuseSecretKey"
  type             = "SecureString"
  value_wo         = "unset"
  value_wo_version = 1

  lifecycle {
    ignore_changes = [value_wo_version]
  }
}

resource "aws_iam_role" "langfuse_secret_key_reminder" {
  count = var.langfuse_secret_key_enabled ? 1 : 0

  name = "${var.name_prefix}-langfuse-secret-key-reminder"
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

resource "aws_iam_role_policy" "langfuse_secret_key_reminder" {
  count = var.langfuse_secret_key_enabled ? 1 : 0

  name = "publish"
  role = aws_iam_role.langfuse_secret_key_reminder[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Publish"
        Effect   = "Allow"
        Action   = ["sns:Publish"]
        Resource = [var.discord_sns_topic_arn]
      },
      {
        Sid      = "EncryptMessages"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [var.discord_kms_key_arn]
      },
    ]
  })
}

resource "aws_scheduler_schedule" "langfuse_secret_key_to_discord" {
  count = var.langfuse_secret_key_enabled ? 1 : 0

  name                = "${var.name_prefix}-langfuse-secret-key-to-discord"
  description         = "Reminder to replace langfuseSecretKey"
  schedule_expression = "cron(0 0 1 1 ? *)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.discord_sns_topic_arn
    role_arn = aws_iam_role.langfuse_secret_key_reminder[0].arn
    input    = "It is time to replace the value of the secret langfuseSecretKey (${var.name_prefix})."
  }
}

# Write-only: Terraform sets the placeholder once and never reads what takes its place.
resource "aws_ssm_parameter" "langfuse_public_key" {
  count = var.langfuse_public_key_enabled ? 1 : 0

  name             = "/${var.name_prefix}-langfuse-public-key"
  description      = "Parameter langfusePublicKey"
  type             = "SecureString"
  value_wo         = "unset"
  value_wo_version = 1

  lifecycle {
    ignore_changes = [value_wo_version]
  }
}

resource "aws_iam_role" "langfuse_public_key_reminder" {
  count = var.langfuse_public_key_enabled ? 1 : 0

  name = "${var.name_prefix}-langfuse-public-key-reminder"
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

resource "aws_iam_role_policy" "langfuse_public_key_reminder" {
  count = var.langfuse_public_key_enabled ? 1 : 0

  name = "publish"
  role = aws_iam_role.langfuse_public_key_reminder[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Publish"
        Effect   = "Allow"
        Action   = ["sns:Publish"]
        Resource = [var.discord_sns_topic_arn]
      },
      {
        Sid      = "EncryptMessages"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [var.discord_kms_key_arn]
      },
    ]
  })
}

resource "aws_scheduler_schedule" "langfuse_public_key_to_discord" {
  count = var.langfuse_public_key_enabled ? 1 : 0

  name                = "${var.name_prefix}-langfuse-public-key-to-discord"
  description         = "Reminder to replace langfusePublicKey"
  schedule_expression = "cron(0 0 1 1 ? *)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.discord_sns_topic_arn
    role_arn = aws_iam_role.langfuse_public_key_reminder[0].arn
    input    = "It is time to replace the value of the secret langfusePublicKey (${var.name_prefix})."
  }
}

# Write-only: Terraform sets the placeholder once and never reads what takes its place.
resource "aws_ssm_parameter" "wandb_api_key" {
  count = var.wandb_api_key_enabled ? 1 : 0

  name             = "/${var.name_prefix}-wandb-api-key"
  description      = "Parameter wandbApiKey"
  type             = "SecureString"
  value_wo         = "unset"
  value_wo_version = 1

  lifecycle {
    ignore_changes = [value_wo_version]
  }
}

resource "aws_iam_role" "wandb_api_key_reminder" {
  count = var.wandb_api_key_enabled ? 1 : 0

  name = "${var.name_prefix}-wandb-api-key-reminder"
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

resource "aws_iam_role_policy" "wandb_api_key_reminder" {
  count = var.wandb_api_key_enabled ? 1 : 0

  name = "publish"
  role = aws_iam_role.wandb_api_key_reminder[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Publish"
        Effect   = "Allow"
        Action   = ["sns:Publish"]
        Resource = [var.discord_sns_topic_arn]
      },
      {
        Sid      = "EncryptMessages"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [var.discord_kms_key_arn]
      },
    ]
  })
}

resource "aws_scheduler_schedule" "wandb_api_key_to_discord" {
  count = var.wandb_api_key_enabled ? 1 : 0

  name                = "${var.name_prefix}-wandb-api-key-to-discord"
  description         = "Reminder to replace wandbApiKey"
  schedule_expression = "cron(0 0 1 1 ? *)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.discord_sns_topic_arn
    role_arn = aws_iam_role.wandb_api_key_reminder[0].arn
    input    = "It is time to replace the value of the secret wandbApiKey (${var.name_prefix})."
  }
}

resource "aws_secretsmanager_secret" "discord_webhook" {
  name                    = "${var.name_prefix}-discord-webhook"
  description             = "Webhook of the alarm channel"
  recovery_window_in_days = var.discord_webhook_recovery_window_in_days
}

resource "aws_iam_role" "discord_webhook_reminder" {
  name = "${var.name_prefix}-discord-webhook-reminder"
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

resource "aws_iam_role_policy" "discord_webhook_reminder" {
  name = "publish"
  role = aws_iam_role.discord_webhook_reminder.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Publish"
        Effect   = "Allow"
        Action   = ["sns:Publish"]
        Resource = [var.discord_sns_topic_arn]
      },
      {
        Sid      = "EncryptMessages"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = [var.discord_kms_key_arn]
      },
    ]
  })
}

resource "aws_scheduler_schedule" "discord_webhook_to_discord" {
  name                = "${var.name_prefix}-discord-webhook-to-discord"
  description         = "Reminder to replace discordWebhook"
  schedule_expression = "cron(0 0 1 1 ? *)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.discord_sns_topic_arn
    role_arn = aws_iam_role.discord_webhook_reminder.arn
    input    = "It is time to replace the value of the secret discordWebhook (${var.name_prefix})."
  }
}
