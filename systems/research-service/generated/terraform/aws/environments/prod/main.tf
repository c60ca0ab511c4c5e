locals {
  prefix = "airas-prod"
}

module "elasticache" {
  source = "../../modules/elasticache"

  cache_apply_immediately          = var.cache_apply_immediately
  cache_automatic_failover_enabled = var.cache_automatic_failover_enabled
  cache_evicting_node2_enabled     = var.cache_evicting_node2_enabled
  cache_evicting_result_expression = var.cache_evicting_result_expression
  cache_full_node2_enabled         = var.cache_full_node2_enabled
  cache_full_result_expression     = var.cache_full_result_expression
  cache_multi_az_enabled           = var.cache_multi_az_enabled
  cache_num_cache_clusters         = var.cache_num_cache_clusters
  discord_topic_arn                = module.discord.topic_arn
  main_data_subnet_ids             = module.main.data_subnet_ids
  main_vpc_id                      = module.main.vpc_id
  name_prefix                      = var.name_prefix
}

module "load_balancer" {
  source = "../../modules/load_balancer"

  backend_security_group_id      = module.ecs.backend_security_group_id
  discord_topic_arn              = module.discord.topic_arn
  main_public_subnet_ids         = module.main.public_subnet_ids
  main_vpc_id                    = module.main.vpc_id
  name_prefix                    = var.name_prefix
  site_certificate_arn           = module.site.certificate_arn
  site_zone_id                   = module.site.zone.id
  waf_arn                        = module.waf.arn
  web_access_logs_force_destroy  = var.web_access_logs_force_destroy
  web_enable_deletion_protection = var.web_enable_deletion_protection
  web_firewall_enabled           = var.web_firewall_enabled
  web_keys                       = var.web_keys
  web_slow_enabled               = var.web_slow_enabled
}

module "rds" {
  source = "../../modules/rds"

  db_allocated_storage                   = var.db_allocated_storage
  db_apply_immediately                   = var.db_apply_immediately
  db_backup_retention_period             = var.db_backup_retention_period
  db_credentials_recovery_window_in_days = var.db_credentials_recovery_window_in_days
  db_delete_automated_backups            = var.db_delete_automated_backups
  db_deletion_protection                 = var.db_deletion_protection
  db_instance_class                      = var.db_instance_class
  db_log_retention_in_days               = var.db_log_retention_in_days
  db_max_allocated_storage               = var.db_max_allocated_storage
  db_multi_az                            = var.db_multi_az
  db_skip_final_snapshot                 = var.db_skip_final_snapshot
  discord_topic_arn                      = module.discord.topic_arn
  main_data_subnet_ids                   = module.main.data_subnet_ids
  main_vpc_id                            = module.main.vpc_id
  name_prefix                            = var.name_prefix
}

module "s3" {
  source = "../../modules/s3"

  files_force_destroy = var.files_force_destroy
  name_prefix         = var.name_prefix
}

module "ecs" {
  source = "../../modules/ecs"

  anthropic_api_key_arn                                                 = module.anthropic_api_key.arn
  backend_container_definitions_collector_enabled                       = var.backend_container_definitions_collector_enabled
  backend_cpu                                                           = var.backend_cpu
  backend_cpu_scaling_enabled                                           = var.backend_cpu_scaling_enabled
  backend_desired_count                                                 = var.backend_desired_count
  backend_environment_otel_exporter_otlp_endpoint_enabled               = var.backend_environment_otel_exporter_otlp_endpoint_enabled
  backend_max_capacity                                                  = var.backend_max_capacity
  backend_memory                                                        = var.backend_memory
  backend_min_capacity                                                  = var.backend_min_capacity
  backend_off_hours_enabled                                             = var.backend_off_hours_enabled
  backend_retention_in_days                                             = var.backend_retention_in_days
  backend_tmpfs_size                                                    = var.backend_tmpfs_size
  backend_tracing_enabled                                               = var.backend_tracing_enabled
  cache_elasticache_replication_group_arn                               = module.elasticache.cache_elasticache_replication_group_arn
  cache_elasticache_replication_group_primary_endpoint_address          = module.elasticache.cache_elasticache_replication_group_primary_endpoint_address
  cache_elasticache_replication_group_replication_group_id              = module.elasticache.cache_elasticache_replication_group_replication_group_id
  cache_readwrite_elasticache_user_arn                                  = module.elasticache.cache_readwrite_elasticache_user_arn
  cache_readwrite_elasticache_user_user_name                            = module.elasticache.cache_readwrite_elasticache_user_user_name
  cache_security_group_id                                               = module.elasticache.cache_security_group_id
  claude_invoke_policy                                                  = module.claude.invoke_policy
  claude_region                                                         = module.claude.region
  db_credentials_secretsmanager_secret_arn                              = module.rds.db_credentials_secretsmanager_secret_arn
  db_credentials_secretsmanager_secret_version_secret_string_wo_version = module.rds.db_credentials_secretsmanager_secret_version_secret_string_wo_version
  db_credentials_secretsmanager_secret_version_version_id               = module.rds.db_credentials_secretsmanager_secret_version_version_id
  db_instance_address                                                   = module.rds.db_instance_address
  db_security_group_id                                                  = module.rds.db_security_group_id
  discord_topic_arn                                                     = module.discord.topic_arn
  files_s3_bucket_arn                                                   = module.s3.files_s3_bucket_arn
  files_s3_bucket_id                                                    = module.s3.files_s3_bucket_id
  gemini_api_key_arn                                                    = module.gemini_api_key.arn
  gh_personal_access_token_arn                                          = module.gh_personal_access_token.arn
  images_repository_arns_airas_backend                                  = module.images.repository_arns["airas-backend"]
  images_repository_urls_airas_backend                                  = module.images.repository_urls["airas-backend"]
  langfuse_public_key_arn                                               = module.langfuse_public_key.arn
  langfuse_secret_key_arn                                               = module.langfuse_secret_key.arn
  main_private_subnet_ids                                               = module.main.private_subnet_ids
  main_vpc_id                                                           = module.main.vpc_id
  name_prefix                                                           = var.name_prefix
  openai_api_key_arn                                                    = module.openai_api_key.arn
  qdrant_api_key_arn                                                    = module.qdrant_api_key.arn
  runner_cpu                                                            = var.runner_cpu
  runner_desired_count                                                  = var.runner_desired_count
  runner_max_capacity                                                   = var.runner_max_capacity
  runner_memory                                                         = var.runner_memory
  runner_min_capacity                                                   = var.runner_min_capacity
  runner_retention_in_days                                              = var.runner_retention_in_days
  runner_scale_to_zero_enabled                                          = var.runner_scale_to_zero_enabled
  runner_tmpfs_size                                                     = var.runner_tmpfs_size
  tasks_name                                                            = module.tasks.name
  tasks_receive_policy                                                  = module.tasks.receive_policy
  tasks_send_policy                                                     = module.tasks.send_policy
  tasks_url                                                             = module.tasks.url
  wandb_api_key_arn                                                     = module.wandb_api_key.arn
  web_https_lb_listener_default_action_target_group_arn                 = module.load_balancer.web_https_lb_listener_default_action_target_group_arn
  web_security_group_id                                                 = module.load_balancer.web_security_group_id
}

module "monitoring" {
  source = "../../modules/monitoring"

  backend_ecs_service_name                                                                                = module.ecs.backend_ecs_service_name
  backend_lb_target_group_arn_suffix                                                                      = module.load_balancer.backend_lb_target_group_arn_suffix
  cache_elasticache_replication_group_id                                                                  = module.elasticache.cache_elasticache_replication_group_id
  db_instance_identifier                                                                                  = module.rds.db_instance_identifier
  discord_topic_arn                                                                                       = module.discord.topic_arn
  environment                                                                                             = var.environment
  main_ecs_cluster_name                                                                                   = module.ecs.main_ecs_cluster_name
  name_prefix                                                                                             = var.name_prefix
  overview_enabled                                                                                        = var.overview_enabled
  overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled = var.overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled
  overview_properties_metrics_item_enabled                                                                = var.overview_properties_metrics_item_enabled
  runner_ecs_service_name                                                                                 = module.ecs.runner_ecs_service_name
  spending_limit_amount                                                                                   = var.spending_limit_amount
  tasks_metrics_dead_letters_dimensions_queue_name                                                        = module.tasks.metrics.dead_letters.dimensions.QueueName
  tasks_name                                                                                              = module.tasks.name
  web_lb_arn_suffix                                                                                       = module.load_balancer.web_lb_arn_suffix
}

module "pipeline" {
  source = "../../modules/pipeline"

  backend_ecs_service_id               = module.ecs.backend_ecs_service_id
  backend_execution_iam_role_arn       = module.ecs.backend_execution_iam_role_arn
  backend_task_iam_role_arn            = module.ecs.backend_task_iam_role_arn
  delivery_identity_provider_enabled   = var.delivery_identity_provider_enabled
  environment                          = var.environment
  images_repository_arns_airas_backend = module.images.repository_arns["airas-backend"]
  name_prefix                          = var.name_prefix
}

module "main" {
  source = "../../modules/vpc"

  name       = "${local.prefix}-main"
  cidr_block = "10.2.0.0/16"
  zones = {
    a = {
      public  = "10.2.0.0/20"
      private = "10.2.64.0/20"
      data    = "10.2.128.0/20"
    }
    c = {
      public  = "10.2.16.0/20"
      private = "10.2.80.0/20"
      data    = "10.2.144.0/20"
    }
  }
  nat = {
    count = 2
  }
  flow_logs = {
    retention_days = 90
  }
}

module "site" {
  source = "../../modules/route53"

  name         = "${local.prefix}-site"
  domain_name  = "api.airas.example.com"
  managed_zone = "api.airas.example.com"
}

module "waf" {
  source = "../../modules/waf"

  name = "${local.prefix}-waf"
  managed_rules = {
    common             = {}
    "known-bad-inputs" = {}
    "sql-injection"    = {}
  }
  rate_limit = {
    requests = 2000
    seconds  = 300
  }
}

module "tasks" {
  source = "../../modules/sqs_queue"

  name                       = "${local.prefix}-tasks"
  visibility_timeout_seconds = 21600
  retention_seconds          = 1209600
  alarms = {
    failed = {
      metric = "dead_letters"
      above  = 0
      notify = [module.discord.topic_arn]
    }
    waiting = {
      metric = "age"
      above  = 7200
      notify = [module.discord.topic_arn]
    }
  }
}

# Claude by the task's own role; no bearer token
module "claude" {
  source = "../../modules/bedrock"

  name = "${local.prefix}-claude"
  inference_profiles = {
    "jp.anthropic.claude-sonnet-4-5-20250929-v1:0" = {
      model   = "anthropic.claude-sonnet-4-5-20250929-v1:0"
      regions = ["ap-northeast-1", "ap-northeast-3"]
    }
  }
}

module "openai_api_key" {
  source = "../../modules/secrets_manager"

  name        = "${local.prefix}-openai-api-key"
  description = "Secret openaiApiKey"
  reminder = {
    every = "year"
    topics = {
      discord = {
        arn            = module.discord.topic_arn
        publish_policy = module.discord.publish_policy
      }
    }
  }
}

module "anthropic_api_key" {
  source = "../../modules/secrets_manager"

  name        = "${local.prefix}-anthropic-api-key"
  description = "Secret anthropicApiKey"
  reminder = {
    every = "year"
    topics = {
      discord = {
        arn            = module.discord.topic_arn
        publish_policy = module.discord.publish_policy
      }
    }
  }
}

module "gemini_api_key" {
  source = "../../modules/secrets_manager"

  name        = "${local.prefix}-gemini-api-key"
  description = "Secret geminiApiKey"
  reminder = {
    every = "year"
    topics = {
      discord = {
        arn            = module.discord.topic_arn
        publish_policy = module.discord.publish_policy
      }
    }
  }
}

module "qdrant_api_key" {
  source = "../../modules/secrets_manager"

  name        = "${local.prefix}-qdrant-api-key"
  description = "Secret qdrantApiKey"
  reminder = {
    every = "year"
    topics = {
      discord = {
        arn            = module.discord.topic_arn
        publish_policy = module.discord.publish_policy
      }
    }
  }
}

module "gh_personal_access_token" {
  source = "../../modules/secrets_manager"

  name        = "${local.prefix}-gh-personal-access-token"
  description = "Secret ghPersonalAccessToken"
  reminder = {
    every = "year"
    topics = {
      discord = {
        arn            = module.discord.topic_arn
        publish_policy = module.discord.publish_policy
      }
    }
  }
}

module "langfuse_secret_key" {
  source = "../../modules/ssm_parameter"

  name        = "${local.prefix}-langfuse-secret-key"
  description = "Parameter langfuseSecretKey"
  reminder = {
    every = "year"
    topics = {
      discord = {
        arn            = module.discord.topic_arn
        publish_policy = module.discord.publish_policy
      }
    }
  }
}

module "langfuse_public_key" {
  source = "../../modules/ssm_parameter"

  name        = "${local.prefix}-langfuse-public-key"
  description = "Parameter langfusePublicKey"
  reminder = {
    every = "year"
    topics = {
      discord = {
        arn            = module.discord.topic_arn
        publish_policy = module.discord.publish_policy
      }
    }
  }
}

module "wandb_api_key" {
  source = "../../modules/ssm_parameter"

  name        = "${local.prefix}-wandb-api-key"
  description = "Parameter wandbApiKey"
  reminder = {
    every = "year"
    topics = {
      discord = {
        arn            = module.discord.topic_arn
        publish_policy = module.discord.publish_policy
      }
    }
  }
}

module "images" {
  source = "../../modules/ecr"

  name   = local.prefix
  images = ["airas-backend"]
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
}
