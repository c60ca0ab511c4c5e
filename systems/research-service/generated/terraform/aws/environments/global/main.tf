locals {
  prefix = "airas-global"
}

module "audit" {
  source = "../../modules/audit"

  name_prefix = var.name_prefix
}

module "monitoring" {
  source = "../../modules/monitoring"

  discord_topic_arn                                                                                       = module.discord.topic_arn
  environment                                                                                             = var.environment
  name_prefix                                                                                             = var.name_prefix
  overview_enabled                                                                                        = var.overview_enabled
  overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled = var.overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled
  overview_properties_metrics_item_enabled                                                                = var.overview_properties_metrics_item_enabled
  spending_limit_amount                                                                                   = var.spending_limit_amount
}

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

  name        = "${local.prefix}-discord-webhook"
  description = "Webhook of the alarm channel"
  reminder = {
    every = "year"
    topics = {
      discord = {
        arn            = module.discord.topic_arn
        publish_policy = module.discord.publish_policy
      }
    }
  }
  recovery_days = 7
}
