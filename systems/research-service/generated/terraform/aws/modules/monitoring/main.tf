data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

# Made while planning: a saved plan is applied in the folder that it was made in, or this file goes with it.
data "archive_file" "notify" {
  type             = "zip"
  source_file      = "${path.module}/notify.mjs"
  output_path      = "${path.root}/.terraform/notify.zip"
  output_file_mode = "0644"
}

# CloudWatch cannot publish to a topic under the AWS-managed key, whose policy does not name it. In a key policy `*` means this key.
resource "aws_kms_key" "discord" {
  description             = "Messages of ${var.name_prefix}-discord"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "AdministerThroughIam"
        Effect = "Allow"
        Principal = {
          AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"
        }
        Action   = ["kms:*"]
        Resource = "*"
      },
      {
        Sid    = "EncryptMessages"
        Effect = "Allow"
        Principal = {
          Service = ["cloudwatch.amazonaws.com", "budgets.amazonaws.com"]
        }
        Action   = ["kms:Decrypt", "kms:GenerateDataKey*"]
        Resource = "*"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
}

resource "aws_kms_alias" "discord" {
  name          = "alias/${var.name_prefix}-discord"
  target_key_id = aws_kms_key.discord.key_id
}

resource "aws_sns_topic" "discord" {
  name              = "${var.name_prefix}-discord"
  kms_master_key_id = aws_kms_key.discord.arn
}

resource "aws_sns_topic_policy" "discord" {
  arn = aws_sns_topic.discord.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "PublishFromThisAccount"
        Effect = "Allow"
        Principal = {
          Service = ["cloudwatch.amazonaws.com", "budgets.amazonaws.com"]
        }
        Action   = ["sns:Publish"]
        Resource = aws_sns_topic.discord.arn
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
}

resource "aws_sns_topic_subscription" "discord_email" {
  for_each = toset(["ops@airas.example.com", "oncall@airas.example.com"])

  topic_arn = aws_sns_topic.discord.arn
  protocol  = "email"
  endpoint  = each.key
}

# What could not be told after three attempts waits here for two weeks.
resource "aws_sqs_queue" "discord_undelivered" {
  name                      = "${var.name_prefix}-discord-undelivered"
  message_retention_seconds = 1209600
  sqs_managed_sse_enabled   = true
}

resource "aws_cloudwatch_log_group" "discord_discord" {
  name              = "/aws/lambda/${var.name_prefix}-discord-discord"
  retention_in_days = 30
}

resource "aws_iam_role" "discord_discord" {
  name        = "${var.name_prefix}-discord-discord"
  description = "Tells discord what discord hears."
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = "lambda.amazonaws.com"
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

resource "aws_iam_role_policy" "discord_discord" {
  name = "notify"
  role = aws_iam_role.discord_discord.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "WriteLogs"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "${aws_cloudwatch_log_group.discord_discord.arn}:*"
      },
      {
        Sid      = "ReadSecret"
        Effect   = "Allow"
        Action   = ["secretsmanager:GetSecretValue"]
        Resource = var.discord_webhook_secretsmanager_secret_arn
      },
      {
        Sid      = "KeepUndelivered"
        Effect   = "Allow"
        Action   = ["sqs:SendMessage"]
        Resource = aws_sqs_queue.discord_undelivered.arn
      },
    ]
  })
}

# Lambda asks at once whether the role may write to the queue, so the policy comes first.
resource "aws_lambda_function" "discord_discord" {
  function_name    = "${var.name_prefix}-discord-discord"
  description      = "Posts alarms of discord to discord."
  role             = aws_iam_role.discord_discord.arn
  runtime          = "nodejs22.x"
  architectures    = ["arm64"]
  handler          = "notify.handler"
  filename         = data.archive_file.notify.output_path
  source_code_hash = data.archive_file.notify.output_base64sha256
  memory_size      = 256
  timeout          = 30

  environment {
    variables = {
      FORMAT = "discord"
      SECRET = var.discord_webhook_secretsmanager_secret_arn
    }
  }

  dead_letter_config {
    target_arn = aws_sqs_queue.discord_undelivered.arn
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.discord_discord.name
  }

  depends_on = [aws_iam_role_policy.discord_discord]
}

resource "aws_lambda_permission" "discord_discord" {
  statement_id  = "InvokeFromTopic"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.discord_discord.function_name
  principal     = "sns.amazonaws.com"
  source_arn    = aws_sns_topic.discord.arn
}

resource "aws_sns_topic_subscription" "discord_discord" {
  topic_arn  = aws_sns_topic.discord.arn
  protocol   = "lambda"
  endpoint   = aws_lambda_function.discord_discord.arn
  depends_on = [aws_lambda_permission.discord_discord]
}

resource "aws_cloudwatch_dashboard" "overview" {
  count = var.overview_enabled ? 1 : 0

  dashboard_name = "${var.name_prefix}-overview"
  dashboard_body = jsonencode({
    widgets = [
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "web: Requests a minute"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stacked = false
          period  = 60
          yAxis = {
            left = {
              min       = 0
              label     = ""
              showUnits = false
            }
          }
          metrics = [
            [
              "AWS/ApplicationELB",
              "RequestCount",
              "LoadBalancer",
              var.web_lb_arn_suffix,
              {
                label = "requests"
                stat  = "Sum"
              },
            ],
          ]
        }
      },
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "web: Errors"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stacked = false
          period  = 60
          yAxis = {
            left = {
              min       = 0
              max       = 100
              label     = "%"
              showUnits = false
            }
          }
          metrics = [
            [
              {
                expression = "100 * (FILL(target, 0) + FILL(own, 0)) / requests"
                label      = "5xx"
                id         = "result"
              },
            ],
            [
              "AWS/ApplicationELB",
              "HTTPCode_Target_5XX_Count",
              "LoadBalancer",
              var.web_lb_arn_suffix,
              {
                id      = "target"
                visible = false
                stat    = "Sum"
              },
            ],
            [
              "AWS/ApplicationELB",
              "HTTPCode_ELB_5XX_Count",
              "LoadBalancer",
              var.web_lb_arn_suffix,
              {
                id      = "own"
                visible = false
                stat    = "Sum"
              },
            ],
            [
              "AWS/ApplicationELB",
              "RequestCount",
              "LoadBalancer",
              var.web_lb_arn_suffix,
              {
                id      = "requests"
                visible = false
                stat    = "Sum"
              },
            ],
          ]
        }
      },
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "web: Latency"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stacked = false
          period  = 60
          yAxis = {
            left = {
              min       = 0
              label     = "s"
              showUnits = false
            }
          }
          metrics = [
            [
              "AWS/ApplicationELB",
              "TargetResponseTime",
              "LoadBalancer",
              var.web_lb_arn_suffix,
              {
                label = "p95"
                stat  = "p95"
              },
            ],
          ]
        }
      },
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "backend: CPU and memory"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stacked = false
          period  = 60
          yAxis = {
            left = {
              min       = 0
              max       = 100
              label     = "%"
              showUnits = false
            }
          }
          metrics = [
            [
              "AWS/ECS",
              "CPUUtilization",
              "ClusterName",
              var.main_ecs_cluster_name,
              "ServiceName",
              var.backend_ecs_service_name,
              {
                label = "CPU"
                stat  = "Average"
              },
            ],
            [
              "AWS/ECS",
              "MemoryUtilization",
              "ClusterName",
              var.main_ecs_cluster_name,
              "ServiceName",
              var.backend_ecs_service_name,
              {
                label = "memory"
                stat  = "Average"
              },
            ],
          ]
        }
      },
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "backend: Instances"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stacked = false
          period  = 60
          yAxis = {
            left = {
              min       = 0
              label     = ""
              showUnits = false
            }
          }
          metrics = [
            [
              "ECS/ContainerInsights",
              "RunningTaskCount",
              "ClusterName",
              var.main_ecs_cluster_name,
              "ServiceName",
              var.backend_ecs_service_name,
              {
                label = "running"
                stat  = "Average"
              },
            ],
          ]
        }
      },
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "backend: Latency"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stacked = false
          period  = 60
          yAxis = {
            left = {
              min       = 0
              label     = "s"
              showUnits = false
            }
          }
          metrics = [
            [
              "AWS/ApplicationELB",
              "TargetResponseTime",
              "LoadBalancer",
              var.web_lb_arn_suffix,
              "TargetGroup",
              var.backend_lb_target_group_arn_suffix,
              {
                label = "p95"
                stat  = "p95"
              },
            ],
          ]
        }
      },
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "backend: Errors"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stacked = false
          period  = 60
          yAxis = {
            left = {
              min       = 0
              max       = 100
              label     = "%"
              showUnits = false
            }
          }
          metrics = [
            [
              {
                expression = "100 * FILL(errors, 0) / requests"
                label      = "5xx"
                id         = "result"
              },
            ],
            [
              "AWS/ApplicationELB",
              "HTTPCode_Target_5XX_Count",
              "LoadBalancer",
              var.web_lb_arn_suffix,
              "TargetGroup",
              var.backend_lb_target_group_arn_suffix,
              {
                id      = "errors"
                visible = false
                stat    = "Sum"
              },
            ],
            [
              "AWS/ApplicationELB",
              "RequestCount",
              "LoadBalancer",
              var.web_lb_arn_suffix,
              "TargetGroup",
              var.backend_lb_target_group_arn_suffix,
              {
                id      = "requests"
                visible = false
                stat    = "Sum"
              },
            ],
          ]
        }
      },
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "runner: CPU and memory"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stacked = false
          period  = 60
          yAxis = {
            left = {
              min       = 0
              max       = 100
              label     = "%"
              showUnits = false
            }
          }
          metrics = [
            [
              "AWS/ECS",
              "CPUUtilization",
              "ClusterName",
              var.main_ecs_cluster_name,
              "ServiceName",
              var.runner_ecs_service_name,
              {
                label = "CPU"
                stat  = "Average"
              },
            ],
            [
              "AWS/ECS",
              "MemoryUtilization",
              "ClusterName",
              var.main_ecs_cluster_name,
              "ServiceName",
              var.runner_ecs_service_name,
              {
                label = "memory"
                stat  = "Average"
              },
            ],
          ]
        }
      },
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "runner: Instances"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stacked = false
          period  = 60
          yAxis = {
            left = {
              min       = 0
              label     = ""
              showUnits = false
            }
          }
          metrics = [
            [
              "ECS/ContainerInsights",
              "RunningTaskCount",
              "ClusterName",
              var.main_ecs_cluster_name,
              "ServiceName",
              var.runner_ecs_service_name,
              {
                label = "running"
                stat  = "Average"
              },
            ],
          ]
        }
      },
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "tasks: messages"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stacked = false
          period  = 60
          yAxis = {
            left = {
              min       = 0
              label     = ""
              showUnits = false
            }
          }
          metrics = [
            [
              "AWS/SQS",
              "ApproximateNumberOfMessagesVisible",
              "QueueName",
              var.tasks_sqs_queue_name,
              {
                label = "waiting"
                stat  = "Maximum"
              },
            ],
            [
              "AWS/SQS",
              "ApproximateNumberOfMessagesVisible",
              "QueueName",
              var.tasks_dead_sqs_queue_name,
              {
                label = "dead letters"
                stat  = "Maximum"
              },
            ],
            [
              "AWS/SQS",
              "NumberOfMessagesSent",
              "QueueName",
              var.tasks_sqs_queue_name,
              {
                label = "sent"
                stat  = "Sum"
              },
            ],
            [
              "AWS/SQS",
              "NumberOfMessagesDeleted",
              "QueueName",
              var.tasks_sqs_queue_name,
              {
                label = "done"
                stat  = "Sum"
              },
            ],
          ]
        }
      },
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "tasks: oldest message"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stacked = false
          period  = 60
          yAxis = {
            left = {
              min       = 0
              label     = "s"
              showUnits = false
            }
          }
          metrics = [
            [
              "AWS/SQS",
              "ApproximateAgeOfOldestMessage",
              "QueueName",
              var.tasks_sqs_queue_name,
              {
                label = "age"
                stat  = "Maximum"
              },
            ],
          ]
        }
      },
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "cache: CPU and memory"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stacked = false
          period  = 60
          yAxis = {
            left = {
              min       = 0
              max       = 100
              label     = "%"
              showUnits = false
            }
          }
          metrics = concat(
            [
              for item in [
                [
                  {
                    expression = "MAX([node1, node2])"
                    label      = "CPU"
                    id         = "result"
                  },
                ],
              ] :
              item
              if var.overview_properties_metrics_item_enabled
            ],
            [
              for item in [
                [
                  {
                    expression = "MAX([node1])"
                    label      = "CPU"
                    id         = "result"
                  },
                ],
              ] :
              item
              if var.overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled
            ],
            [
              [
                "AWS/ElastiCache",
                "EngineCPUUtilization",
                "CacheClusterId",
                "${var.cache_elasticache_replication_group_id}-001",
                {
                  id      = "node1"
                  visible = false
                  stat    = "Average"
                },
              ],
            ],
            [
              for item in [
                [
                  "AWS/ElastiCache",
                  "EngineCPUUtilization",
                  "CacheClusterId",
                  "${var.cache_elasticache_replication_group_id}-002",
                  {
                    id      = "node2"
                    visible = false
                    stat    = "Average"
                  },
                ],
                [
                  {
                    expression = "MAX([node11, node21])"
                    label      = "memory"
                    id         = "result1"
                  },
                ],
              ] :
              item
              if var.overview_properties_metrics_item_enabled
            ],
            [
              for item in [
                [
                  {
                    expression = "MAX([node11])"
                    label      = "memory"
                    id         = "result1"
                  },
                ],
              ] :
              item
              if var.overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled
            ],
            [
              [
                "AWS/ElastiCache",
                "DatabaseMemoryUsagePercentage",
                "CacheClusterId",
                "${var.cache_elasticache_replication_group_id}-001",
                {
                  id      = "node11"
                  visible = false
                  stat    = "Average"
                },
              ],
            ],
            [
              for item in [
                [
                  "AWS/ElastiCache",
                  "DatabaseMemoryUsagePercentage",
                  "CacheClusterId",
                  "${var.cache_elasticache_replication_group_id}-002",
                  {
                    id      = "node21"
                    visible = false
                    stat    = "Average"
                  },
                ],
              ] :
              item
              if var.overview_properties_metrics_item_enabled
            ],
          )
        }
      },
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "cache: Connections"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stacked = false
          period  = 60
          yAxis = {
            left = {
              min       = 0
              label     = ""
              showUnits = false
            }
          }
          metrics = concat(
            [
              for item in [
                [
                  {
                    expression = "MAX([node1, node2])"
                    label      = "connections"
                    id         = "result"
                  },
                ],
              ] :
              item
              if var.overview_properties_metrics_item_enabled
            ],
            [
              for item in [
                [
                  {
                    expression = "MAX([node1])"
                    label      = "connections"
                    id         = "result"
                  },
                ],
              ] :
              item
              if var.overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled
            ],
            [
              [
                "AWS/ElastiCache",
                "CurrConnections",
                "CacheClusterId",
                "${var.cache_elasticache_replication_group_id}-001",
                {
                  id      = "node1"
                  visible = false
                  stat    = "Average"
                },
              ],
            ],
            [
              for item in [
                [
                  "AWS/ElastiCache",
                  "CurrConnections",
                  "CacheClusterId",
                  "${var.cache_elasticache_replication_group_id}-002",
                  {
                    id      = "node2"
                    visible = false
                    stat    = "Average"
                  },
                ],
              ] :
              item
              if var.overview_properties_metrics_item_enabled
            ],
          )
        }
      },
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "cache: Evictions"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stacked = false
          period  = 60
          yAxis = {
            left = {
              min       = 0
              label     = ""
              showUnits = false
            }
          }
          metrics = concat(
            [
              for item in [
                [
                  {
                    expression = "SUM([node1, node2])"
                    label      = "evictions"
                    id         = "result"
                  },
                ],
              ] :
              item
              if var.overview_properties_metrics_item_enabled
            ],
            [
              for item in [
                [
                  {
                    expression = "SUM([node1])"
                    label      = "evictions"
                    id         = "result"
                  },
                ],
              ] :
              item
              if var.overview_properties_metrics_item_dashboard_body_widgets_cache_cpu_and_memory_properties_metrics_enabled
            ],
            [
              [
                "AWS/ElastiCache",
                "Evictions",
                "CacheClusterId",
                "${var.cache_elasticache_replication_group_id}-001",
                {
                  id      = "node1"
                  visible = false
                  stat    = "Sum"
                },
              ],
            ],
            [
              for item in [
                [
                  "AWS/ElastiCache",
                  "Evictions",
                  "CacheClusterId",
                  "${var.cache_elasticache_replication_group_id}-002",
                  {
                    id      = "node2"
                    visible = false
                    stat    = "Sum"
                  },
                ],
              ] :
              item
              if var.overview_properties_metrics_item_enabled
            ],
          )
        }
      },
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "db: CPU"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stacked = false
          period  = 60
          yAxis = {
            left = {
              min       = 0
              max       = 100
              label     = "%"
              showUnits = false
            }
          }
          metrics = [
            [
              "AWS/RDS",
              "CPUUtilization",
              "DBInstanceIdentifier",
              var.db_instance_identifier,
              {
                label = "cpu"
                stat  = "Average"
              },
            ],
          ]
        }
      },
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "db: Connections"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stacked = false
          period  = 60
          yAxis = {
            left = {
              min       = 0
              label     = ""
              showUnits = false
            }
          }
          metrics = [
            [
              "AWS/RDS",
              "DatabaseConnections",
              "DBInstanceIdentifier",
              var.db_instance_identifier,
              {
                label = "connections"
                stat  = "Average"
              },
            ],
          ]
        }
      },
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "db: Free memory and storage"
          region  = data.aws_region.current.region
          view    = "timeSeries"
          stacked = false
          period  = 60
          yAxis = {
            left = {
              min       = 0
              label     = "B"
              showUnits = false
            }
          }
          metrics = [
            [
              "AWS/RDS",
              "FreeableMemory",
              "DBInstanceIdentifier",
              var.db_instance_identifier,
              {
                label = "memory"
                stat  = "Minimum"
              },
            ],
            [
              "AWS/RDS",
              "FreeStorageSpace",
              "DBInstanceIdentifier",
              var.db_instance_identifier,
              {
                label = "storage"
                stat  = "Minimum"
              },
            ],
          ]
        }
      },
    ]
  })
}

# Counts only what carries these tags. Activate `system` and `environment` as cost allocation tags in the billing console first; costs before that are not counted.
resource "aws_budgets_budget" "spending" {
  name         = "${var.name_prefix}-spending"
  budget_type  = "COST"
  time_unit    = "MONTHLY"
  limit_amount = var.spending_limit_amount
  limit_unit   = "USD"
  metrics      = ["UnblendedCost"]

  filter_expression {
    and {
      tags {
        key    = "system"
        values = ["airas"]
      }
    }

    and {
      tags {
        key    = "environment"
        values = [var.environment]
      }
    }
  }

  notification {
    notification_type         = "ACTUAL"
    comparison_operator       = "GREATER_THAN"
    threshold                 = 50
    threshold_type            = "PERCENTAGE"
    subscriber_sns_topic_arns = [aws_sns_topic.discord.arn]
  }

  notification {
    notification_type         = "ACTUAL"
    comparison_operator       = "GREATER_THAN"
    threshold                 = 80
    threshold_type            = "PERCENTAGE"
    subscriber_sns_topic_arns = [aws_sns_topic.discord.arn]
  }

  notification {
    notification_type         = "ACTUAL"
    comparison_operator       = "GREATER_THAN"
    threshold                 = 100
    threshold_type            = "PERCENTAGE"
    subscriber_sns_topic_arns = [aws_sns_topic.discord.arn]
  }

  notification {
    notification_type         = "FORECASTED"
    comparison_operator       = "GREATER_THAN"
    threshold                 = 100
    threshold_type            = "PERCENTAGE"
    subscriber_sns_topic_arns = [aws_sns_topic.discord.arn]
  }
}
