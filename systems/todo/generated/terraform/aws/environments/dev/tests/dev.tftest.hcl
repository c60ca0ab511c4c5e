mock_provider "aws" {}

# The whole environment plans from nothing.
run "environment" {
  command = plan
}

run "dns" {
  command = plan

  module {
    source = "../../modules/dns"
  }

  variables {
    name_prefix          = "todo-dev"
    site_name            = "dev.todo.example.com"
    site_validation_keys = ["dev.todo.example.com"]
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
    images_todo_api_force_delete = true
    name_prefix                  = "todo-dev"
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
    main_cidr_block = "10.0.0.0/16"
    main_data_subnets = {
      "ap-northeast-1a" = {
        cidr_block = "10.0.128.0/20"
      }
      "ap-northeast-1c" = {
        cidr_block = "10.0.144.0/20"
      }
    }
    main_flow_logs_enabled = false
    main_nat_keys          = ["ap-northeast-1a"]
    main_private_routes = {
      "ap-northeast-1a" = {
        nat_zone = "ap-northeast-1a"
      }
      "ap-northeast-1c" = {
        nat_zone = "ap-northeast-1a"
      }
    }
    main_private_subnets = {
      "ap-northeast-1a" = {
        cidr_block = "10.0.10.0/24"
      }
      "ap-northeast-1c" = {
        cidr_block = "10.0.20.0/24"
      }
    }
    main_public_subnets = {
      "ap-northeast-1a" = {
        cidr_block = "10.0.1.0/24"
      }
      "ap-northeast-1c" = {
        cidr_block = "10.0.2.0/24"
      }
    }
    name_prefix = "todo-dev"
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
    db_apply_immediately           = true
    db_connections_threshold       = 60
    db_delete_automated_backups    = true
    db_deletion_protection         = false
    db_instance_class              = "db.t3.micro"
    db_manage_master_user_password = true
    db_master_password             = ""
    db_multi_az                    = false
    db_password_rotation_enabled   = true
    db_password_wo_enabled         = false
    db_password_wo_version         = null
    db_put_password_enabled        = false
    db_replica_keys                = []
    db_replicas_enabled            = false
    db_skip_final_snapshot         = true
    environment                    = "dev"
    main_data_subnet_ids           = ["example"]
    main_vpc_id                    = "example"
    name_prefix                    = "todo-dev"
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
    condition     = aws_db_instance.db.manage_master_user_password == true
    error_message = "The password of db is RDS's to keep."
  }

  assert {
    condition     = aws_db_instance.db.multi_az == false
    error_message = "db has a standby where designed."
  }

  assert {
    condition     = aws_db_instance.db.backup_retention_period == 7
    error_message = "db is backed up as designed."
  }

  assert {
    condition     = aws_db_instance.db.deletion_protection == false
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
    environment                    = "dev"
    main_ecs_cluster_name          = "example"
    name_prefix                    = "todo-dev"
    spending_limit_amount          = "160"
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
    name_prefix = "todo-dev"
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
    name_prefix                                     = "todo-dev"
    ops_sns_topic_arn                               = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    site_acm_certificate_validation_certificate_arn = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    site_route53_zone_zone_id                       = "example"
    waf_wafv2_web_acl_arn                           = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    web_access_logs_force_destroy                   = true
    web_enable_deletion_protection                  = false
    web_keys                                        = ["dev.todo.example.com"]
    web_url                                         = "https://dev.todo.example.com"
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
    api_token_recovery_window_in_days = 7
    name_prefix                       = "todo-dev"
    ops_kms_key_arn                   = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    ops_sns_topic_arn                 = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
  }

  assert {
    condition     = aws_secretsmanager_secret.api_token.recovery_window_in_days == 7
    error_message = "apiToken can be restored for a while after deletion."
  }
}

run "ecs" {
  command = plan

  module {
    source = "../../modules/ecs"
  }

  variables {
    api_desired_count                                     = 1
    api_low_instances_threshold                           = 1
    api_max_capacity                                      = 2
    api_min_capacity                                      = 1
    api_retention_in_days                                 = 7
    api_token_secretsmanager_secret_arn                   = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    db_instance_address                                   = "example"
    db_secret_arn                                         = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    db_security_group_id                                  = "example"
    images_todo_api_ecr_repository_arn                    = "arn:aws:service:ap-northeast-1:123456789012:resource/example"
    images_todo_api_ecr_repository_repository_url         = "example"
    main_private_subnet_ids                               = ["example"]
    main_vpc_id                                           = "example"
    name_prefix                                           = "todo-dev"
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
