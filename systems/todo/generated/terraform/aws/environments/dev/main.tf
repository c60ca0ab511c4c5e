locals {
  prefix = "todo-dev"
}

module "load_balancer" {
  source = "../../modules/load_balancer"

  api_security_group_id          = module.ecs.api_security_group_id
  main_public_subnet_ids         = module.main.public_subnet_ids
  main_vpc_id                    = module.main.vpc_id
  name_prefix                    = var.name_prefix
  ops_topic_arn                  = module.ops.topic_arn
  site_certificate_arn           = module.site.certificate_arn
  site_zone_id                   = module.site.zone.id
  waf_arn                        = module.waf.arn
  web_access_logs_force_destroy  = var.web_access_logs_force_destroy
  web_enable_deletion_protection = var.web_enable_deletion_protection
  web_keys                       = var.web_keys
}

module "rds" {
  source = "../../modules/rds"

  db_apply_immediately                   = var.db_apply_immediately
  db_connections_threshold               = var.db_connections_threshold
  db_credentials_recovery_window_in_days = var.db_credentials_recovery_window_in_days
  db_delete_automated_backups            = var.db_delete_automated_backups
  db_deletion_protection                 = var.db_deletion_protection
  db_instance_class                      = var.db_instance_class
  db_multi_az                            = var.db_multi_az
  db_replica_keys                        = var.db_replica_keys
  db_skip_final_snapshot                 = var.db_skip_final_snapshot
  main_data_subnet_ids                   = module.main.data_subnet_ids
  main_vpc_id                            = module.main.vpc_id
  name_prefix                            = var.name_prefix
  ops_topic_arn                          = module.ops.topic_arn
}

module "ecs" {
  source = "../../modules/ecs"

  api_desired_count                                                     = var.api_desired_count
  api_low_instances_threshold                                           = var.api_low_instances_threshold
  api_max_capacity                                                      = var.api_max_capacity
  api_min_capacity                                                      = var.api_min_capacity
  api_retention_in_days                                                 = var.api_retention_in_days
  api_token_arn                                                         = module.api_token.arn
  db_credentials_secretsmanager_secret_arn                              = module.rds.db_credentials_secretsmanager_secret_arn
  db_credentials_secretsmanager_secret_version_secret_string_wo_version = module.rds.db_credentials_secretsmanager_secret_version_secret_string_wo_version
  db_credentials_secretsmanager_secret_version_version_id               = module.rds.db_credentials_secretsmanager_secret_version_version_id
  db_instance_address                                                   = module.rds.db_instance_address
  db_security_group_id                                                  = module.rds.db_security_group_id
  images_repository_arns_todo_api                                       = module.images.repository_arns["todo-api"]
  images_repository_urls_todo_api                                       = module.images.repository_urls["todo-api"]
  main_private_subnet_ids                                               = module.main.private_subnet_ids
  main_vpc_id                                                           = module.main.vpc_id
  name_prefix                                                           = var.name_prefix
  ops_topic_arn                                                         = module.ops.topic_arn
  web_https_lb_listener_default_action_target_group_arn                 = module.load_balancer.web_https_lb_listener_default_action_target_group_arn
  web_security_group_id                                                 = module.load_balancer.web_security_group_id
}

module "monitoring" {
  source = "../../modules/monitoring"

  api_ecs_service_name           = module.ecs.api_ecs_service_name
  api_lb_target_group_arn_suffix = module.load_balancer.api_lb_target_group_arn_suffix
  db_instance_identifier         = module.rds.db_instance_identifier
  environment                    = var.environment
  main_ecs_cluster_name          = module.ecs.main_ecs_cluster_name
  name_prefix                    = var.name_prefix
  ops_topic_arn                  = module.ops.topic_arn
  spending_limit_amount          = var.spending_limit_amount
  web_lb_arn_suffix              = module.load_balancer.web_lb_arn_suffix
}

module "pipeline" {
  source = "../../modules/pipeline"

  api_ecs_service_id              = module.ecs.api_ecs_service_id
  api_execution_iam_role_arn      = module.ecs.api_execution_iam_role_arn
  api_task_iam_role_arn           = module.ecs.api_task_iam_role_arn
  environment                     = var.environment
  images_repository_arns_todo_api = module.images.repository_arns["todo-api"]
  name_prefix                     = var.name_prefix
}

module "main" {
  source = "../../modules/vpc"

  name       = "${local.prefix}-main"
  cidr_block = "10.0.0.0/16"
  zones = {
    a = {
      public  = "10.0.1.0/24"
      private = "10.0.10.0/24"
      data    = "10.0.128.0/20"
    }
    c = {
      public  = "10.0.2.0/24"
      private = "10.0.20.0/24"
      data    = "10.0.144.0/20"
    }
  }
  nat = {
    count = 1
  }
}

module "site" {
  source = "../../modules/route53"

  name         = "${local.prefix}-site"
  domain_name  = "dev.todo.example.com"
  managed_zone = "dev.todo.example.com"
}

module "waf" {
  source = "../../modules/waf"

  name = "${local.prefix}-waf"
  managed_rules = {
    common             = {}
    "sql-injection"    = {}
    "known-bad-inputs" = {}
  }
  rate_limit = {
    requests = 2000
    seconds  = 300
  }
  countries = {
    allow = ["JP"]
  }
}

# Value of the X-API-TOKEN header
module "api_token" {
  source = "../../modules/secrets_manager"

  name        = "${local.prefix}-api-token"
  description = "Value of the X-API-TOKEN header"
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
  images              = ["todo-api"]
  deletion_protection = false
}

module "ops" {
  source = "../../modules/sns_topic"

  name            = "${local.prefix}-ops"
  email_addresses = ["ops@example.com", "oncall@example.com"]
}
