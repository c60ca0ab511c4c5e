locals {
  prefix = "llmdash-dev"
}

module "audit" {
  source = "../../modules/audit"

  history_force_destroy = var.history_force_destroy
  name_prefix           = var.name_prefix
}

module "load_balancer" {
  source = "../../modules/load_balancer"

  backend_security_group_id       = module.ecs.backend_security_group_id
  edge_access_logs_force_destroy  = var.edge_access_logs_force_destroy
  edge_enable_deletion_protection = var.edge_enable_deletion_protection
  edge_keys                       = var.edge_keys
  frontend_security_group_id      = module.ecs.frontend_security_group_id
  main_public_subnet_ids          = module.main.public_subnet_ids
  main_vpc_id                     = module.main.vpc_id
  name_prefix                     = var.name_prefix
  ops_topic_arn                   = module.ops.topic_arn
  shield_arn                      = module.shield.arn
  site_certificate_arn            = module.site.certificate_arn
  site_zone_id                    = module.site.zone.id
}

module "rds" {
  source = "../../modules/rds"

  db_apply_immediately                   = var.db_apply_immediately
  db_backup_copy_enabled                 = var.db_backup_copy_enabled
  db_backup_retention_period             = var.db_backup_retention_period
  db_credentials_recovery_window_in_days = var.db_credentials_recovery_window_in_days
  db_delete_automated_backups            = var.db_delete_automated_backups
  db_deletion_protection                 = var.db_deletion_protection
  db_instance_class                      = var.db_instance_class
  db_multi_az                            = var.db_multi_az
  db_skip_final_snapshot                 = var.db_skip_final_snapshot
  main_data_subnet_ids                   = module.main.data_subnet_ids
  main_vpc_id                            = module.main.vpc_id
  name_prefix                            = var.name_prefix
  ops_topic_arn                          = module.ops.topic_arn
}

module "s3" {
  source = "../../modules/s3"

  exports_force_destroy = var.exports_force_destroy
  name_prefix           = var.name_prefix
}

module "ecs" {
  source = "../../modules/ecs"

  anthropic_api_key_arn                                                 = module.anthropic_api_key.arn
  backend_desired_count                                                 = var.backend_desired_count
  backend_log_level_value                                               = var.backend_log_level_value
  backend_max_capacity                                                  = var.backend_max_capacity
  backend_min_capacity                                                  = var.backend_min_capacity
  backend_retention_in_days                                             = var.backend_retention_in_days
  db_credentials_secretsmanager_secret_arn                              = module.rds.db_credentials_secretsmanager_secret_arn
  db_credentials_secretsmanager_secret_version_secret_string_wo_version = module.rds.db_credentials_secretsmanager_secret_version_secret_string_wo_version
  db_credentials_secretsmanager_secret_version_version_id               = module.rds.db_credentials_secretsmanager_secret_version_version_id
  db_instance_address                                                   = module.rds.db_instance_address
  db_security_group_id                                                  = module.rds.db_security_group_id
  edge_api_lb_listener_rule_action_target_group_arn                     = module.load_balancer.edge_api_lb_listener_rule_action_target_group_arn
  edge_https_lb_listener_default_action_target_group_arn                = module.load_balancer.edge_https_lb_listener_default_action_target_group_arn
  edge_lb_arn_suffix                                                    = module.load_balancer.edge_lb_arn_suffix
  edge_security_group_id                                                = module.load_balancer.edge_security_group_id
  events_bootstrap_brokers                                              = module.events.bootstrap_brokers
  events_consume_policies                                               = module.events.consume_policies
  events_produce_policy                                                 = module.events.produce_policy
  events_security_group_id                                              = module.events.security_group_id
  exports_s3_bucket_arn                                                 = module.s3.exports_s3_bucket_arn
  exports_s3_bucket_id                                                  = module.s3.exports_s3_bucket_id
  frontend_desired_count                                                = var.frontend_desired_count
  frontend_lb_target_group_arn_suffix                                   = module.load_balancer.frontend_lb_target_group_arn_suffix
  frontend_log_level_value                                              = var.frontend_log_level_value
  frontend_max_capacity                                                 = var.frontend_max_capacity
  frontend_min_capacity                                                 = var.frontend_min_capacity
  frontend_retention_in_days                                            = var.frontend_retention_in_days
  images_repository_arns_llmdash_backend                                = module.images.repository_arns["llmdash-backend"]
  images_repository_arns_llmdash_frontend                               = module.images.repository_arns["llmdash-frontend"]
  images_repository_urls_llmdash_backend                                = module.images.repository_urls["llmdash-backend"]
  images_repository_urls_llmdash_frontend                               = module.images.repository_urls["llmdash-frontend"]
  main_private_subnet_ids                                               = module.main.private_subnet_ids
  main_vpc_id                                                           = module.main.vpc_id
  models_invoke_policy                                                  = module.models.invoke_policy
  models_region                                                         = module.models.region
  name_prefix                                                           = var.name_prefix
  openai_api_key_arn                                                    = module.openai_api_key.arn
  ops_topic_arn                                                         = module.ops.topic_arn
  people_client_id                                                      = module.people.client_id
  people_issuer                                                         = module.people.issuer
  people_sign_in_url                                                    = module.people.sign_in_url
  people_user_pool_id                                                   = module.people.user_pool_id
}

module "monitoring" {
  source = "../../modules/monitoring"

  backend_ecs_service_name                                                                       = module.ecs.backend_ecs_service_name
  backend_lb_target_group_arn_suffix                                                             = module.load_balancer.backend_lb_target_group_arn_suffix
  db_instance_identifier                                                                         = module.rds.db_instance_identifier
  edge_lb_arn_suffix                                                                             = module.load_balancer.edge_lb_arn_suffix
  environment                                                                                    = var.environment
  frontend_ecs_service_name                                                                      = module.ecs.frontend_ecs_service_name
  frontend_lb_target_group_arn_suffix                                                            = module.load_balancer.frontend_lb_target_group_arn_suffix
  main_ecs_cluster_name                                                                          = module.ecs.main_ecs_cluster_name
  name_prefix                                                                                    = var.name_prefix
  ops_topic_arn                                                                                  = module.ops.topic_arn
  overview_properties_metrics_item_dashboard_body_widgets_events_disk_properties_metrics_enabled = var.overview_properties_metrics_item_dashboard_body_widgets_events_disk_properties_metrics_enabled
  overview_properties_metrics_item_enabled                                                       = var.overview_properties_metrics_item_enabled
  spending_limit_amount                                                                          = var.spending_limit_amount
}

module "pipeline" {
  source = "../../modules/pipeline"

  backend_ecs_service_id                  = module.ecs.backend_ecs_service_id
  backend_execution_iam_role_arn          = module.ecs.backend_execution_iam_role_arn
  backend_task_iam_role_arn               = module.ecs.backend_task_iam_role_arn
  delivery_identity_provider_enabled      = var.delivery_identity_provider_enabled
  environment                             = var.environment
  frontend_ecs_service_id                 = module.ecs.frontend_ecs_service_id
  frontend_execution_iam_role_arn         = module.ecs.frontend_execution_iam_role_arn
  frontend_task_iam_role_arn              = module.ecs.frontend_task_iam_role_arn
  images_repository_arns_llmdash_backend  = module.images.repository_arns["llmdash-backend"]
  images_repository_arns_llmdash_frontend = module.images.repository_arns["llmdash-frontend"]
  name_prefix                             = var.name_prefix
}

module "main" {
  source = "../../modules/vpc"

  name       = "${local.prefix}-main"
  cidr_block = "10.0.0.0/16"
  zones = {
    a = {
      public  = "10.0.0.0/20"
      private = "10.0.64.0/20"
      data    = "10.0.128.0/20"
    }
    c = {
      public  = "10.0.16.0/20"
      private = "10.0.80.0/20"
      data    = "10.0.144.0/20"
    }
  }
  nat = {
    count = 1
  }
  flow_logs = {
    retention_days = 7
  }
}

module "site" {
  source = "../../modules/route53"

  name         = "${local.prefix}-site"
  domain_name  = "dev.llmdash.example.com"
  managed_zone = "dev.llmdash.example.com"
}

module "shield" {
  source = "../../modules/waf"

  name = "${local.prefix}-shield"
  managed_rules = {
    common          = {}
    "sql-injection" = {}
  }
  rate_limit = {
    requests = 2000
    seconds  = 300
  }
}

module "events" {
  source = "../../modules/msk"

  name            = "${local.prefix}-events"
  network         = module.main
  consumer_groups = ["${local.prefix}-backend"]
  alarms = {
    behind = {
      metric = "lag"
      above  = 10000
      notify = [module.ops.topic_arn]
    }
  }
  kafka_version = "3.9.x.kraft"
  brokers       = 4
  instance_type = "kafka.t3.small"
  topics = {
    requests = {
      partitions        = 3
      replication       = 3
      retention_seconds = 259200
    }
    usage = {
      partitions        = 3
      replication       = 3
      retention_seconds = 604800
    }
  }
}

module "people" {
  source = "../../modules/cognito"

  name                = "${local.prefix}-people"
  sign_up             = false
  return_urls         = ["https://dev.llmdash.example.com"]
  deletion_protection = false
}

# Publisher models by the token, and an endpoint for a model of one's own
module "models" {
  source = "../../modules/bedrock"

  name = "${local.prefix}-models"
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
      ops = {
        arn            = module.ops.topic_arn
        publish_policy = module.ops.publish_policy
      }
    }
  }
  recovery_days = 7
}

module "anthropic_api_key" {
  source = "../../modules/secrets_manager"

  name        = "${local.prefix}-anthropic-api-key"
  description = "Secret anthropicApiKey"
  reminder = {
    every = "year"
    topics = {
      ops = {
        arn            = module.ops.topic_arn
        publish_policy = module.ops.publish_policy
      }
    }
  }
  recovery_days = 7
}

module "images" {
  source = "../../modules/ecr"

  name                = local.prefix
  images              = ["llmdash-backend", "llmdash-frontend"]
  deletion_protection = false
}

module "ops" {
  source = "../../modules/sns_topic"

  name            = "${local.prefix}-ops"
  email_addresses = ["ops@example.com", "oncall@example.com"]
}
