mock_provider "aws" {
  mock_resource "aws_acm_certificate" {
    defaults = {
      arn = "arn:aws:acm:ap-northeast-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef"
      domain_validation_options = [
        {
          domain_name           = "api.dev.airas.example.com"
          resource_record_name  = "_0123456789abcdef.api.dev.airas.example.com."
          resource_record_type  = "CNAME"
          resource_record_value = "_0123456789abcdef.example.acm-validations.aws."
        },
      ]
    }
  }

  mock_resource "aws_appautoscaling_policy" {
    defaults = {
      arn = "arn:aws:autoscaling:ap-northeast-1:123456789012:scalingPolicy:01234567-89ab-cdef-0123-456789abcdef:resource/ecs/service/example/example:policyName/example"
    }
  }

  mock_resource "aws_appautoscaling_target" {
    defaults = {
      id = "service/example/example"
    }
  }

  mock_resource "aws_bedrock_inference_profile" {
    defaults = {
      arn = "arn:aws:bedrock:ap-northeast-1:123456789012:application-inference-profile/0123456789ab"
    }
  }

  mock_resource "aws_cloudwatch_log_group" {
    defaults = {
      arn = "arn:aws:logs:ap-northeast-1:123456789012:log-group:/example"
    }
  }

  mock_resource "aws_db_instance" {
    defaults = {
      address     = "example.abcdefghijkl.ap-northeast-1.rds.amazonaws.com"
      arn         = "arn:aws:rds:ap-northeast-1:123456789012:db:example"
      resource_id = "db-ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    }
  }

  mock_resource "aws_db_parameter_group" {
    defaults = {
      name = "example"
    }
  }

  mock_resource "aws_ecs_cluster" {
    defaults = {
      arn = "arn:aws:ecs:ap-northeast-1:123456789012:cluster/example"
    }
  }

  mock_resource "aws_ecs_service" {
    defaults = {
      arn = "arn:aws:ecs:ap-northeast-1:123456789012:service/example/example"
    }
  }

  mock_resource "aws_ecs_task_definition" {
    defaults = {
      arn                  = "arn:aws:ecs:ap-northeast-1:123456789012:task-definition/example:1"
      arn_without_revision = "arn:aws:ecs:ap-northeast-1:123456789012:task-definition/example"
    }
  }

  mock_resource "aws_eip" {
    defaults = {
      id = "eipalloc-0123456789abcdef0"
    }
  }

  mock_resource "aws_elasticache_replication_group" {
    defaults = {
      arn                      = "arn:aws:elasticache:ap-northeast-1:123456789012:replicationgroup:example"
      primary_endpoint_address = "master.example.abcdef.apne1.cache.amazonaws.com"
      reader_endpoint_address  = "replica.example.abcdef.apne1.cache.amazonaws.com"
    }
  }

  mock_resource "aws_elasticache_user" {
    defaults = {
      arn = "arn:aws:elasticache:ap-northeast-1:123456789012:user:example"
    }
  }

  mock_resource "aws_iam_role" {
    defaults = {
      arn = "arn:aws:iam::123456789012:role/example"
      id  = "example"
    }
  }

  mock_resource "aws_internet_gateway" {
    defaults = {
      id = "igw-0123456789abcdef0"
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

  mock_resource "aws_lb" {
    defaults = {
      arn        = "arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:loadbalancer/app/example/0123456789abcdef"
      arn_suffix = "app/example/0123456789abcdef"
      dns_name   = "example-0123456789.ap-northeast-1.elb.amazonaws.com"
      zone_id    = "Z0123456789ABCDEFGHIJ"
    }
  }

  mock_resource "aws_lb_listener" {
    defaults = {
      arn = "arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:listener/app/example/0123456789abcdef/0123456789abcdef"
    }
  }

  mock_resource "aws_lb_target_group" {
    defaults = {
      arn        = "arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:targetgroup/example/0123456789abcdef"
      arn_suffix = "targetgroup/example/0123456789abcdef"
    }
  }

  mock_resource "aws_network_interface" {
    defaults = {
      id = "eni-0123456789abcdef0"
    }
  }

  mock_resource "aws_route53_record" {
    defaults = {
      fqdn = "example.example.com"
    }
  }

  mock_resource "aws_route_table" {
    defaults = {
      id = "rtb-0123456789abcdef0"
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

  mock_resource "aws_secretsmanager_secret_version" {
    defaults = {
      arn        = "arn:aws:secretsmanager:ap-northeast-1:123456789012:secret:example-AbCdEf"
      version_id = "01234567-89ab-cdef-0123-456789abcdef"
    }
  }

  mock_resource "aws_security_group" {
    defaults = {
      id = "sg-0123456789abcdef0"
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

  mock_resource "aws_subnet" {
    defaults = {
      id = "subnet-0123456789abcdef0"
    }
  }

  mock_resource "aws_vpc" {
    defaults = {
      id = "vpc-0123456789abcdef0"
    }
  }

  mock_resource "aws_vpc_endpoint" {
    defaults = {
      id = "vpce-0123456789abcdef0"
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

  mock_data "aws_route53_zone" {
    defaults = {
      zone_id = "Z0123456789ABCDEFGHIJ"
    }
  }

  mock_data "aws_ssm_parameter" {
    defaults = {
      insecure_value = "ami-0123456789abcdef0"
    }
  }
}

# The whole environment is made from nothing.
run "environment" {
  command = apply
}

run "network" {
  command = plan

  module {
    source = "../../modules/vpc"
  }

  variables {
    name       = "airas-dev-network"
    cidr_block = "10.0.0.0/16"
    zones = {
      a = { public = "10.0.0.0/20", private = "10.0.64.0/20", data = "10.0.128.0/20" }
      c = { public = "10.0.16.0/20", private = "10.0.80.0/20", data = "10.0.144.0/20" }
    }
    nat = { count = 1, instance_type = "t4g.nano" }
  }

  assert {
    condition     = aws_vpc.this.enable_dns_support == true
    error_message = "Private names of endpoints and databases need DNS support."
  }
}

run "web" {
  command = plan

  module {
    source = "../../modules/load_balancer"
  }

  variables {
    name = "airas-dev-web"
    network = {
      vpc_id             = "vpc-0123456789abcdef0"
      public_subnet_ids  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
      private_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
      data_subnet_ids    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
    }
    domain = {
      names              = ["api.dev.airas.example.com"]
      certificate_arn    = "arn:aws:acm:ap-northeast-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef"
      zone               = { id = "Z0123456789ABCDEFGHIJ" }
      validation_records = []
    }
    services = {
      backend = {
        connection        = { port = 8000, security_group_id = "sg-0123456789abcdef0" }
        health_check_path = "/health"
        drain_timeout     = 120
      }
    }
    default_service = "backend"
    idle_timeout    = 120
    alarms = {
      "error-rate" = { metric = "errors", above = 5, notify = ["arn:aws:sns:ap-northeast-1:123456789012:example"] }
    }
    deletion_protection = false
  }

  assert {
    condition     = aws_lb.this.drop_invalid_header_fields == true
    error_message = "Malformed headers do not reach services."
  }

  assert {
    condition     = aws_lb.this.access_logs[0].enabled == true
    error_message = "Every request is on record."
  }

  assert {
    condition     = aws_lb_listener.https.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "Clients speak TLS 1.2 or newer."
  }

  assert {
    condition     = aws_lb_listener.http.default_action[0].type == "redirect"
    error_message = "Plain HTTP is only ever redirected."
  }
}

run "site" {
  command = plan

  module {
    source = "../../modules/route53"
  }

  variables {
    name        = "airas-dev-site"
    domain_name = "api.dev.airas.example.com"
    zone        = "api.dev.airas.example.com"
  }

  assert {
    condition     = aws_acm_certificate.this.validation_method == "DNS"
    error_message = "Only certificates proven by DNS renew by themselves."
  }
}

run "backend-service" {
  command = plan

  module {
    source = "../../modules/fargate_service"
  }

  variables {
    name                = "airas-dev-backend"
    cluster             = { name = "airas-dev", arn = "arn:aws:ecs:ap-northeast-1:123456789012:cluster/example" }
    network             = { private_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"] }
    security_group_id   = "sg-0123456789abcdef0"
    task_definition_arn = "arn:aws:ecs:ap-northeast-1:123456789012:task-definition/example:1"
    tasks               = { min = 1, max = 1, target_cpu = null, cpu_scales_in = true }
    off_hours = {
      from      = "cron(0 20 ? * MON-FRI *)"
      to        = "cron(0 8 ? * MON-FRI *)"
      time_zone = "Asia/Tokyo"
      tasks     = 0
    }
    zone_rebalancing = true
    load_balancer = {
      target_group_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:targetgroup/example/0123456789abcdef"
      container_name   = "app"
      container_port   = 8000
      grace_period     = 60
    }
    tell_rollbacks = { discord = "arn:aws:sns:ap-northeast-1:123456789012:example" }
    restart_on     = { "db-password" = "1790000000/01234567-89ab-cdef-0123-456789abcdef" }
  }

  assert {
    condition     = aws_ecs_service.this.network_configuration[0].assign_public_ip == false
    error_message = "Tasks have no public address."
  }

  assert {
    condition     = aws_ecs_service.this.deployment_circuit_breaker[0].rollback == true
    error_message = "A deployment that does not become healthy is rolled back."
  }
}

run "runner-service" {
  command = plan

  module {
    source = "../../modules/fargate_service"
  }

  variables {
    name                = "airas-dev-runner"
    cluster             = { name = "airas-dev", arn = "arn:aws:ecs:ap-northeast-1:123456789012:cluster/example" }
    network             = { private_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"] }
    security_group_id   = "sg-0123456789abcdef0"
    task_definition_arn = "arn:aws:ecs:ap-northeast-1:123456789012:task-definition/example:1"
    tasks               = { min = 0, max = 2, target_cpu = null, cpu_scales_in = false }
    capacity_providers  = { FARGATE = 100, FARGATE_SPOT = 0 }
    zone_rebalancing    = false
    tell_rollbacks      = { discord = "arn:aws:sns:ap-northeast-1:123456789012:example" }
    restart_on          = { "db-password" = "1790000000/01234567-89ab-cdef-0123-456789abcdef" }
  }

  assert {
    condition     = aws_ecs_service.this.network_configuration[0].assign_public_ip == false
    error_message = "Tasks have no public address."
  }

  assert {
    condition     = aws_ecs_service.this.deployment_circuit_breaker[0].rollback == true
    error_message = "A deployment that does not become healthy is rolled back."
  }
}

run "tasks" {
  command = plan

  module {
    source = "../../modules/sqs_queue"
  }

  variables {
    name                       = "airas-dev-tasks"
    visibility_timeout_seconds = 6 * 60 * 60
    retention_seconds          = 14 * 24 * 60 * 60
    alarms = {
      failed  = { metric = "dead_letters", above = 0, notify = ["arn:aws:sns:ap-northeast-1:123456789012:example"] }
      waiting = { metric = "age", above = 7200, notify = ["arn:aws:sns:ap-northeast-1:123456789012:example"] }
    }
  }

  assert {
    condition     = aws_sqs_queue.this.sqs_managed_sse_enabled == true
    error_message = "Messages are encrypted at rest."
  }

  assert {
    condition     = aws_sqs_queue.dead.sqs_managed_sse_enabled == true
    error_message = "Messages are encrypted at rest."
  }
}

run "cache" {
  command = plan

  module {
    source = "../../modules/elasticache"
  }

  variables {
    name = "airas-dev-cache"
    network = {
      vpc_id             = "vpc-0123456789abcdef0"
      data_subnet_ids    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
      public_subnet_ids  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
      private_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
    }
    engine_version     = "8.0"
    node_type          = "cache.t4g.small"
    maintenance_window = "sat:18:00-sat:19:00"
    apply_immediately  = true
    alarms = {
      full     = { metric = "memory", above = 80, notify = ["arn:aws:sns:ap-northeast-1:123456789012:example"] }
      evicting = { metric = "evictions", above = 100, notify = ["arn:aws:sns:ap-northeast-1:123456789012:example"] }
    }
  }

  assert {
    condition     = aws_elasticache_replication_group.this.transit_encryption_enabled == true
    error_message = "Connections are encrypted."
  }

  assert {
    condition     = aws_elasticache_replication_group.this.at_rest_encryption_enabled == "true"
    error_message = "Data is encrypted on disk."
  }
}

run "db" {
  command = plan

  module {
    source = "../../modules/rds"
  }

  variables {
    name = "airas-dev-db"
    network = {
      vpc_id             = "vpc-0123456789abcdef0"
      data_subnet_ids    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
      private_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
      public_subnet_ids  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
    }
    engine_version      = "16"
    instance_class      = "db.t3.small"
    storage             = { size_gib = 20, max_gib = 50 }
    database_name       = "airas_db"
    parameters          = { log_min_duration_statement = "1000" }
    backups             = { days = 7, keep_after_deletion = false }
    maintenance_window  = "sat:19:00-sat:20:00"
    apply_immediately   = true
    deletion_protection = false
    users = {
      backend = { access = "readwrite" }
      runner  = { access = "readwrite" }
    }
    cluster = {
      name      = "airas-dev"
      arn       = "arn:aws:ecs:ap-northeast-1:123456789012:cluster/example"
      namespace = null
    }
    permissions_boundary      = "arn:aws:iam::123456789012:policy/airas-dev-boundary"
    password_rotation_days    = 90
    credentials_recovery_days = 0
    log_retention_days        = 7
    alarms = {
      "high-cpu" = {
        metric  = "cpu"
        above   = 70
        minutes = 10
        notify  = ["arn:aws:sns:ap-northeast-1:123456789012:example"]
      }
      "low-storage" = {
        metric = "free_storage"
        below  = 5 * 1024 * 1024 * 1024
        notify = ["arn:aws:sns:ap-northeast-1:123456789012:example"]
      }
    }
  }

  assert {
    condition     = aws_db_instance.this.storage_encrypted == true
    error_message = "db is encrypted."
  }

  assert {
    condition     = aws_db_instance.this.publicly_accessible == false
    error_message = "db has no public address."
  }
}
