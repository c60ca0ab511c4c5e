data "aws_region" "current" {}

resource "aws_cloudwatch_dashboard" "overview" {
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
              var.web_metrics_requests_dimensions_load_balancer,
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
              var.web_metrics_requests_dimensions_load_balancer,
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
              var.web_metrics_requests_dimensions_load_balancer,
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
              var.web_metrics_requests_dimensions_load_balancer,
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
              var.web_metrics_requests_dimensions_load_balancer,
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
              var.ecs_cluster_name,
              "ServiceName",
              var.backend_name,
              {
                label = "CPU"
                stat  = "Average"
              },
            ],
            [
              "AWS/ECS",
              "MemoryUtilization",
              "ClusterName",
              var.ecs_cluster_name,
              "ServiceName",
              var.backend_name,
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
              var.ecs_cluster_name,
              "ServiceName",
              var.backend_name,
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
              var.web_targets_backend_arn_suffix,
              "TargetGroup",
              var.web_targets_backend_target_group_arn_suffix,
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
              var.web_targets_backend_arn_suffix,
              "TargetGroup",
              var.web_targets_backend_target_group_arn_suffix,
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
              var.web_targets_backend_arn_suffix,
              "TargetGroup",
              var.web_targets_backend_target_group_arn_suffix,
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
              var.ecs_cluster_name,
              "ServiceName",
              var.runner_name,
              {
                label = "CPU"
                stat  = "Average"
              },
            ],
            [
              "AWS/ECS",
              "MemoryUtilization",
              "ClusterName",
              var.ecs_cluster_name,
              "ServiceName",
              var.runner_name,
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
              var.ecs_cluster_name,
              "ServiceName",
              var.runner_name,
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
              var.tasks_name,
              {
                label = "waiting"
                stat  = "Maximum"
              },
            ],
            [
              "AWS/SQS",
              "ApproximateNumberOfMessagesVisible",
              "QueueName",
              var.tasks_metrics_dead_letters_dimensions_queue_name,
              {
                label = "dead letters"
                stat  = "Maximum"
              },
            ],
            [
              "AWS/SQS",
              "NumberOfMessagesSent",
              "QueueName",
              var.tasks_name,
              {
                label = "sent"
                stat  = "Sum"
              },
            ],
            [
              "AWS/SQS",
              "NumberOfMessagesDeleted",
              "QueueName",
              var.tasks_name,
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
              var.tasks_name,
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
                "${var.cache_name}-001",
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
                  "${var.cache_name}-002",
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
                "${var.cache_name}-001",
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
                  "${var.cache_name}-002",
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
                "${var.cache_name}-001",
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
                  "${var.cache_name}-002",
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
                "${var.cache_name}-001",
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
                  "${var.cache_name}-002",
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
              var.db_metrics_cpu_dimensions_dbinstance_identifier,
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
              var.db_metrics_cpu_dimensions_dbinstance_identifier,
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
              var.db_metrics_cpu_dimensions_dbinstance_identifier,
              {
                label = "memory"
                stat  = "Minimum"
              },
            ],
            [
              "AWS/RDS",
              "FreeStorageSpace",
              "DBInstanceIdentifier",
              var.db_metrics_cpu_dimensions_dbinstance_identifier,
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
