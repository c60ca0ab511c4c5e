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
          title   = "api: CPU and memory"
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
              var.api_name,
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
              var.api_name,
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
          title   = "api: Instances"
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
              var.api_name,
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
          title   = "api: Latency"
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
              var.web_targets_api_arn_suffix,
              "TargetGroup",
              var.web_targets_api_target_group_arn_suffix,
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
          title   = "api: Errors"
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
              var.web_targets_api_arn_suffix,
              "TargetGroup",
              var.web_targets_api_target_group_arn_suffix,
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
              var.web_targets_api_arn_suffix,
              "TargetGroup",
              var.web_targets_api_target_group_arn_suffix,
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
    ]
  })
}
