resource "google_monitoring_dashboard" "overview" {
  dashboard_json = jsonencode({
    displayName = "${var.name_prefix}-overview"
    gridLayout = {
      columns = "3"
      widgets = [
        {
          title = "edge: Requests a minute"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "requests"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = "resource.type = \"https_lb_rule\" AND resource.labels.url_map_name = \"${var.edge_url_map_name}\" AND metric.type = \"loadbalancing.googleapis.com/https/request_count\""
                    aggregation = {
                      alignmentPeriod    = "60s"
                      perSeriesAligner   = "ALIGN_DELTA"
                      crossSeriesReducer = "REDUCE_SUM"
                    }
                  }
                }
              },
            ]
            yAxis = {
              scale = "LINEAR"
            }
          }
        },
        {
          title = "edge: Errors"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "5xx"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilterRatio = {
                    numerator = {
                      filter = "resource.type = \"https_lb_rule\" AND resource.labels.url_map_name = \"${var.edge_url_map_name}\" AND metric.type = \"loadbalancing.googleapis.com/https/request_count\" AND metric.labels.response_code_class = 500"
                      aggregation = {
                        alignmentPeriod    = "60s"
                        perSeriesAligner   = "ALIGN_RATE"
                        crossSeriesReducer = "REDUCE_SUM"
                      }
                    }
                    denominator = {
                      filter = "resource.type = \"https_lb_rule\" AND resource.labels.url_map_name = \"${var.edge_url_map_name}\" AND metric.type = \"loadbalancing.googleapis.com/https/request_count\""
                      aggregation = {
                        alignmentPeriod    = "60s"
                        perSeriesAligner   = "ALIGN_RATE"
                        crossSeriesReducer = "REDUCE_SUM"
                      }
                    }
                  }
                }
              },
            ]
            yAxis = {
              scale = "LINEAR"
            }
          }
        },
        {
          title = "edge: Latency"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "p95"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = "resource.type = \"https_lb_rule\" AND resource.labels.url_map_name = \"${var.edge_url_map_name}\" AND metric.type = \"loadbalancing.googleapis.com/https/backend_latencies\""
                    aggregation = {
                      alignmentPeriod    = "60s"
                      perSeriesAligner   = "ALIGN_DELTA"
                      crossSeriesReducer = "REDUCE_PERCENTILE_95"
                    }
                  }
                }
              },
            ]
            yAxis = {
              scale = "LINEAR"
            }
          }
        },
        {
          title = "frontend: CPU and memory"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "CPU"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = var.frontend_metrics_cpu_filter
                    aggregation = {
                      alignmentPeriod    = "60s"
                      perSeriesAligner   = "ALIGN_DELTA"
                      crossSeriesReducer = "REDUCE_MEAN"
                    }
                  }
                }
              },
              {
                legendTemplate = "memory"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = var.frontend_metrics_memory_filter
                    aggregation = {
                      alignmentPeriod    = "60s"
                      perSeriesAligner   = "ALIGN_DELTA"
                      crossSeriesReducer = "REDUCE_MEAN"
                    }
                  }
                }
              },
            ]
            yAxis = {
              scale = "LINEAR"
            }
          }
        },
        {
          title = "frontend: Instances"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "running"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = var.frontend_metrics_instances_filter
                    aggregation = {
                      alignmentPeriod    = "60s"
                      perSeriesAligner   = "ALIGN_MAX"
                      crossSeriesReducer = "REDUCE_SUM"
                    }
                  }
                }
              },
            ]
            yAxis = {
              scale = "LINEAR"
            }
          }
        },
        {
          title = "frontend: Latency"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "p95"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = var.frontend_metrics_latency_filter
                    aggregation = {
                      alignmentPeriod    = "60s"
                      perSeriesAligner   = "ALIGN_DELTA"
                      crossSeriesReducer = "REDUCE_PERCENTILE_95"
                    }
                  }
                }
              },
            ]
            yAxis = {
              scale = "LINEAR"
            }
          }
        },
        {
          title = "frontend: Errors"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "5xx"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilterRatio = {
                    numerator = {
                      filter = var.frontend_metrics_errors_filter
                      aggregation = {
                        alignmentPeriod    = "60s"
                        perSeriesAligner   = "ALIGN_DELTA"
                        crossSeriesReducer = "REDUCE_SUM"
                      }
                    }
                    denominator = {
                      filter = var.frontend_metrics_errors_denominator
                      aggregation = {
                        alignmentPeriod    = "60s"
                        perSeriesAligner   = "ALIGN_DELTA"
                        crossSeriesReducer = "REDUCE_SUM"
                      }
                    }
                  }
                }
              },
            ]
            yAxis = {
              scale = "LINEAR"
            }
          }
        },
        {
          title = "backend: CPU and memory"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "CPU"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = var.backend_metrics_cpu_filter
                    aggregation = {
                      alignmentPeriod    = "60s"
                      perSeriesAligner   = "ALIGN_DELTA"
                      crossSeriesReducer = "REDUCE_MEAN"
                    }
                  }
                }
              },
              {
                legendTemplate = "memory"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = var.backend_metrics_memory_filter
                    aggregation = {
                      alignmentPeriod    = "60s"
                      perSeriesAligner   = "ALIGN_DELTA"
                      crossSeriesReducer = "REDUCE_MEAN"
                    }
                  }
                }
              },
            ]
            yAxis = {
              scale = "LINEAR"
            }
          }
        },
        {
          title = "backend: Instances"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "running"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = var.backend_metrics_instances_filter
                    aggregation = {
                      alignmentPeriod    = "60s"
                      perSeriesAligner   = "ALIGN_MAX"
                      crossSeriesReducer = "REDUCE_SUM"
                    }
                  }
                }
              },
            ]
            yAxis = {
              scale = "LINEAR"
            }
          }
        },
        {
          title = "backend: Latency"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "p95"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = var.backend_metrics_latency_filter
                    aggregation = {
                      alignmentPeriod    = "60s"
                      perSeriesAligner   = "ALIGN_DELTA"
                      crossSeriesReducer = "REDUCE_PERCENTILE_95"
                    }
                  }
                }
              },
            ]
            yAxis = {
              scale = "LINEAR"
            }
          }
        },
        {
          title = "backend: Errors"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "5xx"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilterRatio = {
                    numerator = {
                      filter = var.backend_metrics_errors_filter
                      aggregation = {
                        alignmentPeriod    = "60s"
                        perSeriesAligner   = "ALIGN_DELTA"
                        crossSeriesReducer = "REDUCE_SUM"
                      }
                    }
                    denominator = {
                      filter = var.backend_metrics_errors_denominator
                      aggregation = {
                        alignmentPeriod    = "60s"
                        perSeriesAligner   = "ALIGN_DELTA"
                        crossSeriesReducer = "REDUCE_SUM"
                      }
                    }
                  }
                }
              },
            ]
            yAxis = {
              scale = "LINEAR"
            }
          }
        },
        {
          title = "db: CPU and storage in use"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "cpu"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = "resource.type = \"cloudsql_database\" AND resource.labels.database_id = \"${var.project_id}:${var.db_name}\" AND metric.type = \"cloudsql.googleapis.com/database/cpu/utilization\""
                    aggregation = {
                      alignmentPeriod  = "60s"
                      perSeriesAligner = "ALIGN_MEAN"
                    }
                  }
                }
              },
              {
                legendTemplate = "storage"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = "resource.type = \"cloudsql_database\" AND resource.labels.database_id = \"${var.project_id}:${var.db_name}\" AND metric.type = \"cloudsql.googleapis.com/database/disk/utilization\""
                    aggregation = {
                      alignmentPeriod  = "60s"
                      perSeriesAligner = "ALIGN_MEAN"
                    }
                  }
                }
              },
            ]
            yAxis = {
              scale = "LINEAR"
            }
          }
        },
        {
          title = "db: Connections"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "connections"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = "resource.type = \"cloudsql_database\" AND resource.labels.database_id = \"${var.project_id}:${var.db_name}\" AND metric.type = \"cloudsql.googleapis.com/database/postgresql/num_backends\""
                    aggregation = {
                      alignmentPeriod    = "60s"
                      perSeriesAligner   = "ALIGN_MEAN"
                      crossSeriesReducer = "REDUCE_SUM"
                      groupByFields      = ["resource.label.database_id"]
                    }
                  }
                }
              },
            ]
            yAxis = {
              scale = "LINEAR"
            }
          }
        },
        {
          title = "db: Memory in use"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "memory"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = "resource.type = \"cloudsql_database\" AND resource.labels.database_id = \"${var.project_id}:${var.db_name}\" AND metric.type = \"cloudsql.googleapis.com/database/memory/total_usage\""
                    aggregation = {
                      alignmentPeriod  = "60s"
                      perSeriesAligner = "ALIGN_MEAN"
                    }
                  }
                }
              },
            ]
            yAxis = {
              scale = "LINEAR"
            }
          }
        },
        {
          title = "events: Lag"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "messages"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = var.events_metrics_lag_filter
                    aggregation = {
                      alignmentPeriod    = "60s"
                      perSeriesAligner   = "ALIGN_MAX"
                      crossSeriesReducer = "REDUCE_MAX"
                    }
                  }
                }
              },
            ]
            yAxis = {
              scale = "LINEAR"
            }
          }
        },
      ]
    }
  })
}
