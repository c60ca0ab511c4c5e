locals {
  prefix = "llmdash-stg"
}

module "audit" {
  source = "../../modules/audit"

  history_force_destroy = var.history_force_destroy
  name_prefix           = var.name_prefix
}

module "cognito" {
  source = "../../modules/cognito"

  name_prefix                        = var.name_prefix
  people_callback_urls               = var.people_callback_urls
  people_deletion_protection         = var.people_deletion_protection
  people_email_configuration_enabled = var.people_email_configuration_enabled
  people_logout_urls                 = var.people_logout_urls
  people_mfa_configuration           = var.people_mfa_configuration
}

module "dns" {
  source = "../../modules/dns"

  name_prefix          = var.name_prefix
  site_name            = var.site_name
  site_validation_keys = var.site_validation_keys
}

module "load_balancer" {
  source = "../../modules/load_balancer"

  backend_security_group_id                       = module.ecs.backend_security_group_id
  edge_access_logs_force_destroy                  = var.edge_access_logs_force_destroy
  edge_enable_deletion_protection                 = var.edge_enable_deletion_protection
  edge_keys                                       = var.edge_keys
  frontend_security_group_id                      = module.ecs.frontend_security_group_id
  main_public_subnet_ids                          = module.main.public_subnet_ids
  main_vpc_id                                     = module.main.vpc_id
  name_prefix                                     = var.name_prefix
  ops_topic_arn                                   = module.ops.topic_arn
  shield_arn                                      = module.shield.arn
  site_acm_certificate_validation_certificate_arn = module.dns.site_acm_certificate_validation_certificate_arn
  site_route53_zone_zone_id                       = module.dns.site_route53_zone_zone_id
}

module "msk" {
  source = "../../modules/msk"

  events_number_of_broker_nodes   = var.events_number_of_broker_nodes
  events_requests_partition_count = var.events_requests_partition_count
  main_data_subnet_ids            = module.main.data_subnet_ids
  main_vpc_id                     = module.main.vpc_id
  name_prefix                     = var.name_prefix
  ops_topic_arn                   = module.ops.topic_arn
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
  events_msk_cluster_arn                                                = module.msk.events_msk_cluster_arn
  events_msk_cluster_bootstrap_brokers_sasl_iam                         = module.msk.events_msk_cluster_bootstrap_brokers_sasl_iam
  events_msk_cluster_cluster_name                                       = module.msk.events_msk_cluster_cluster_name
  events_msk_cluster_cluster_uuid                                       = module.msk.events_msk_cluster_cluster_uuid
  events_security_group_id                                              = module.msk.events_security_group_id
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
  name_prefix                                                           = var.name_prefix
  openai_api_key_arn                                                    = module.openai_api_key.arn
  ops_topic_arn                                                         = module.ops.topic_arn
  people_cognito_user_pool_client_id                                    = module.cognito.people_cognito_user_pool_client_id
  people_cognito_user_pool_domain_domain                                = module.cognito.people_cognito_user_pool_domain_domain
  people_cognito_user_pool_endpoint                                     = module.cognito.people_cognito_user_pool_endpoint
  people_cognito_user_pool_id                                           = module.cognito.people_cognito_user_pool_id
}

module "monitoring" {
  source = "../../modules/monitoring"

  backend_ecs_service_name                                                                       = module.ecs.backend_ecs_service_name
  backend_lb_target_group_arn_suffix                                                             = module.load_balancer.backend_lb_target_group_arn_suffix
  db_instance_identifier                                                                         = module.rds.db_instance_identifier
  edge_lb_arn_suffix                                                                             = module.load_balancer.edge_lb_arn_suffix
  environment                                                                                    = var.environment
  events_msk_cluster_cluster_name                                                                = module.msk.events_msk_cluster_cluster_name
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
  cidr_block = "10.1.0.0/16"
  zones = {
    a = {
      public  = "10.1.0.0/20"
      private = "10.1.64.0/20"
      data    = "10.1.128.0/20"
    }
    c = {
      public  = "10.1.16.0/20"
      private = "10.1.80.0/20"
      data    = "10.1.144.0/20"
    }
  }
  nat = {
    count = 1
  }
  flow_logs = {
    retention_days = 30
  }
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
