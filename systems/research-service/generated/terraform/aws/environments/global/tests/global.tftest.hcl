mock_provider "aws" {
  mock_resource "aws_cloudwatch_log_group" {
    defaults = {
      arn = "arn:aws:logs:ap-northeast-1:123456789012:log-group:/example"
    }
  }

  mock_resource "aws_iam_role" {
    defaults = {
      arn = "arn:aws:iam::123456789012:role/example"
      id  = "example"
    }
  }

  mock_resource "aws_kms_key" {
    defaults = {
      arn    = "arn:aws:kms:ap-northeast-1:123456789012:key/01234567-89ab-cdef-0123-456789abcdef"
      key_id = "01234567-89ab-cdef-0123-456789abcdef"
    }
  }

  mock_resource "aws_lambda_function" {
    defaults = {
      arn = "arn:aws:lambda:ap-northeast-1:123456789012:function:example"
    }
  }

  mock_resource "aws_s3_bucket" {
    defaults = {
      arn                         = "arn:aws:s3:::example"
      bucket_regional_domain_name = "example.s3.ap-northeast-1.amazonaws.com"
      id                          = "example"
    }
  }

  mock_resource "aws_secretsmanager_secret" {
    defaults = {
      arn = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:example-AbCdEf"
      id  = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:example-AbCdEf"
    }
  }

  mock_resource "aws_sns_topic" {
    defaults = {
      arn = "arn:aws:sns:ap-northeast-1:123456789012:example"
    }
  }

  mock_resource "aws_sqs_queue" {
    defaults = {
      arn = "arn:aws:sqs:ap-northeast-1:123456789012:example"
      id  = "https://sqs.ap-northeast-1.amazonaws.com/123456789012/example"
      url = "https://sqs.ap-northeast-1.amazonaws.com/123456789012/example"
    }
  }

  mock_data "aws_caller_identity" {
    defaults = {
      account_id = "123456789012"
    }
  }

  mock_data "aws_partition" {
    defaults = {
      partition = "aws"
    }
  }

  mock_data "aws_region" {
    defaults = {
      region = "ap-northeast-1"
    }
  }
}

# The whole environment is made from nothing.
run "environment" {
  command = apply
}

run "audit" {
  command = plan

  module {
    source = "../../modules/audit"
  }

  variables {
    name_prefix = var.name_prefix
  }

  assert {
    condition     = aws_kms_key.trail.enable_key_rotation == true
    error_message = "Keys are rotated every year."
  }

  assert {
    condition     = aws_s3_bucket.trail.force_destroy == true
    error_message = "A bucket with objects is deleted in unprotected environments only."
  }

  assert {
    condition     = aws_s3_bucket_public_access_block.trail.restrict_public_buckets == true
    error_message = "Objects are never public."
  }

  assert {
    condition     = aws_cloudtrail.trail.enable_log_file_validation == true
    error_message = "Records that somebody altered can be told."
  }

  assert {
    condition     = aws_cloudtrail.trail.is_multi_region_trail == true
    error_message = "Calls are recorded in the regions that the design says."
  }
}

run "secrets_manager" {
  command = plan

  module {
    source = "../../modules/secrets_manager"
  }

  variables {
    anthropic_api_key_enabled                        = var.anthropic_api_key_enabled
    anthropic_api_key_recovery_window_in_days        = var.anthropic_api_key_recovery_window_in_days
    discord_kms_key_arn                              = "arn:aws:kms:ap-northeast-1:123456789012:key/01234567-89ab-cdef-0123-456789abcdef"
    discord_sns_topic_arn                            = "arn:aws:sns:ap-northeast-1:123456789012:example"
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

  assert {
    condition     = aws_secretsmanager_secret.discord_webhook.recovery_window_in_days == 7
    error_message = "discordWebhook can be restored for a while after deletion."
  }
}

run "monitoring" {
  command = plan

  module {
    source = "../../modules/monitoring"
  }

  variables {
    backend_ecs_service_name                                                                                = null
    backend_lb_target_group_arn_suffix                                                                      = null
    cache_elasticache_replication_group_id                                                                  = null
    db_instance_identifier                                                                                  = null
    discord_webhook_secretsmanager_secret_arn                                                               = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:example-AbCdEf"
    environment                                                                                             = var.environment
    main_ecs_cluster_name                                                                                   = null
    name_prefix                                                                                             = var.name_prefix
    overview_enabled                                                                                        = var.overview_enabled
    overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled = var.overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled
    overview_properties_metrics_item_enabled                                                                = var.overview_properties_metrics_item_enabled
    runner_ecs_service_name                                                                                 = null
    spending_limit_amount                                                                                   = var.spending_limit_amount
    tasks_dead_sqs_queue_name                                                                               = null
    tasks_sqs_queue_name                                                                                    = null
    web_lb_arn_suffix                                                                                       = null
  }

  assert {
    condition     = aws_kms_key.discord.enable_key_rotation == true
    error_message = "Keys are rotated every year."
  }

  assert {
    condition     = aws_lambda_function.discord_discord.runtime == "nodejs22.x"
    error_message = "The runtime is one that AWS still patches."
  }
}
