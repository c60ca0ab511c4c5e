locals {
  environment = "global"
  prefix      = "airas-global"
  region      = "ap-northeast-1"
  tags = {
    system       = "airas"
    environment  = local.environment
    "managed-by" = "terraform"
  }
}

# Amazon SNS topic
module "discord" {
  source = "../../modules/sns_topic"

  name            = "${local.prefix}-discord"
  email_addresses = ["ops@airas.example.com", "oncall@airas.example.com"]
  routes = {
    discord = {
      secret_arn  = module.discord_webhook.arn
      read_policy = module.discord_webhook.read_policy
    }
  }
}

# Webhook of the alarm channel
module "discord_webhook" {
  source = "../../modules/secrets_manager"

  name          = "${local.prefix}-discord-webhook"
  description   = "Webhook of the alarm channel"
  recovery_days = 7
  reminder = {
    every = "year"
    topics = {
      discord = { arn = module.discord.topic_arn, publish_policy = module.discord.publish_policy }
    }
  }
}

# AWS Budgets
module "spending" {
  source = "../../modules/cost_budget"

  name      = "${local.prefix}-spending"
  limit_usd = "20"
  counted_tags = {
    system      = "airas"
    environment = local.environment
  }
  notify = [module.discord.topic_arn]
}

# AWS CloudTrail and AWS Config
module "trail" {
  source = "../../modules/cloudtrail"

  name                = "${local.prefix}-trail"
  retention_days      = 365
  deletion_protection = false
}
