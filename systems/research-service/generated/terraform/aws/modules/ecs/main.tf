data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

resource "aws_ecs_cluster" "main" {
  name = var.name_prefix

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}

resource "aws_ecs_cluster_capacity_providers" "main" {
  cluster_name       = aws_ecs_cluster.main.name
  capacity_providers = ["FARGATE", "FARGATE_SPOT"]
}

resource "aws_security_group" "backend" {
  name        = "${var.name_prefix}-backend"
  description = "Tasks of backend"
  vpc_id      = var.main_vpc_id
  tags = {
    Name = "${var.name_prefix}-backend"
  }
}

# Images, secrets, logs and AWS APIs are reached over NAT, at addresses that no rule can name.
resource "aws_vpc_security_group_egress_rule" "backend_https" {
  security_group_id = aws_security_group.backend.id
  description       = "HTTPS to AWS and the internet"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_egress_rule" "backend_to_db" {
  security_group_id            = aws_security_group.backend.id
  description                  = "To db"
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = var.db_security_group_id
}

resource "aws_vpc_security_group_ingress_rule" "db_from_backend" {
  security_group_id            = var.db_security_group_id
  description                  = "From backend"
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = aws_security_group.backend.id
}

resource "aws_vpc_security_group_egress_rule" "backend_to_cache" {
  security_group_id            = aws_security_group.backend.id
  description                  = "To cache"
  ip_protocol                  = "tcp"
  from_port                    = 6379
  to_port                      = 6379
  referenced_security_group_id = var.cache_security_group_id
}

resource "aws_vpc_security_group_ingress_rule" "cache_from_backend" {
  security_group_id            = var.cache_security_group_id
  description                  = "From backend"
  ip_protocol                  = "tcp"
  from_port                    = 6379
  to_port                      = 6379
  referenced_security_group_id = aws_security_group.backend.id
}

resource "aws_cloudwatch_log_group" "backend" {
  name              = "/ecs/${var.name_prefix}-backend"
  retention_in_days = var.backend_retention_in_days
}

resource "aws_iam_role" "backend_execution" {
  name        = "${var.name_prefix}-backend-execution"
  description = "Starts tasks of backend."
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = "ecs-tasks.amazonaws.com"
        }
        Action = "sts:AssumeRole"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
}

# ecr:GetAuthorizationToken logs in to the registry as a whole; it takes no resource but *.
resource "aws_iam_role_policy" "backend_execution" {
  name = "start-tasks"
  role = aws_iam_role.backend_execution.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "PullImages"
        Effect = "Allow"
        Action = [
          "ecr:BatchCheckLayerAvailability",
          "ecr:BatchGetImage",
          "ecr:GetDownloadUrlForLayer",
        ]
        Resource = [var.images_repository_arns_airas_backend]
      },
      {
        Sid      = "LogInToRegistry"
        Effect   = "Allow"
        Action   = ["ecr:GetAuthorizationToken"]
        Resource = "*"
      },
      {
        Sid      = "WriteLogs"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "${aws_cloudwatch_log_group.backend.arn}:*"
      },
      {
        Sid    = "ReadSecrets"
        Effect = "Allow"
        Action = ["secretsmanager:GetSecretValue"]
        Resource = [
          var.db_credentials_secretsmanager_secret_arn,
          var.openai_api_key_arn,
          var.anthropic_api_key_arn,
          var.gemini_api_key_arn,
          var.qdrant_api_key_arn,
          var.gh_personal_access_token_arn,
        ]
      },
      {
        Sid    = "ReadParameters"
        Effect = "Allow"
        Action = ["ssm:GetParameters"]
        Resource = [
          var.langfuse_secret_key_arn,
          var.langfuse_public_key_arn,
          var.wandb_api_key_arn,
        ]
      },
    ]
  })
}

resource "aws_iam_role" "backend_task" {
  name        = "${var.name_prefix}-backend-task"
  description = "What backend may do."
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = "ecs-tasks.amazonaws.com"
        }
        Action = "sts:AssumeRole"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "backend_task" {
  name = "uses"
  role = aws_iam_role.backend_task.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "ReadPasswordDb"
        Effect   = "Allow"
        Action   = ["secretsmanager:GetSecretValue"]
        Resource = var.db_credentials_secretsmanager_secret_arn
      },
      {
        Sid      = "ListFiles"
        Effect   = "Allow"
        Action   = ["s3:ListBucket"]
        Resource = var.files_s3_bucket_arn
      },
      {
        Sid    = "UseFiles"
        Effect = "Allow"
        Action = [
          "s3:GetObject",
          "s3:PutObject",
          "s3:DeleteObject",
          "s3:AbortMultipartUpload",
        ]
        Resource = "${var.files_s3_bucket_arn}/*"
      },
      {
        Sid    = "ConnectCache"
        Effect = "Allow"
        Action = ["elasticache:Connect"]
        Resource = [
          var.cache_elasticache_replication_group_arn,
          var.cache_readwrite_elasticache_user_arn,
        ]
      },
    ]
  })
}

resource "aws_iam_role_policy" "backend_tasks_send" {
  name   = "tasks-send"
  role   = aws_iam_role.backend_task.id
  policy = var.tasks_send_policy
}

resource "aws_iam_role_policy" "backend_claude_invoke" {
  name   = "claude-invoke"
  role   = aws_iam_role.backend_task.id
  policy = var.claude_invoke_policy
}

resource "aws_ecs_task_definition" "backend" {
  family                   = "${var.name_prefix}-backend"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = var.backend_cpu
  memory                   = var.backend_memory
  execution_role_arn       = aws_iam_role.backend_execution.arn
  task_role_arn            = aws_iam_role.backend_task.arn
  container_definitions = jsonencode(concat(
    [
      {
        name      = "backend"
        image     = "${var.images_repository_urls_airas_backend}:initial"
        essential = true
        portMappings = [
          {
            containerPort = 8000
            protocol      = "tcp"
          },
        ]
        environment = concat(
          [
            {
              name  = "ANTHROPIC_URL"
              value = "https://api.anthropic.com"
            },
            {
              name  = "CACHE_CACHE_NAME"
              value = var.cache_elasticache_replication_group_replication_group_id
            },
            {
              name  = "CACHE_HOST"
              value = var.cache_elasticache_replication_group_primary_endpoint_address
            },
            {
              name  = "CACHE_PORT"
              value = "6379"
            },
            {
              name  = "CACHE_TLS"
              value = "true"
            },
            {
              name  = "CACHE_USER"
              value = var.cache_readwrite_elasticache_user_user_name
            },
            {
              name  = "CLAUDE_MODEL"
              value = "jp.anthropic.claude-sonnet-4-5-20250929-v1:0"
            },
            {
              name  = "CLAUDE_MODELS"
              value = "jp.anthropic.claude-sonnet-4-5-20250929-v1:0"
            },
            {
              name  = "CLAUDE_REGION"
              value = var.claude_region
            },
            {
              name  = "DB_HOST"
              value = var.db_instance_address
            },
            {
              name  = "DB_NAME"
              value = "airas_db"
            },
            {
              name  = "DB_PORT"
              value = "5432"
            },
            {
              name  = "DB_SECRET_ARN"
              value = var.db_credentials_secretsmanager_secret_arn
            },
            {
              name  = "DB_SSLMODE"
              value = "require"
            },
            {
              name  = "FILES_BUCKET"
              value = var.files_s3_bucket_id
            },
            {
              name  = "GEMINI_URL"
              value = "https://generativelanguage.googleapis.com"
            },
            {
              name  = "GITHUB_URL"
              value = "https://api.github.com"
            },
            {
              name  = "LANGFUSE_URL"
              value = "https://cloud.langfuse.com"
            },
            {
              name  = "OPENAI_URL"
              value = "https://api.openai.com/v1"
            },
          ],
          flatten([
            [
              for enabled in [var.backend_environment_otel_exporter_otlp_endpoint_enabled] : [
                {
                  name  = "OTEL_EXPORTER_OTLP_ENDPOINT"
                  value = "http://127.0.0.1:4318"
                },
                {
                  name  = "OTEL_EXPORTER_OTLP_PROTOCOL"
                  value = "http/protobuf"
                },
                {
                  name  = "OTEL_LOGS_EXPORTER"
                  value = "none"
                },
                {
                  name  = "OTEL_METRICS_EXPORTER"
                  value = "none"
                },
                {
                  name  = "OTEL_PROPAGATORS"
                  value = "tracecontext,baggage,xray"
                },
                {
                  name  = "OTEL_SERVICE_NAME"
                  value = "backend"
                },
                {
                  name  = "OTEL_TRACES_EXPORTER"
                  value = "otlp"
                },
              ]
              if enabled
            ],
          ]),
          [
            {
              name  = "PORT"
              value = "8000"
            },
            {
              name  = "QDRANT_URL"
              value = "https://airas.cloud.qdrant.io"
            },
            {
              name  = "TASKS_QUEUE_URL"
              value = var.tasks_url
            },
            {
              name  = "WANDB_URL"
              value = "https://api.wandb.ai"
            },
          ],
        )
        secrets = [
          {
            name      = "ANTHROPIC_API_KEY"
            valueFrom = var.anthropic_api_key_arn
          },
          {
            name      = "DB_PASSWORD"
            valueFrom = "${var.db_credentials_secretsmanager_secret_arn}:password::"
          },
          {
            name      = "DB_USER"
            valueFrom = "${var.db_credentials_secretsmanager_secret_arn}:username::"
          },
          {
            name      = "GEMINI_API_KEY"
            valueFrom = var.gemini_api_key_arn
          },
          {
            name      = "GH_PERSONAL_ACCESS_TOKEN"
            valueFrom = var.gh_personal_access_token_arn
          },
          {
            name      = "LANGFUSE_PUBLIC_KEY"
            valueFrom = var.langfuse_public_key_arn
          },
          {
            name      = "LANGFUSE_SECRET_KEY"
            valueFrom = var.langfuse_secret_key_arn
          },
          {
            name      = "OPENAI_API_KEY"
            valueFrom = var.openai_api_key_arn
          },
          {
            name      = "QDRANT_API_KEY"
            valueFrom = var.qdrant_api_key_arn
          },
          {
            name      = "WANDB_API_KEY"
            valueFrom = var.wandb_api_key_arn
          },
        ]
        readonlyRootFilesystem = true
        linuxParameters = {
          initProcessEnabled = true
          tmpfs = [
            {
              containerPath = "/tmp"
              size          = var.backend_tmpfs_size
            },
          ]
        }
        stopTimeout = 120
        logConfiguration = {
          logDriver = "awslogs"
          options = {
            "awslogs-group"         = aws_cloudwatch_log_group.backend.name
            "awslogs-region"        = data.aws_region.current.region
            "awslogs-stream-prefix" = "backend"
          }
        }
      },
    ],
    [
      for enabled in [var.backend_container_definitions_collector_enabled] : {
        name      = "collector"
        image     = "public.ecr.aws/aws-observability/aws-otel-collector:v0.48.0"
        essential = false
        environment = [
          {
            name = "AOT_CONFIG_CONTENT"
            value = jsonencode({
              receivers = {
                otlp = {
                  protocols = {
                    http = {
                      endpoint = "127.0.0.1:4318"
                    }
                  }
                }
              }
              processors = {
                batch = {}
                resourcedetection = {
                  detectors = ["env", "ecs"]
                }
              }
              exporters = {
                awsxray = {}
              }
              service = {
                pipelines = {
                  traces = {
                    receivers  = ["otlp"]
                    processors = ["resourcedetection", "batch"]
                    exporters  = ["awsxray"]
                  }
                }
              }
            })
          },
        ]
        readonlyRootFilesystem = true
        logConfiguration = {
          logDriver = "awslogs"
          options = {
            "awslogs-group"         = aws_cloudwatch_log_group.backend.name
            "awslogs-region"        = data.aws_region.current.region
            "awslogs-stream-prefix" = "collector"
          }
        }
      }
      if enabled
    ],
  ))

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = "X86_64"
  }
}

resource "aws_vpc_security_group_ingress_rule" "backend_from_web" {
  security_group_id            = aws_security_group.backend.id
  description                  = "From web"
  ip_protocol                  = "tcp"
  from_port                    = 8000
  to_port                      = 8000
  referenced_security_group_id = var.web_security_group_id
}

# Pipelines deploy new task definitions; autoscaling sets the count.
resource "aws_ecs_service" "backend" {
  name                               = "backend"
  cluster                            = aws_ecs_cluster.main.arn
  task_definition                    = aws_ecs_task_definition.backend.arn
  desired_count                      = var.backend_desired_count
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  enable_ecs_managed_tags            = true
  propagate_tags                     = "SERVICE"
  force_new_deployment               = true
  triggers = {
    "db-password" = "${var.db_credentials_secretsmanager_secret_version_secret_string_wo_version}/${var.db_credentials_secretsmanager_secret_version_version_id}"
  }
  launch_type                       = "FARGATE"
  availability_zone_rebalancing     = "ENABLED"
  health_check_grace_period_seconds = 60

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  network_configuration {
    subnets          = var.main_private_subnet_ids
    security_groups  = [aws_security_group.backend.id]
    assign_public_ip = false
  }

  load_balancer {
    target_group_arn = var.web_https_lb_listener_default_action_target_group_arn
    container_name   = "backend"
    container_port   = 8000
  }

  lifecycle {
    ignore_changes = [desired_count, task_definition]
  }

  depends_on = [
    aws_vpc_security_group_egress_rule.backend_https,
    aws_iam_role_policy.backend_execution,
    aws_iam_role_policy.backend_task,
    aws_iam_role_policy.backend_tracing,
  ]
}

resource "aws_appautoscaling_target" "backend" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/${aws_ecs_cluster.main.name}/${aws_ecs_service.backend.name}"
  min_capacity       = var.backend_min_capacity
  max_capacity       = var.backend_max_capacity
}

# It changes the range that Terraform set; an apply meanwhile puts that back.
resource "aws_appautoscaling_scheduled_action" "backend_rest" {
  count = var.backend_off_hours_enabled ? 1 : 0

  name               = "${var.name_prefix}-backend-rest"
  service_namespace  = aws_appautoscaling_target.backend.service_namespace
  scalable_dimension = aws_appautoscaling_target.backend.scalable_dimension
  resource_id        = aws_appautoscaling_target.backend.resource_id
  schedule           = "cron(0 20 ? * MON-FRI *)"
  timezone           = "Asia/Tokyo"

  scalable_target_action {
    min_capacity = "0"
    max_capacity = "0"
  }
}

# It changes the range that Terraform set; an apply meanwhile puts that back.
resource "aws_appautoscaling_scheduled_action" "backend_resume" {
  count = var.backend_off_hours_enabled ? 1 : 0

  name               = "${var.name_prefix}-backend-resume"
  service_namespace  = aws_appautoscaling_target.backend.service_namespace
  scalable_dimension = aws_appautoscaling_target.backend.scalable_dimension
  resource_id        = aws_appautoscaling_target.backend.resource_id
  schedule           = "cron(0 8 ? * MON-FRI *)"
  timezone           = "Asia/Tokyo"

  scalable_target_action {
    min_capacity = "1"
    max_capacity = "1"
  }
}

resource "aws_cloudwatch_metric_alarm" "backend_high_cpu" {
  alarm_name          = "${var.name_prefix}-backend-high-cpu"
  alarm_description   = "cpu of backend is above what the design allows (alarm highCpu)."
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 5
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.discord_topic_arn]
  ok_actions          = [var.discord_topic_arn]
  namespace           = "AWS/ECS"
  metric_name         = "CPUUtilization"
  statistic           = "Average"
  period              = 60
  dimensions = {
    ClusterName = aws_ecs_cluster.main.name
    ServiceName = aws_ecs_service.backend.name
  }
}

resource "aws_cloudwatch_metric_alarm" "backend_high_memory" {
  alarm_name          = "${var.name_prefix}-backend-high-memory"
  alarm_description   = "memory of backend is above what the design allows (alarm highMemory)."
  comparison_operator = "GreaterThanThreshold"
  threshold           = 85
  evaluation_periods  = 5
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.discord_topic_arn]
  ok_actions          = [var.discord_topic_arn]
  namespace           = "AWS/ECS"
  metric_name         = "MemoryUtilization"
  statistic           = "Average"
  period              = 60
  dimensions = {
    ClusterName = aws_ecs_cluster.main.name
    ServiceName = aws_ecs_service.backend.name
  }
}

# X-Ray has no permissions by resource; it takes none but *.
resource "aws_iam_role_policy" "backend_tracing" {
  count = var.backend_tracing_enabled ? 1 : 0

  name = "send-traces"
  role = aws_iam_role.backend_task.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "SendTraces"
        Effect   = "Allow"
        Action   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
        Resource = "*"
      },
    ]
  })
}

resource "aws_appautoscaling_policy" "backend_cpu" {
  count = var.backend_cpu_scaling_enabled ? 1 : 0

  name               = "${var.name_prefix}-backend-cpu"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.backend.service_namespace
  scalable_dimension = aws_appautoscaling_target.backend.scalable_dimension
  resource_id        = aws_appautoscaling_target.backend.resource_id

  target_tracking_scaling_policy_configuration {
    scale_out_cooldown = 60
    scale_in_cooldown  = 300
    target_value       = 70

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}

resource "aws_security_group" "runner" {
  name        = "${var.name_prefix}-runner"
  description = "Tasks of runner"
  vpc_id      = var.main_vpc_id
  tags = {
    Name = "${var.name_prefix}-runner"
  }
}

# Images, secrets, logs and AWS APIs are reached over NAT, at addresses that no rule can name.
resource "aws_vpc_security_group_egress_rule" "runner_https" {
  security_group_id = aws_security_group.runner.id
  description       = "HTTPS to AWS and the internet"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_egress_rule" "runner_to_db" {
  security_group_id            = aws_security_group.runner.id
  description                  = "To db"
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = var.db_security_group_id
}

resource "aws_vpc_security_group_ingress_rule" "db_from_runner" {
  security_group_id            = var.db_security_group_id
  description                  = "From runner"
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = aws_security_group.runner.id
}

resource "aws_vpc_security_group_egress_rule" "runner_to_cache" {
  security_group_id            = aws_security_group.runner.id
  description                  = "To cache"
  ip_protocol                  = "tcp"
  from_port                    = 6379
  to_port                      = 6379
  referenced_security_group_id = var.cache_security_group_id
}

resource "aws_vpc_security_group_ingress_rule" "cache_from_runner" {
  security_group_id            = var.cache_security_group_id
  description                  = "From runner"
  ip_protocol                  = "tcp"
  from_port                    = 6379
  to_port                      = 6379
  referenced_security_group_id = aws_security_group.runner.id
}

resource "aws_cloudwatch_log_group" "runner" {
  name              = "/ecs/${var.name_prefix}-runner"
  retention_in_days = var.runner_retention_in_days
}

resource "aws_iam_role" "runner_execution" {
  name        = "${var.name_prefix}-runner-execution"
  description = "Starts tasks of runner."
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = "ecs-tasks.amazonaws.com"
        }
        Action = "sts:AssumeRole"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
}

# ecr:GetAuthorizationToken logs in to the registry as a whole; it takes no resource but *.
resource "aws_iam_role_policy" "runner_execution" {
  name = "start-tasks"
  role = aws_iam_role.runner_execution.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "PullImages"
        Effect = "Allow"
        Action = [
          "ecr:BatchCheckLayerAvailability",
          "ecr:BatchGetImage",
          "ecr:GetDownloadUrlForLayer",
        ]
        Resource = [var.images_repository_arns_airas_backend]
      },
      {
        Sid      = "LogInToRegistry"
        Effect   = "Allow"
        Action   = ["ecr:GetAuthorizationToken"]
        Resource = "*"
      },
      {
        Sid      = "WriteLogs"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "${aws_cloudwatch_log_group.runner.arn}:*"
      },
      {
        Sid    = "ReadSecrets"
        Effect = "Allow"
        Action = ["secretsmanager:GetSecretValue"]
        Resource = [
          var.db_credentials_secretsmanager_secret_arn,
          var.openai_api_key_arn,
          var.anthropic_api_key_arn,
          var.gemini_api_key_arn,
          var.qdrant_api_key_arn,
          var.gh_personal_access_token_arn,
        ]
      },
      {
        Sid    = "ReadParameters"
        Effect = "Allow"
        Action = ["ssm:GetParameters"]
        Resource = [
          var.langfuse_secret_key_arn,
          var.langfuse_public_key_arn,
          var.wandb_api_key_arn,
        ]
      },
    ]
  })
}

resource "aws_iam_role" "runner_task" {
  name        = "${var.name_prefix}-runner-task"
  description = "What runner may do."
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = "ecs-tasks.amazonaws.com"
        }
        Action = "sts:AssumeRole"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "runner_task" {
  name = "uses"
  role = aws_iam_role.runner_task.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "ReadPasswordDb"
        Effect   = "Allow"
        Action   = ["secretsmanager:GetSecretValue"]
        Resource = var.db_credentials_secretsmanager_secret_arn
      },
      {
        Sid      = "ListFiles"
        Effect   = "Allow"
        Action   = ["s3:ListBucket"]
        Resource = var.files_s3_bucket_arn
      },
      {
        Sid    = "UseFiles"
        Effect = "Allow"
        Action = [
          "s3:GetObject",
          "s3:PutObject",
          "s3:DeleteObject",
          "s3:AbortMultipartUpload",
        ]
        Resource = "${var.files_s3_bucket_arn}/*"
      },
      {
        Sid    = "ConnectCache"
        Effect = "Allow"
        Action = ["elasticache:Connect"]
        Resource = [
          var.cache_elasticache_replication_group_arn,
          var.cache_readwrite_elasticache_user_arn,
        ]
      },
    ]
  })
}

resource "aws_iam_role_policy" "runner_tasks_receive" {
  name   = "tasks-receive"
  role   = aws_iam_role.runner_task.id
  policy = var.tasks_receive_policy
}

resource "aws_iam_role_policy" "runner_claude_invoke" {
  name   = "claude-invoke"
  role   = aws_iam_role.runner_task.id
  policy = var.claude_invoke_policy
}

# X-Ray has no permissions by resource; it takes none but *.
resource "aws_iam_role_policy" "runner_tracing" {
  name = "send-traces"
  role = aws_iam_role.runner_task.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "SendTraces"
        Effect   = "Allow"
        Action   = ["xray:PutTraceSegments", "xray:PutTelemetryRecords"]
        Resource = "*"
      },
    ]
  })
}

resource "aws_ecs_task_definition" "runner" {
  family                   = "${var.name_prefix}-runner"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = var.runner_cpu
  memory                   = var.runner_memory
  execution_role_arn       = aws_iam_role.runner_execution.arn
  task_role_arn            = aws_iam_role.runner_task.arn
  container_definitions = jsonencode([
    {
      name      = "runner"
      image     = "${var.images_repository_urls_airas_backend}:initial"
      essential = true
      command   = ["celery", "--app", "airas.tasks", "worker"]
      environment = [
        {
          name  = "ANTHROPIC_URL"
          value = "https://api.anthropic.com"
        },
        {
          name  = "CACHE_CACHE_NAME"
          value = var.cache_elasticache_replication_group_replication_group_id
        },
        {
          name  = "CACHE_HOST"
          value = var.cache_elasticache_replication_group_primary_endpoint_address
        },
        {
          name  = "CACHE_PORT"
          value = "6379"
        },
        {
          name  = "CACHE_TLS"
          value = "true"
        },
        {
          name  = "CACHE_USER"
          value = var.cache_readwrite_elasticache_user_user_name
        },
        {
          name  = "CLAUDE_MODEL"
          value = "jp.anthropic.claude-sonnet-4-5-20250929-v1:0"
        },
        {
          name  = "CLAUDE_MODELS"
          value = "jp.anthropic.claude-sonnet-4-5-20250929-v1:0"
        },
        {
          name  = "CLAUDE_REGION"
          value = var.claude_region
        },
        {
          name  = "DB_HOST"
          value = var.db_instance_address
        },
        {
          name  = "DB_NAME"
          value = "airas_db"
        },
        {
          name  = "DB_PORT"
          value = "5432"
        },
        {
          name  = "DB_SECRET_ARN"
          value = var.db_credentials_secretsmanager_secret_arn
        },
        {
          name  = "DB_SSLMODE"
          value = "require"
        },
        {
          name  = "FILES_BUCKET"
          value = var.files_s3_bucket_id
        },
        {
          name  = "GEMINI_URL"
          value = "https://generativelanguage.googleapis.com"
        },
        {
          name  = "GITHUB_URL"
          value = "https://api.github.com"
        },
        {
          name  = "LANGFUSE_URL"
          value = "https://cloud.langfuse.com"
        },
        {
          name  = "OPENAI_URL"
          value = "https://api.openai.com/v1"
        },
        {
          name  = "OTEL_EXPORTER_OTLP_ENDPOINT"
          value = "http://127.0.0.1:4318"
        },
        {
          name  = "OTEL_EXPORTER_OTLP_PROTOCOL"
          value = "http/protobuf"
        },
        {
          name  = "OTEL_LOGS_EXPORTER"
          value = "none"
        },
        {
          name  = "OTEL_METRICS_EXPORTER"
          value = "none"
        },
        {
          name  = "OTEL_PROPAGATORS"
          value = "tracecontext,baggage,xray"
        },
        {
          name  = "OTEL_SERVICE_NAME"
          value = "runner"
        },
        {
          name  = "OTEL_TRACES_EXPORTER"
          value = "otlp"
        },
        {
          name  = "QDRANT_URL"
          value = "https://airas.cloud.qdrant.io"
        },
        {
          name  = "TASKS_QUEUE_URL"
          value = var.tasks_url
        },
        {
          name  = "WANDB_URL"
          value = "https://api.wandb.ai"
        },
      ]
      secrets = [
        {
          name      = "ANTHROPIC_API_KEY"
          valueFrom = var.anthropic_api_key_arn
        },
        {
          name      = "DB_PASSWORD"
          valueFrom = "${var.db_credentials_secretsmanager_secret_arn}:password::"
        },
        {
          name      = "DB_USER"
          valueFrom = "${var.db_credentials_secretsmanager_secret_arn}:username::"
        },
        {
          name      = "GEMINI_API_KEY"
          valueFrom = var.gemini_api_key_arn
        },
        {
          name      = "GH_PERSONAL_ACCESS_TOKEN"
          valueFrom = var.gh_personal_access_token_arn
        },
        {
          name      = "LANGFUSE_PUBLIC_KEY"
          valueFrom = var.langfuse_public_key_arn
        },
        {
          name      = "LANGFUSE_SECRET_KEY"
          valueFrom = var.langfuse_secret_key_arn
        },
        {
          name      = "OPENAI_API_KEY"
          valueFrom = var.openai_api_key_arn
        },
        {
          name      = "QDRANT_API_KEY"
          valueFrom = var.qdrant_api_key_arn
        },
        {
          name      = "WANDB_API_KEY"
          valueFrom = var.wandb_api_key_arn
        },
      ]
      readonlyRootFilesystem = true
      linuxParameters = {
        initProcessEnabled = true
        tmpfs = [
          {
            containerPath = "/tmp"
            size          = var.runner_tmpfs_size
          },
        ]
      }
      stopTimeout = 120
      logConfiguration = {
        logDriver = "awslogs"
        options = {
          "awslogs-group"         = aws_cloudwatch_log_group.runner.name
          "awslogs-region"        = data.aws_region.current.region
          "awslogs-stream-prefix" = "runner"
        }
      }
    },
    {
      name      = "collector"
      image     = "public.ecr.aws/aws-observability/aws-otel-collector:v0.48.0"
      essential = false
      environment = [
        {
          name = "AOT_CONFIG_CONTENT"
          value = jsonencode({
            receivers = {
              otlp = {
                protocols = {
                  http = {
                    endpoint = "127.0.0.1:4318"
                  }
                }
              }
            }
            processors = {
              batch = {}
              resourcedetection = {
                detectors = ["env", "ecs"]
              }
            }
            exporters = {
              awsxray = {}
            }
            service = {
              pipelines = {
                traces = {
                  receivers  = ["otlp"]
                  processors = ["resourcedetection", "batch"]
                  exporters  = ["awsxray"]
                }
              }
            }
          })
        },
      ]
      readonlyRootFilesystem = true
      logConfiguration = {
        logDriver = "awslogs"
        options = {
          "awslogs-group"         = aws_cloudwatch_log_group.runner.name
          "awslogs-region"        = data.aws_region.current.region
          "awslogs-stream-prefix" = "collector"
        }
      }
    },
  ])

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = "X86_64"
  }
}

# Pipelines deploy new task definitions; autoscaling sets the count.
resource "aws_ecs_service" "runner" {
  name                               = "runner"
  cluster                            = aws_ecs_cluster.main.arn
  task_definition                    = aws_ecs_task_definition.runner.arn
  desired_count                      = var.runner_desired_count
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  enable_ecs_managed_tags            = true
  propagate_tags                     = "SERVICE"
  force_new_deployment               = true
  triggers = {
    "db-password" = "${var.db_credentials_secretsmanager_secret_version_secret_string_wo_version}/${var.db_credentials_secretsmanager_secret_version_version_id}"
  }
  availability_zone_rebalancing = "DISABLED"

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  network_configuration {
    subnets          = var.main_private_subnet_ids
    security_groups  = [aws_security_group.runner.id]
    assign_public_ip = false
  }

  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = 100
  }

  capacity_provider_strategy {
    capacity_provider = "FARGATE_SPOT"
    weight            = 0
  }

  lifecycle {
    ignore_changes = [desired_count, task_definition]
  }

  depends_on = [
    aws_ecs_cluster_capacity_providers.main,
    aws_vpc_security_group_egress_rule.runner_https,
    aws_iam_role_policy.runner_execution,
    aws_iam_role_policy.runner_task,
    aws_iam_role_policy.runner_tracing,
  ]
}

resource "aws_appautoscaling_target" "runner" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/${aws_ecs_cluster.main.name}/${aws_ecs_service.runner.name}"
  min_capacity       = var.runner_min_capacity
  max_capacity       = var.runner_max_capacity
}

resource "aws_appautoscaling_policy" "runner_queue" {
  name               = "${var.name_prefix}-runner-queue"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.runner.service_namespace
  scalable_dimension = aws_appautoscaling_target.runner.scalable_dimension
  resource_id        = aws_appautoscaling_target.runner.resource_id

  target_tracking_scaling_policy_configuration {
    scale_out_cooldown = 60
    scale_in_cooldown  = 300
    target_value       = 2

    customized_metric_specification {
      metrics {
        id          = "backlog"
        label       = "Messages an instance"
        expression  = "(waiting + working) / IF(FILL(running, 0) > 1, running, 1)"
        return_data = true
      }

      metrics {
        id          = "waiting"
        return_data = false

        metric_stat {
          stat = "Maximum"

          metric {
            namespace   = "AWS/SQS"
            metric_name = "ApproximateNumberOfMessagesVisible"

            dimensions {
              name  = "QueueName"
              value = var.tasks_name
            }
          }
        }
      }

      metrics {
        id          = "working"
        return_data = false

        metric_stat {
          stat = "Maximum"

          metric {
            namespace   = "AWS/SQS"
            metric_name = "ApproximateNumberOfMessagesNotVisible"

            dimensions {
              name  = "QueueName"
              value = var.tasks_name
            }
          }
        }
      }

      metrics {
        id          = "running"
        return_data = false

        metric_stat {
          stat = "Average"

          metric {
            namespace   = "ECS/ContainerInsights"
            metric_name = "RunningTaskCount"

            dimensions {
              name  = "ClusterName"
              value = aws_ecs_cluster.main.name
            }

            dimensions {
              name  = "ServiceName"
              value = aws_ecs_service.runner.name
            }
          }
        }
      }
    }
  }
}

resource "aws_appautoscaling_policy" "runner_wake" {
  count = var.runner_scale_to_zero_enabled ? 1 : 0

  name               = "${var.name_prefix}-runner-wake"
  policy_type        = "StepScaling"
  service_namespace  = aws_appautoscaling_target.runner.service_namespace
  scalable_dimension = aws_appautoscaling_target.runner.scalable_dimension
  resource_id        = aws_appautoscaling_target.runner.resource_id

  step_scaling_policy_configuration {
    adjustment_type         = "ChangeInCapacity"
    metric_aggregation_type = "Maximum"
    cooldown                = 60

    step_adjustment {
      metric_interval_lower_bound = "0"
      scaling_adjustment          = 1
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "runner_wake" {
  count = var.runner_scale_to_zero_enabled ? 1 : 0

  alarm_name          = "${var.name_prefix}-runner-wake"
  alarm_description   = "Messages wait and no instance of runner runs."
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = [aws_appautoscaling_policy.runner_wake[0].arn]

  metric_query {
    id          = "stalled"
    label       = "Messages that no instance takes"
    expression  = "IF(FILL(running, 0) < 1, waiting, 0)"
    return_data = true
  }

  metric_query {
    id = "waiting"

    metric {
      namespace   = "AWS/SQS"
      metric_name = "ApproximateNumberOfMessagesVisible"
      stat        = "Maximum"
      period      = 60
      dimensions = {
        QueueName = var.tasks_name
      }
    }
  }

  metric_query {
    id = "running"

    metric {
      namespace   = "ECS/ContainerInsights"
      metric_name = "RunningTaskCount"
      stat        = "Average"
      period      = 60
      dimensions = {
        ClusterName = aws_ecs_cluster.main.name
        ServiceName = aws_ecs_service.runner.name
      }
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "runner_high_cpu" {
  alarm_name          = "${var.name_prefix}-runner-high-cpu"
  alarm_description   = "cpu of runner is above what the design allows (alarm highCpu)."
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 5
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.discord_topic_arn]
  ok_actions          = [var.discord_topic_arn]
  namespace           = "AWS/ECS"
  metric_name         = "CPUUtilization"
  statistic           = "Average"
  period              = 60
  dimensions = {
    ClusterName = aws_ecs_cluster.main.name
    ServiceName = aws_ecs_service.runner.name
  }
}

resource "aws_cloudwatch_metric_alarm" "runner_high_memory" {
  alarm_name          = "${var.name_prefix}-runner-high-memory"
  alarm_description   = "memory of runner is above what the design allows (alarm highMemory)."
  comparison_operator = "GreaterThanThreshold"
  threshold           = 85
  evaluation_periods  = 5
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.discord_topic_arn]
  ok_actions          = [var.discord_topic_arn]
  namespace           = "AWS/ECS"
  metric_name         = "MemoryUtilization"
  statistic           = "Average"
  period              = 60
  dimensions = {
    ClusterName = aws_ecs_cluster.main.name
    ServiceName = aws_ecs_service.runner.name
  }
}
