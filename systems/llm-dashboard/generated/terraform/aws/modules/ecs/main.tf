data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

resource "aws_ecs_cluster" "main" {
  name = var.name_prefix

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}

resource "aws_security_group" "frontend" {
  name        = "${var.name_prefix}-frontend"
  description = "Tasks of frontend"
  vpc_id      = var.main_vpc_id
  tags = {
    Name = "${var.name_prefix}-frontend"
  }
}

# Images, secrets, logs and AWS APIs are reached over NAT, at addresses that no rule can name.
resource "aws_vpc_security_group_egress_rule" "frontend_https" {
  security_group_id = aws_security_group.frontend.id
  description       = "HTTPS to AWS and the internet"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_cloudwatch_log_group" "frontend" {
  name              = "/ecs/${var.name_prefix}-frontend"
  retention_in_days = var.frontend_retention_in_days
}

resource "aws_iam_role" "frontend_execution" {
  name        = "${var.name_prefix}-frontend-execution"
  description = "Starts tasks of frontend."
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
resource "aws_iam_role_policy" "frontend_execution" {
  name = "start-tasks"
  role = aws_iam_role.frontend_execution.id
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
        Resource = [var.images_repository_arns_llmdash_frontend]
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
        Resource = "${aws_cloudwatch_log_group.frontend.arn}:*"
      },
    ]
  })
}

resource "aws_iam_role" "frontend_task" {
  name        = "${var.name_prefix}-frontend-task"
  description = "What frontend may do."
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

resource "aws_ecs_task_definition" "frontend" {
  family                   = "${var.name_prefix}-frontend"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = "1024"
  memory                   = "2048"
  execution_role_arn       = aws_iam_role.frontend_execution.arn
  task_role_arn            = aws_iam_role.frontend_task.arn
  container_definitions = jsonencode([
    {
      name      = "frontend"
      image     = "${var.images_repository_urls_llmdash_frontend}:initial"
      essential = true
      portMappings = [
        {
          containerPort = 3000
          protocol      = "tcp"
        },
      ]
      environment = [
        {
          name  = "LOG_LEVEL"
          value = var.frontend_log_level_value
        },
        {
          name  = "PEOPLE_CLIENT_ID"
          value = var.people_client_id
        },
        {
          name  = "PEOPLE_ISSUER"
          value = var.people_issuer
        },
        {
          name  = "PEOPLE_SIGN_IN_URL"
          value = var.people_sign_in_url
        },
        {
          name  = "PEOPLE_USER_POOL_ID"
          value = var.people_user_pool_id
        },
        {
          name  = "PORT"
          value = "3000"
        },
      ]
      readonlyRootFilesystem = true
      linuxParameters = {
        initProcessEnabled = true
        tmpfs = [
          {
            containerPath = "/tmp"
            size          = 256
          },
        ]
      }
      stopTimeout = 30
      logConfiguration = {
        logDriver = "awslogs"
        options = {
          "awslogs-group"         = aws_cloudwatch_log_group.frontend.name
          "awslogs-region"        = data.aws_region.current.region
          "awslogs-stream-prefix" = "frontend"
        }
      }
    },
  ])

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = "X86_64"
  }
}

resource "aws_vpc_security_group_ingress_rule" "frontend_from_edge" {
  security_group_id            = aws_security_group.frontend.id
  description                  = "From edge"
  ip_protocol                  = "tcp"
  from_port                    = 3000
  to_port                      = 3000
  referenced_security_group_id = var.edge_security_group_id
}

# Pipelines deploy new task definitions; autoscaling sets the count.
resource "aws_ecs_service" "frontend" {
  name                               = "frontend"
  cluster                            = aws_ecs_cluster.main.arn
  task_definition                    = aws_ecs_task_definition.frontend.arn
  desired_count                      = var.frontend_desired_count
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  enable_ecs_managed_tags            = true
  propagate_tags                     = "SERVICE"
  launch_type                        = "FARGATE"
  availability_zone_rebalancing      = "ENABLED"
  health_check_grace_period_seconds  = 60

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  network_configuration {
    subnets          = var.main_private_subnet_ids
    security_groups  = [aws_security_group.frontend.id]
    assign_public_ip = false
  }

  load_balancer {
    target_group_arn = var.edge_https_lb_listener_default_action_target_group_arn
    container_name   = "frontend"
    container_port   = 3000
  }

  lifecycle {
    ignore_changes = [desired_count, task_definition]
  }

  depends_on = [
    aws_vpc_security_group_egress_rule.frontend_https,
    aws_iam_role_policy.frontend_execution,
  ]
}

resource "aws_appautoscaling_target" "frontend" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/${aws_ecs_cluster.main.name}/${aws_ecs_service.frontend.name}"
  min_capacity       = var.frontend_min_capacity
  max_capacity       = var.frontend_max_capacity
}

resource "aws_appautoscaling_policy" "frontend_cpu" {
  name               = "${var.name_prefix}-frontend-cpu"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.frontend.service_namespace
  scalable_dimension = aws_appautoscaling_target.frontend.scalable_dimension
  resource_id        = aws_appautoscaling_target.frontend.resource_id

  target_tracking_scaling_policy_configuration {
    scale_out_cooldown = 60
    scale_in_cooldown  = 300
    target_value       = 70

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "frontend_latency" {
  alarm_name          = "${var.name_prefix}-frontend-latency"
  alarm_description   = "latency of frontend is above what the design allows (alarm latency)."
  comparison_operator = "GreaterThanThreshold"
  threshold           = 2
  evaluation_periods  = 5
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.ops_topic_arn]
  ok_actions          = [var.ops_topic_arn]
  namespace           = "AWS/ApplicationELB"
  metric_name         = "TargetResponseTime"
  extended_statistic  = "p95"
  period              = 60
  dimensions = {
    LoadBalancer = var.edge_lb_arn_suffix
    TargetGroup  = var.frontend_lb_target_group_arn_suffix
  }
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

resource "aws_vpc_security_group_egress_rule" "backend_to_events" {
  security_group_id            = aws_security_group.backend.id
  description                  = "To events"
  ip_protocol                  = "tcp"
  from_port                    = 9098
  to_port                      = 9098
  referenced_security_group_id = var.events_security_group_id
}

resource "aws_vpc_security_group_ingress_rule" "events_from_backend" {
  security_group_id            = var.events_security_group_id
  description                  = "From backend"
  ip_protocol                  = "tcp"
  from_port                    = 9098
  to_port                      = 9098
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
        Resource = [var.images_repository_arns_llmdash_backend]
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
        Sid      = "ListExports"
        Effect   = "Allow"
        Action   = ["s3:ListBucket"]
        Resource = var.exports_s3_bucket_arn
      },
      {
        Sid    = "UseExports"
        Effect = "Allow"
        Action = [
          "s3:GetObject",
          "s3:PutObject",
          "s3:DeleteObject",
          "s3:AbortMultipartUpload",
        ]
        Resource = "${var.exports_s3_bucket_arn}/*"
      },
    ]
  })
}

resource "aws_iam_role_policy" "backend_models_invoke" {
  name   = "models-invoke"
  role   = aws_iam_role.backend_task.id
  policy = var.models_invoke_policy
}

resource "aws_iam_role_policy" "backend_events_produce" {
  name   = "events-produce"
  role   = aws_iam_role.backend_task.id
  policy = var.events_produce_policy
}

resource "aws_iam_role_policy" "backend_events_consume" {
  name   = "events-consume"
  role   = aws_iam_role.backend_task.id
  policy = var.events_consume_policies["${var.name_prefix}-backend"]
}

# X-Ray has no permissions by resource; it takes none but *.
resource "aws_iam_role_policy" "backend_tracing" {
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

resource "aws_ecs_task_definition" "backend" {
  family                   = "${var.name_prefix}-backend"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = "2048"
  memory                   = "4096"
  execution_role_arn       = aws_iam_role.backend_execution.arn
  task_role_arn            = aws_iam_role.backend_task.arn
  container_definitions = jsonencode([
    {
      name      = "backend"
      image     = "${var.images_repository_urls_llmdash_backend}:initial"
      essential = true
      portMappings = [
        {
          containerPort = 8000
          protocol      = "tcp"
        },
      ]
      environment = [
        {
          name  = "ANTHROPIC_URL"
          value = "https://api.anthropic.com"
        },
        {
          name  = "DB_HOST"
          value = var.db_instance_address
        },
        {
          name  = "DB_NAME"
          value = "llmdash_db"
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
          name  = "EVENTS_AUTH"
          value = "AWS_MSK_IAM"
        },
        {
          name  = "EVENTS_BOOTSTRAP"
          value = var.events_bootstrap_brokers
        },
        {
          name  = "EVENTS_GROUP"
          value = "${var.name_prefix}-backend"
        },
        {
          name  = "EVENTS_TOPICS"
          value = "requests,usage"
        },
        {
          name  = "EXPORTS_BUCKET"
          value = var.exports_s3_bucket_id
        },
        {
          name  = "LOG_LEVEL"
          value = var.backend_log_level_value
        },
        {
          name  = "MODELS_MODEL"
          value = "jp.anthropic.claude-sonnet-4-5-20250929-v1:0"
        },
        {
          name  = "MODELS_MODELS"
          value = "jp.anthropic.claude-sonnet-4-5-20250929-v1:0"
        },
        {
          name  = "MODELS_REGION"
          value = var.models_region
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
          value = "backend"
        },
        {
          name  = "OTEL_TRACES_EXPORTER"
          value = "otlp"
        },
        {
          name  = "PEOPLE_CLIENT_ID"
          value = var.people_client_id
        },
        {
          name  = "PEOPLE_ISSUER"
          value = var.people_issuer
        },
        {
          name  = "PEOPLE_SIGN_IN_URL"
          value = var.people_sign_in_url
        },
        {
          name  = "PEOPLE_USER_POOL_ID"
          value = var.people_user_pool_id
        },
        {
          name  = "PORT"
          value = "8000"
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
          name      = "OPENAI_API_KEY"
          valueFrom = var.openai_api_key_arn
        },
      ]
      readonlyRootFilesystem = true
      linuxParameters = {
        initProcessEnabled = true
        tmpfs = [
          {
            containerPath = "/tmp"
            size          = 512
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
          "awslogs-group"         = aws_cloudwatch_log_group.backend.name
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

resource "aws_vpc_security_group_ingress_rule" "backend_from_edge" {
  security_group_id            = aws_security_group.backend.id
  description                  = "From edge"
  ip_protocol                  = "tcp"
  from_port                    = 8000
  to_port                      = 8000
  referenced_security_group_id = var.edge_security_group_id
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
    target_group_arn = var.edge_api_lb_listener_rule_action_target_group_arn
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

resource "aws_appautoscaling_policy" "backend_cpu" {
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

resource "aws_cloudwatch_metric_alarm" "backend_high_cpu" {
  alarm_name          = "${var.name_prefix}-backend-high-cpu"
  alarm_description   = "cpu of backend is above what the design allows (alarm highCpu)."
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 5
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.ops_topic_arn]
  ok_actions          = [var.ops_topic_arn]
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
  alarm_actions       = [var.ops_topic_arn]
  ok_actions          = [var.ops_topic_arn]
  namespace           = "AWS/ECS"
  metric_name         = "MemoryUtilization"
  statistic           = "Average"
  period              = 60
  dimensions = {
    ClusterName = aws_ecs_cluster.main.name
    ServiceName = aws_ecs_service.backend.name
  }
}
