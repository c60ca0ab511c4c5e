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
    name_prefix = "todo-prod"
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
}

run "dns" {
  command = plan

  module {
    source = "../../modules/dns"
  }

  variables {
    name_prefix          = "todo-prod"
    site_name            = "todo.example.com"
    site_validation_keys = ["todo.example.com"]
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
    images_todo_api_force_delete = false
    name_prefix                  = "todo-prod"
  }

  assert {
    condition     = aws_ecr_repository.images_todo_api.image_tag_mutability == "IMMUTABLE"
    error_message = "A tag always means the same image."
  }

  assert {
    condition     = aws_ecr_repository.images_todo_api.image_scanning_configuration[0].scan_on_push == true
    error_message = "Images are scanned for vulnerabilities when they are pushed."
  }
}

run "vpc" {
  command = plan

  module {
    source = "../../modules/vpc"
  }

  variables {
    main_cidr_block = "10.1.0.0/16"
    main_data_subnets = {
      "ap-northeast-1a" = {
        cidr_block = "10.1.128.0/20"
      }
      "ap-northeast-1c" = {
        cidr_block = "10.1.144.0/20"
      }
    }
    main_flow_logs_enabled = true
    main_nat_keys          = ["ap-northeast-1a", "ap-northeast-1c"]
    main_private_routes = {
      "ap-northeast-1a" = {
        nat_zone = "ap-northeast-1a"
      }
      "ap-northeast-1c" = {
        nat_zone = "ap-northeast-1c"
      }
    }
    main_private_subnets = {
      "ap-northeast-1a" = {
        cidr_block = "10.1.10.0/24"
      }
      "ap-northeast-1c" = {
        cidr_block = "10.1.20.0/24"
      }
    }
    main_public_subnets = {
      "ap-northeast-1a" = {
        cidr_block = "10.1.1.0/24"
      }
      "ap-northeast-1c" = {
        cidr_block = "10.1.2.0/24"
      }
    }
    name_prefix = "todo-prod"
  }

  assert {
    condition     = aws_vpc.main.enable_dns_support == true
    error_message = "Private names of endpoints and databases need DNS support."
  }
}

run "rds" {
  command = plan

  module {
    source = "../../modules/rds"
  }

  variables {
    api_security_group_id          = "example"
    db_apply_immediately           = false
    db_connections_threshold       = 1000
    db_delete_automated_backups    = false
    db_deletion_protection         = true
    db_instance_class              = "db.r5.large"
    db_manage_master_user_password = null
    db_master_password             = ""
    db_multi_az                    = true
    db_password_rotation_enabled   = false
    db_password_wo_enabled         = true
    db_password_wo_version         = 1
    db_put_password_enabled        = true
    db_replica_keys                = ["1"]
    db_replicas_enabled            = true
    db_skip_final_snapshot         = false
    environment                    = "prod"
    main_data_subnet_ids           = ["example"]
    main_vpc_id                    = "example"
    name_prefix                    = "todo-prod"
    ops_sns_topic_arn              = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
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
    condition     = aws_db_instance.db.multi_az == true
    error_message = "db has a standby where designed."
  }

  assert {
    condition     = aws_db_instance.db.backup_retention_period == 7
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
    api_ecs_service_name           = "example"
    api_lb_target_group_arn_suffix = "example"
    db_instance_identifier         = "example"
    environment                    = "prod"
    main_ecs_cluster_name          = "example"
    name_prefix                    = "todo-prod"
    spending_limit_amount          = "900"
    web_lb_arn_suffix              = "example"
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
    name_prefix = "todo-prod"
  }

  assert {
    condition     = aws_wafv2_web_acl.waf.scope == "REGIONAL"
    error_message = "Load balancers take web ACLs of their region."
  }
}

run "load_balancer" {
  command = plan

  module {
    source = "../../modules/load_balancer"
  }

  variables {
    api_security_group_id                           = "example"
    main_public_subnet_ids                          = ["example"]
    main_vpc_id                                     = "example"
    name_prefix                                     = "todo-prod"
    ops_sns_topic_arn                               = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    site_acm_certificate_validation_certificate_arn = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    site_route53_zone_zone_id                       = "example"
    waf_wafv2_web_acl_arn                           = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    web_access_logs_force_destroy                   = false
    web_enable_deletion_protection                  = true
    web_keys                                        = ["todo.example.com"]
    web_url                                         = "https://todo.example.com"
  }

  assert {
    condition     = aws_s3_bucket_public_access_block.web_access_logs.restrict_public_buckets == true
    error_message = "Access logs are never public."
  }

  assert {
    condition     = aws_s3_bucket_public_access_block.web_access_logs.block_public_policy == true
    error_message = "No policy makes access logs public."
  }

  assert {
    condition     = aws_lb.web.drop_invalid_header_fields == true
    error_message = "Malformed headers do not reach services."
  }

  assert {
    condition     = aws_lb.web.access_logs[0].enabled == true
    error_message = "Every request is on record."
  }

  assert {
    condition     = aws_lb.web.enable_deletion_protection == true
    error_message = "The entry cannot be deleted by mistake."
  }

  assert {
    condition     = aws_lb_listener.web_https.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "Clients speak TLS 1.2 or newer."
  }

  assert {
    condition     = aws_lb_listener.web_http.default_action[0].type == "redirect"
    error_message = "Plain HTTP is only ever redirected."
  }
}

run "secrets_manager" {
  command = plan

  module {
    source = "../../modules/secrets_manager"
  }

  variables {
    api_token_recovery_window_in_days = 30
    name_prefix                       = "todo-prod"
    ops_kms_key_arn                   = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    ops_sns_topic_arn                 = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
  }

  assert {
    condition     = aws_secretsmanager_secret.api_token.recovery_window_in_days == 30
    error_message = "apiToken can be restored for a while after deletion."
  }
}

run "ecs" {
  command = plan

  module {
    source = "../../modules/ecs"
  }

  variables {
    api_desired_count                                     = 2
    api_low_instances_threshold                           = 2
    api_max_capacity                                      = 10
    api_min_capacity                                      = 2
    api_retention_in_days                                 = 90
    api_token_secretsmanager_secret_arn                   = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    db_instance_address                                   = "example"
    db_secret_arn                                         = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    db_security_group_id                                  = "example"
    images_todo_api_ecr_repository_arn                    = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    images_todo_api_ecr_repository_repository_url         = "example"
    main_private_subnet_ids                               = ["example"]
    main_vpc_id                                           = "example"
    name_prefix                                           = "todo-prod"
    ops_sns_topic_arn                                     = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    web_https_lb_listener_default_action_target_group_arn = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    web_security_group_id                                 = "example"
  }

  assert {
    condition     = aws_ecs_service.api.network_configuration[0].assign_public_ip == false
    error_message = "Tasks have no public address."
  }

  assert {
    condition     = aws_ecs_service.api.deployment_circuit_breaker[0].rollback == true
    error_message = "A deployment that does not become healthy is rolled back."
  }
}
