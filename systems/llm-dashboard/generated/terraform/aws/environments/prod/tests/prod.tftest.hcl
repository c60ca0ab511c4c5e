mock_provider "aws" {}

# The whole environment plans from nothing.
run "environment" {
  command = plan
}

run "audit" {
  command = plan

  module {
    source = "../../modules/audit"
  }

  variables {
    history_force_destroy = false
    name_prefix           = "llmdash-prod"
  }

  assert {
    condition     = aws_kms_key.history.enable_key_rotation == true
    error_message = "Keys are rotated every year."
  }

  assert {
    condition     = aws_s3_bucket.history.force_destroy == false
    error_message = "A bucket with objects is deleted in unprotected environments only."
  }

  assert {
    condition     = aws_s3_bucket_public_access_block.history.restrict_public_buckets == true
    error_message = "Objects are never public."
  }

  assert {
    condition     = aws_cloudtrail.history.enable_log_file_validation == true
    error_message = "Records that somebody altered can be told."
  }

  assert {
    condition     = aws_cloudtrail.history.is_multi_region_trail == true
    error_message = "Calls are recorded in the regions that the design says."
  }

  assert {
    condition     = aws_config_configuration_recorder_status.history.is_enabled == true
    error_message = "Changes of resources are recorded."
  }
}

run "cognito" {
  command = plan

  module {
    source = "../../modules/cognito"
  }

  variables {
    name_prefix                        = "llmdash-prod"
    people_callback_urls               = ["https://llmdash.example.com"]
    people_deletion_protection         = "ACTIVE"
    people_email_configuration_enabled = true
    people_logout_urls                 = ["https://llmdash.example.com"]
    people_mfa_configuration           = "ON"
  }

  assert {
    condition     = aws_cognito_user_pool.people.deletion_protection == "ACTIVE"
    error_message = "People's accounts are protected as the design says."
  }

  assert {
    condition     = aws_cognito_user_pool.people.password_policy[0].minimum_length == 12
    error_message = "Passwords are as long as the design says."
  }

  assert {
    condition     = aws_cognito_user_pool_client.people.prevent_user_existence_errors == "ENABLED"
    error_message = "Failed sign-ins do not tell whether the account exists."
  }
}

run "dns" {
  command = plan

  module {
    source = "../../modules/dns"
  }

  variables {
    name_prefix          = "llmdash-prod"
    site_name            = "llmdash.example.com"
    site_validation_keys = ["llmdash.example.com"]
  }

  assert {
    condition     = aws_acm_certificate.site.validation_method == "DNS"
    error_message = "Only certificates proven by DNS renew by themselves."
  }
}

run "ecr" {
  command = plan

  module {
    source = "../../modules/ecr"
  }

  variables {
    images_llmdash_frontend_force_delete = false
    name_prefix                          = "llmdash-prod"
  }

  assert {
    condition     = aws_ecr_repository.images_llmdash_frontend.image_tag_mutability == "IMMUTABLE"
    error_message = "A tag always means the same image."
  }

  assert {
    condition     = aws_ecr_repository.images_llmdash_frontend.image_scanning_configuration[0].scan_on_push == true
    error_message = "Images are scanned for vulnerabilities when they are pushed."
  }

  assert {
    condition     = aws_ecr_repository.images_llmdash_backend.image_tag_mutability == "IMMUTABLE"
    error_message = "A tag always means the same image."
  }

  assert {
    condition     = aws_ecr_repository.images_llmdash_backend.image_scanning_configuration[0].scan_on_push == true
    error_message = "Images are scanned for vulnerabilities when they are pushed."
  }
}

run "vpc" {
  command = plan

  module {
    source = "../../modules/vpc"
  }

  variables {
    main_cidr_block = "10.2.0.0/16"
    main_data_subnets = {
      "ap-northeast-1a" = {
        cidr_block = "10.2.128.0/20"
      }
      "ap-northeast-1c" = {
        cidr_block = "10.2.144.0/20"
      }
      "ap-northeast-1d" = {
        cidr_block = "10.2.160.0/20"
      }
    }
    main_flow_retention_in_days = 90
    main_nat_keys               = ["ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"]
    main_private_routes = {
      "ap-northeast-1a" = {
        nat_zone = "ap-northeast-1a"
      }
      "ap-northeast-1c" = {
        nat_zone = "ap-northeast-1c"
      }
      "ap-northeast-1d" = {
        nat_zone = "ap-northeast-1d"
      }
    }
    main_private_subnets = {
      "ap-northeast-1a" = {
        cidr_block = "10.2.64.0/20"
      }
      "ap-northeast-1c" = {
        cidr_block = "10.2.80.0/20"
      }
      "ap-northeast-1d" = {
        cidr_block = "10.2.96.0/20"
      }
    }
    main_public_keys = ["ap-northeast-1a", "ap-northeast-1c", "ap-northeast-1d"]
    main_public_subnets = {
      "ap-northeast-1a" = {
        cidr_block = "10.2.0.0/20"
      }
      "ap-northeast-1c" = {
        cidr_block = "10.2.16.0/20"
      }
      "ap-northeast-1d" = {
        cidr_block = "10.2.32.0/20"
      }
    }
    name_prefix = "llmdash-prod"
  }

  assert {
    condition     = aws_vpc.main.enable_dns_support == true
    error_message = "Private names of endpoints and databases need DNS support."
  }
}

run "msk" {
  command = plan

  module {
    source = "../../modules/msk"
  }

  variables {
    backend_security_group_id       = "example"
    events_number_of_broker_nodes   = 3
    events_requests_partition_count = 6
    main_data_subnet_ids            = ["example"]
    main_vpc_id                     = "example"
    name_prefix                     = "llmdash-prod"
    ops_sns_topic_arn               = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
  }

  assert {
    condition     = aws_msk_cluster.events.encryption_info[0].encryption_in_transit[0].client_broker == "TLS"
    error_message = "Connections are encrypted."
  }

  assert {
    condition     = aws_msk_cluster.events.client_authentication[0].unauthenticated == false
    error_message = "Nobody connects without IAM."
  }
}

run "rds" {
  command = plan

  module {
    source = "../../modules/rds"
  }

  variables {
    backend_security_group_id   = "example"
    db_apply_immediately        = false
    db_backup_copy_enabled      = true
    db_backup_retention_period  = 30
    db_delete_automated_backups = false
    db_deletion_protection      = true
    db_instance_class           = "db.m6g.large"
    db_multi_az                 = true
    db_skip_final_snapshot      = false
    main_data_subnet_ids        = ["example"]
    main_vpc_id                 = "example"
    name_prefix                 = "llmdash-prod"
    ops_sns_topic_arn           = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
  }

  assert {
    condition     = aws_db_instance.db.storage_encrypted == true
    error_message = "db is encrypted."
  }

  assert {
    condition     = aws_db_instance.db.publicly_accessible == false
    error_message = "db has no public address."
  }

  assert {
    condition     = aws_db_instance.db.manage_master_user_password == true
    error_message = "The password of db is RDS's to keep."
  }

  assert {
    condition     = aws_db_instance.db.multi_az == true
    error_message = "db has a standby where designed."
  }

  assert {
    condition     = aws_db_instance.db.backup_retention_period == 30
    error_message = "db is backed up as designed."
  }

  assert {
    condition     = aws_db_instance.db.deletion_protection == true
    error_message = "db refuses deletion where designed."
  }
}

run "monitoring" {
  command = plan

  module {
    source = "../../modules/monitoring"
  }

  variables {
    backend_ecs_service_name                                                                       = "example"
    backend_lb_target_group_arn_suffix                                                             = "example"
    db_instance_identifier                                                                         = "example"
    edge_lb_arn_suffix                                                                             = "example"
    environment                                                                                    = "prod"
    events_msk_cluster_cluster_name                                                                = "example"
    frontend_ecs_service_name                                                                      = "example"
    frontend_lb_target_group_arn_suffix                                                            = "example"
    main_ecs_cluster_name                                                                          = "example"
    name_prefix                                                                                    = "llmdash-prod"
    overview_properties_metrics_item_dashboard_body_widgets_events_disk_properties_metrics_enabled = false
    overview_properties_metrics_item_enabled                                                       = true
    spending_limit_amount                                                                          = "2500"
  }

  assert {
    condition     = aws_kms_key.ops.enable_key_rotation == true
    error_message = "Keys are rotated every year."
  }
}

run "waf" {
  command = plan

  module {
    source = "../../modules/waf"
  }

  variables {
    name_prefix = "llmdash-prod"
  }

  assert {
    condition     = aws_wafv2_web_acl.shield.scope == "REGIONAL"
    error_message = "Load balancers take web ACLs of their region."
  }
}

run "load_balancer" {
  command = plan

  module {
    source = "../../modules/load_balancer"
  }

  variables {
    backend_security_group_id                       = "example"
    edge_access_logs_force_destroy                  = false
    edge_enable_deletion_protection                 = true
    edge_keys                                       = ["llmdash.example.com"]
    edge_url                                        = "https://llmdash.example.com"
    frontend_security_group_id                      = "example"
    main_public_subnet_ids                          = ["example"]
    main_vpc_id                                     = "example"
    name_prefix                                     = "llmdash-prod"
    ops_sns_topic_arn                               = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    shield_wafv2_web_acl_arn                        = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    site_acm_certificate_validation_certificate_arn = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    site_route53_zone_zone_id                       = "example"
  }

  assert {
    condition     = aws_s3_bucket_public_access_block.edge_access_logs.restrict_public_buckets == true
    error_message = "Access logs are never public."
  }

  assert {
    condition     = aws_s3_bucket_public_access_block.edge_access_logs.block_public_policy == true
    error_message = "No policy makes access logs public."
  }

  assert {
    condition     = aws_lb.edge.drop_invalid_header_fields == true
    error_message = "Malformed headers do not reach services."
  }

  assert {
    condition     = aws_lb.edge.access_logs[0].enabled == true
    error_message = "Every request is on record."
  }

  assert {
    condition     = aws_lb.edge.enable_deletion_protection == true
    error_message = "The entry cannot be deleted by mistake."
  }

  assert {
    condition     = aws_lb_listener.edge_https.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "Clients speak TLS 1.2 or newer."
  }

  assert {
    condition     = aws_lb_listener.edge_http.default_action[0].type == "redirect"
    error_message = "Plain HTTP is only ever redirected."
  }
}

run "s3" {
  command = plan

  module {
    source = "../../modules/s3"
  }

  variables {
    exports_force_destroy = false
    name_prefix           = "llmdash-prod"
  }

  assert {
    condition     = aws_s3_bucket.exports.force_destroy == false
    error_message = "A bucket with objects is deleted in unprotected environments only."
  }

  assert {
    condition     = aws_s3_bucket_public_access_block.exports.restrict_public_buckets == true
    error_message = "Objects are never public."
  }
}

run "secrets_manager" {
  command = plan

  module {
    source = "../../modules/secrets_manager"
  }

  variables {
    anthropic_api_key_recovery_window_in_days = 30
    name_prefix                               = "llmdash-prod"
    openai_api_key_recovery_window_in_days    = 30
    ops_kms_key_arn                           = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    ops_sns_topic_arn                         = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
  }

  assert {
    condition     = aws_secretsmanager_secret.openai_api_key.recovery_window_in_days == 30
    error_message = "openaiApiKey can be restored for a while after deletion."
  }

  assert {
    condition     = aws_secretsmanager_secret.anthropic_api_key.recovery_window_in_days == 30
    error_message = "anthropicApiKey can be restored for a while after deletion."
  }
}

run "ecs" {
  command = plan

  module {
    source = "../../modules/ecs"
  }

  variables {
    anthropic_api_key_secretsmanager_secret_arn            = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    backend_desired_count                                  = 2
    backend_log_level_value                                = "warn"
    backend_max_capacity                                   = 20
    backend_min_capacity                                   = 2
    backend_retention_in_days                              = 90
    db_instance_address                                    = "example"
    db_secret_arn                                          = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    db_security_group_id                                   = "example"
    edge_api_lb_listener_rule_action_target_group_arn      = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    edge_https_lb_listener_default_action_target_group_arn = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    edge_lb_arn_suffix                                     = "example"
    edge_security_group_id                                 = "example"
    events_msk_cluster_arn                                 = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    events_msk_cluster_bootstrap_brokers_sasl_iam          = "example"
    events_msk_cluster_cluster_name                        = "example"
    events_msk_cluster_cluster_uuid                        = "example"
    events_security_group_id                               = "example"
    exports_s3_bucket_arn                                  = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    exports_s3_bucket_id                                   = "example"
    frontend_desired_count                                 = 2
    frontend_lb_target_group_arn_suffix                    = "example"
    frontend_log_level_value                               = "warn"
    frontend_max_capacity                                  = 10
    frontend_min_capacity                                  = 2
    frontend_retention_in_days                             = 90
    images_llmdash_backend_ecr_repository_arn              = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    images_llmdash_backend_ecr_repository_repository_url   = "example"
    images_llmdash_frontend_ecr_repository_arn             = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    images_llmdash_frontend_ecr_repository_repository_url  = "example"
    main_private_subnet_ids                                = ["example"]
    main_vpc_id                                            = "example"
    name_prefix                                            = "llmdash-prod"
    openai_api_key_secretsmanager_secret_arn               = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    ops_sns_topic_arn                                      = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    people_cognito_user_pool_client_id                     = "example"
    people_cognito_user_pool_domain_domain                 = "example"
    people_cognito_user_pool_endpoint                      = "example"
    people_cognito_user_pool_id                            = "example"
  }

  assert {
    condition     = aws_ecs_service.frontend.network_configuration[0].assign_public_ip == false
    error_message = "Tasks have no public address."
  }

  assert {
    condition     = aws_ecs_service.frontend.deployment_circuit_breaker[0].rollback == true
    error_message = "A deployment that does not become healthy is rolled back."
  }

  assert {
    condition     = aws_ecs_service.backend.network_configuration[0].assign_public_ip == false
    error_message = "Tasks have no public address."
  }

  assert {
    condition     = aws_ecs_service.backend.deployment_circuit_breaker[0].rollback == true
    error_message = "A deployment that does not become healthy is rolled back."
  }
}
