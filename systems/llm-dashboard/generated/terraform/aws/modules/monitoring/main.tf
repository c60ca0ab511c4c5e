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
          title   = "edge: Requests a minute"
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
              var.edge_metrics_requests_dimensions_load_balancer,
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
          title   = "edge: Errors"
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
              var.edge_metrics_requests_dimensions_load_balancer,
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
              var.edge_metrics_requests_dimensions_load_balancer,
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
              var.edge_metrics_requests_dimensions_load_balancer,
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
          title   = "edge: Latency"
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
              var.edge_metrics_requests_dimensions_load_balancer,
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
          title   = "frontend: CPU and memory"
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
              var.frontend_name,
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
              var.frontend_name,
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
          title   = "frontend: Instances"
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
              var.frontend_name,
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
          title   = "frontend: Latency"
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
              var.edge_targets_frontend_arn_suffix,
              "TargetGroup",
              var.edge_targets_frontend_target_group_arn_suffix,
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
          title   = "frontend: Errors"
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
              var.edge_targets_frontend_arn_suffix,
              "TargetGroup",
              var.edge_targets_frontend_target_group_arn_suffix,
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
              var.edge_targets_frontend_arn_suffix,
              "TargetGroup",
              var.edge_targets_frontend_target_group_arn_suffix,
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
              var.edge_targets_backend_arn_suffix,
              "TargetGroup",
              var.edge_targets_backend_target_group_arn_suffix,
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
              var.edge_targets_backend_arn_suffix,
              "TargetGroup",
              var.edge_targets_backend_target_group_arn_suffix,
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
              var.edge_targets_backend_arn_suffix,
              "TargetGroup",
              var.edge_targets_backend_target_group_arn_suffix,
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
      {
        type   = "metric"
        width  = 8
        height = 6
        properties = {
          title   = "events: Lag"
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
              {
                expression = "MAX([part1, part2])"
                label      = "messages"
                id         = "result"
              },
            ],
            [
              "AWS/Kafka",
              "MaxOffsetLag",
              "Cluster Name",
              "${var.name_prefix}-events",
              "Consumer Group",
              "${var.name_prefix}-backend",
              "Topic",
              "requests",
              {
                id      = "part1"
                visible = false
                stat    = "Maximum"
              },
            ],
            [
              "AWS/Kafka",
              "MaxOffsetLag",
              "Cluster Name",
              "${var.name_prefix}-events",
              "Consumer Group",
              "${var.name_prefix}-backend",
              "Topic",
              "usage",
              {
                id      = "part2"
                visible = false
                stat    = "Maximum"
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
          title   = "events: Disk"
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
                    expression = "MAX([part1, part2, part3])"
                    label      = "fullest"
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
                    expression = "MAX([part1, part2, part3, part4])"
                    label      = "fullest"
                    id         = "result"
                  },
                ],
              ] :
              item
              if var.overview_properties_metrics_item_dashboard_body_widgets_events_disk_properties_metrics_enabled
            ],
            [
              [
                "AWS/Kafka",
                "KafkaDataLogsDiskUsed",
                "Cluster Name",
                "${var.name_prefix}-events",
                "Broker ID",
                "1",
                {
                  id      = "part1"
                  visible = false
                  stat    = "Average"
                },
              ],
              [
                "AWS/Kafka",
                "KafkaDataLogsDiskUsed",
                "Cluster Name",
                "${var.name_prefix}-events",
                "Broker ID",
                "2",
                {
                  id      = "part2"
                  visible = false
                  stat    = "Average"
                },
              ],
              [
                "AWS/Kafka",
                "KafkaDataLogsDiskUsed",
                "Cluster Name",
                "${var.name_prefix}-events",
                "Broker ID",
                "3",
                {
                  id      = "part3"
                  visible = false
                  stat    = "Average"
                },
              ],
            ],
            [
              for item in [
                [
                  "AWS/Kafka",
                  "KafkaDataLogsDiskUsed",
                  "Cluster Name",
                  "${var.name_prefix}-events",
                  "Broker ID",
                  "4",
                  {
                    id      = "part4"
                    visible = false
                    stat    = "Average"
                  },
                ],
              ] :
              item
              if var.overview_properties_metrics_item_dashboard_body_widgets_events_disk_properties_metrics_enabled
            ],
          )
        }
      },
    ]
  })
}
