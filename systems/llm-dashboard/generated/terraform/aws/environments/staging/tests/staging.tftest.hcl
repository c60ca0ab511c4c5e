mock_provider "aws" {
  mock_resource "aws_acm_certificate" {
    defaults = {
      arn = "arn:aws:acm:ap-northeast-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef"
      domain_validation_options = [
        {
          domain_name           = "staging.llmdash.example.com"
          resource_record_name  = "_0123456789abcdef.staging.llmdash.example.com."
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

  mock_resource "aws_cognito_user_pool" {
    defaults = {
      arn      = "arn:aws:cognito-idp:ap-northeast-1:123456789012:userpool/ap-northeast-1_012345678"
      endpoint = "cognito-idp.ap-northeast-1.amazonaws.com/ap-northeast-1_012345678"
      id       = "ap-northeast-1_012345678"
    }
  }

  mock_resource "aws_cognito_user_pool_client" {
    defaults = {
      id = "0123456789abcdefghijklmnop"
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

  mock_resource "aws_msk_cluster" {
    defaults = {
      arn                        = "arn:aws:kafka:ap-northeast-1:123456789012:cluster/example/01234567-89ab-cdef-0123-456789abcdef-1"
      bootstrap_brokers_sasl_iam = "b-1.example.abcdef.c2.kafka.ap-northeast-1.amazonaws.com:9098"
      cluster_uuid               = "01234567-89ab-cdef-0123-456789abcdef-1"
    }
  }

  mock_resource "aws_msk_configuration" {
    defaults = {
      arn             = "arn:aws:kafka:ap-northeast-1:123456789012:configuration/example/01234567-89ab-cdef-0123-456789abcdef-1"
      latest_revision = 1
    }
  }

  mock_resource "aws_nat_gateway" {
    defaults = {
      id = "nat-0123456789abcdef0"
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

  mock_resource "aws_wafv2_web_acl" {
    defaults = {
      arn = "arn:aws:wafv2:ap-northeast-1:123456789012:regional/webacl/example/01234567-89ab-cdef-0123-456789abcdef"
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
    name       = "llmdash-stg-network"
    cidr_block = "10.1.0.0/16"
    zones = {
      a = { public = "10.1.0.0/20", private = "10.1.64.0/20", data = "10.1.128.0/20" }
      c = { public = "10.1.16.0/20", private = "10.1.80.0/20", data = "10.1.144.0/20" }
    }
    nat                  = { count = 1 }
    flow_logs            = { retention_days = 30 }
    permissions_boundary = "arn:aws:iam::123456789012:policy/llmdash-stg-boundary"
  }

  assert {
    condition     = aws_vpc.this.enable_dns_support == true
    error_message = "Private names of endpoints and databases need DNS support."
  }
}

run "edge" {
  command = plan

  module {
    source = "../../modules/load_balancer"
  }

  variables {
    name = "llmdash-stg-edge"
    network = {
      vpc_id             = "vpc-0123456789abcdef0"
      public_subnet_ids  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
      private_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
      data_subnet_ids    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
    }
    domain = {
      names              = ["staging.llmdash.example.com"]
      certificate_arn    = "arn:aws:acm:ap-northeast-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef"
      zone               = { id = "Z0123456789ABCDEFGHIJ" }
      validation_records = []
    }
    firewall = {
      arn = "arn:aws:wafv2:ap-northeast-1:123456789012:regional/webacl/example/01234567-89ab-cdef-0123-456789abcdef"
    }
    services = {
      frontend = {
        connection        = { port = 3000, security_group_id = "sg-0123456789abcdef0" }
        health_check_path = "/healthz"
        drain_timeout     = 30
      }
      backend = {
        connection        = { port = 8000, security_group_id = "sg-0123456789abcdef0" }
        health_check_path = "/healthz"
        drain_timeout     = 120
      }
    }
    default_service = "frontend"
    routes = [
      { path = "/api/*", service = "backend" },
      { path = "/ws/*", service = "backend" },
    ]
    idle_timeout = 3600
    alarms = {
      "error-rate" = { metric = "errors", above = 1, notify = ["arn:aws:sns:ap-northeast-1:123456789012:example"] }
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
    name        = "llmdash-stg-site"
    domain_name = "staging.llmdash.example.com"
    zone        = "staging.llmdash.example.com"
  }

  assert {
    condition     = aws_acm_certificate.this.validation_method == "DNS"
    error_message = "Only certificates proven by DNS renew by themselves."
  }
}

run "shield" {
  command = plan

  module {
    source = "../../modules/waf"
  }

  variables {
    name          = "llmdash-stg-shield"
    managed_rules = { common = {}, "sql-injection" = {} }
    large_bodies  = { paths = [["/api", "/api/*", "/ws", "/ws/*"]], except = [] }
    free_text     = { paths = [["/api", "/api/*", "/ws", "/ws/*"]], except = [] }
    rate_limit    = { requests = 2000, seconds = 300 }
  }

  assert {
    condition     = aws_wafv2_web_acl.this.scope == "REGIONAL"
    error_message = "Load balancers take web ACLs of their region."
  }
}

run "frontend-service" {
  command = plan

  module {
    source = "../../modules/fargate_service"
  }

  variables {
    name                = "llmdash-stg-frontend"
    cluster             = { name = "llmdash-stg", arn = "arn:aws:ecs:ap-northeast-1:123456789012:cluster/example" }
    network             = { private_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"] }
    security_group_id   = "sg-0123456789abcdef0"
    task_definition_arn = "arn:aws:ecs:ap-northeast-1:123456789012:task-definition/example:1"
    tasks               = { min = 1, max = 3, target_cpu = 70, cpu_scales_in = true }
    zone_rebalancing    = true
    load_balancer = {
      target_group_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:targetgroup/example/0123456789abcdef"
      container_name   = "app"
      container_port   = 3000
      grace_period     = 60
    }
    tell_rollbacks = { ops = "arn:aws:sns:ap-northeast-1:123456789012:example" }
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

run "backend-service" {
  command = plan

  module {
    source = "../../modules/fargate_service"
  }

  variables {
    name                = "llmdash-stg-backend"
    cluster             = { name = "llmdash-stg", arn = "arn:aws:ecs:ap-northeast-1:123456789012:cluster/example" }
    network             = { private_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"] }
    security_group_id   = "sg-0123456789abcdef0"
    task_definition_arn = "arn:aws:ecs:ap-northeast-1:123456789012:task-definition/example:1"
    tasks               = { min = 1, max = 4, target_cpu = 70, cpu_scales_in = true }
    zone_rebalancing    = false
    load_balancer = {
      target_group_arn = "arn:aws:elasticloadbalancing:ap-northeast-1:123456789012:targetgroup/example/0123456789abcdef"
      container_name   = "app"
      container_port   = 8000
      grace_period     = 60
    }
    tell_rollbacks = { ops = "arn:aws:sns:ap-northeast-1:123456789012:example" }
    restart_on     = { "db-password" = "101/01234567-89ab-cdef-0123-456789abcdef" }
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

run "db" {
  command = plan

  module {
    source = "../../modules/rds"
  }

  variables {
    name = "llmdash-stg-db"
    network = {
      vpc_id             = "vpc-0123456789abcdef0"
      data_subnet_ids    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
      private_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
      public_subnet_ids  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
    }
    engine_version      = "16"
    instance_class      = "db.m6g.large"
    storage             = { size_gib = 20, max_gib = 200 }
    database_name       = "llmdash_db"
    backups             = { days = 7, keep_after_deletion = false }
    maintenance_window  = "sat:19:00-sat:20:00"
    apply_immediately   = true
    deletion_protection = false
    users               = { backend = { access = "readwrite" } }
    cluster = {
      name      = "llmdash-stg"
      arn       = "arn:aws:ecs:ap-northeast-1:123456789012:cluster/example"
      namespace = null
    }
    permissions_boundary      = "arn:aws:iam::123456789012:policy/llmdash-stg-boundary"
    credentials_recovery_days = 0
    alarms = {
      "high-cpu" = { metric = "cpu", above = 80, notify = ["arn:aws:sns:ap-northeast-1:123456789012:example"] }
      "low-storage" = {
        metric = "free_storage"
        below  = 4 * 1024 * 1024 * 1024
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

run "events" {
  command = plan

  module {
    source = "../../modules/msk"
  }

  variables {
    name = "llmdash-stg-events"
    network = {
      vpc_id             = "vpc-0123456789abcdef0"
      data_subnet_ids    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
      public_subnet_ids  = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
      private_subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef0"]
    }
    kafka_version = "3.9.x.kraft"
    brokers       = 4
    instance_type = "kafka.t3.small"
    topics = {
      requests = { partitions = 3, replication = 3, retention_seconds = 3 * 24 * 60 * 60 }
      usage    = { partitions = 3, replication = 3, retention_seconds = 7 * 24 * 60 * 60 }
    }
    consumer_groups = ["llmdash-stg-backend"]
    alarms = {
      behind = { metric = "lag", above = 10000, notify = ["arn:aws:sns:ap-northeast-1:123456789012:example"] }
    }
  }

  assert {
    condition     = aws_msk_cluster.this.encryption_info[0].encryption_in_transit[0].client_broker == "TLS"
    error_message = "Connections are encrypted."
  }

  assert {
    condition     = aws_msk_cluster.this.client_authentication[0].unauthenticated == false
    error_message = "Nobody connects without IAM."
  }
}

run "people" {
  command = plan

  module {
    source = "../../modules/cognito"
  }

  variables {
    name                = "llmdash-stg-people"
    sign_up             = false
    return_urls         = ["https://staging.llmdash.example.com"]
    deletion_protection = false
  }

  assert {
    condition     = aws_cognito_user_pool.this.deletion_protection == "INACTIVE"
    error_message = "People's accounts are protected as the design says."
  }

  assert {
    condition     = aws_cognito_user_pool_client.this.prevent_user_existence_errors == "ENABLED"
    error_message = "Failed sign-ins do not tell whether the account exists."
  }
}
