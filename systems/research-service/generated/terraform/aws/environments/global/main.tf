module "audit" {
  source = "../../modules/audit"

  name_prefix = var.name_prefix
}

module "secrets_manager" {
  source = "../../modules/secrets_manager"

  anthropic_api_key_enabled                        = var.anthropic_api_key_enabled
  anthropic_api_key_recovery_window_in_days        = var.anthropic_api_key_recovery_window_in_days
  discord_kms_key_arn                              = module.monitoring.discord_kms_key_arn
  discord_sns_topic_arn                            = module.monitoring.discord_sns_topic_arn
  discord_webhook_recovery_window_in_days          = var.discord_webhook_recovery_window_in_days
  gemini_api_key_enabled                           = var.gemini_api_key_enabled
  gemini_api_key_recovery_window_in_days           = var.gemini_api_key_recovery_window_in_days
  gh_personal_access_token_enabled                 = var.gh_personal_access_token_enabled
  gh_personal_access_token_recovery_window_in_days = var.gh_personal_access_token_recovery_window_in_days
  langfuse_public_key_enabled                      = var.langfuse_public_key_enabled
  langfuse_secret_key_enabled                      = var.langfuse_secret_key_enabled
  name_prefix                                      = var.name_prefix
  openai_api_key_enabled                           = var.openai_api_key_enabled
  openai_api_key_recovery_window_in_days           = var.openai_api_key_recovery_window_in_days
  qdrant_api_key_enabled                           = var.qdrant_api_key_enabled
  qdrant_api_key_recovery_window_in_days           = var.qdrant_api_key_recovery_window_in_days
  wandb_api_key_enabled                            = var.wandb_api_key_enabled
}

module "monitoring" {
  source = "../../modules/monitoring"

  discord_webhook_secretsmanager_secret_arn                                                               = module.secrets_manager.discord_webhook_secretsmanager_secret_arn
  environment                                                                                             = var.environment
  name_prefix                                                                                             = var.name_prefix
  overview_enabled                                                                                        = var.overview_enabled
  overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled = var.overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled
  overview_properties_metrics_item_enabled                                                                = var.overview_properties_metrics_item_enabled
  spending_limit_amount                                                                                   = var.spending_limit_amount
}
