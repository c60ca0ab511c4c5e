resource "google_service_account" "notify_build" {
  account_id   = "${var.name_prefix}-notify"
  display_name = "Builds functions"
}

# Log entries are written to a project; there is no narrower place to grant it.
resource "google_project_iam_member" "notify_build_logs" {
  project = var.project_id
  role    = "roles/logging.logWriter"
  member  = "serviceAccount:${google_service_account.notify_build.email}"
}

# Cloud Functions copies sources to a bucket that it makes with the first function.
resource "google_project_iam_member" "notify_build_sources" {
  project = var.project_id
  role    = "roles/storage.objectViewer"
  member  = "serviceAccount:${google_service_account.notify_build.email}"

  condition {
    title      = "Sources of functions only"
    expression = "resource.name.startsWith(\"projects/_/buckets/gcf-v2-sources-\")"
  }
}

resource "google_artifact_registry_repository_iam_member" "notify_build" {
  repository = google_artifact_registry_repository.notify.repository_id
  location   = var.region
  role       = "roles/artifactregistry.writer"
  member     = "serviceAccount:${google_service_account.notify_build.email}"
}

resource "google_artifact_registry_repository" "notify" {
  repository_id = "${var.name_prefix}-functions"
  location      = var.region
  format        = "DOCKER"
  description   = "Images of functions"

  cleanup_policies {
    id     = "keep-recent"
    action = "KEEP"

    most_recent_versions {
      keep_count = 3
    }
  }

  cleanup_policies {
    id     = "delete-old"
    action = "DELETE"

    condition {
      older_than = "2592000s"
    }
  }
}

data "google_project" "notify" {
  project_id = var.project_id
}

# Made while planning: a saved plan is applied in the folder that it was made in, or this file goes with it.
data "archive_file" "notify" {
  type             = "zip"
  output_path      = "${path.root}/.terraform/notify.zip"
  output_file_mode = "0644"

  source {
    content  = file("${path.module}/notify.mjs")
    filename = "notify.mjs"
  }

  source {
    content = jsonencode({
      main    = "notify.mjs"
      private = true
    })
    filename = "package.json"
  }
}

resource "google_storage_bucket" "notify" {
  name                        = "${var.name_prefix}-functions-${var.project_id}"
  location                    = var.region
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  force_destroy               = true

  soft_delete_policy {
    retention_duration_seconds = 0
  }
}

resource "google_storage_bucket_object" "notify" {
  bucket       = google_storage_bucket.notify.name
  name         = "notify-${data.archive_file.notify.output_sha256}.zip"
  source       = data.archive_file.notify.output_path
  content_type = "application/zip"
}

resource "google_monitoring_notification_channel" "discord" {
  for_each = toset(["ops@airas.example.com", "oncall@airas.example.com"])

  display_name = "${var.name_prefix}-discord ${each.key}"
  type         = "email"
  labels = {
    email_address = each.key
  }
}

resource "google_pubsub_topic" "discord" {
  name                       = "${var.name_prefix}-discord"
  message_retention_duration = "86400s"

  message_storage_policy {
    allowed_persistence_regions = [var.region]
  }
}

resource "google_monitoring_notification_channel" "discord_functions" {
  display_name = "${var.name_prefix}-discord-functions"
  type         = "pubsub"
  labels = {
    topic = google_pubsub_topic.discord.id
  }
}

# Google makes this account along with the project's first Pub/Sub notification channel.
resource "google_pubsub_topic_iam_member" "discord" {
  topic      = google_pubsub_topic.discord.name
  role       = "roles/pubsub.publisher"
  member     = "serviceAccount:service-${data.google_project.notify.number}@gcp-sa-monitoring-notification.iam.gserviceaccount.com"
  depends_on = [google_monitoring_notification_channel.discord_functions]
}

resource "google_service_account" "discord_discord" {
  account_id   = "${var.name_prefix}-discord-discord"
  display_name = "Tells discord what discord hears"
}

resource "google_secret_manager_secret_iam_member" "discord_discord" {
  secret_id = var.discord_webhook_secret_manager_secret_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.discord_discord.email}"
}

resource "google_cloudfunctions2_function" "discord_discord" {
  name        = "${var.name_prefix}-discord-discord"
  location    = var.region
  description = "Posts alarms of discord to discord."

  build_config {
    runtime           = "nodejs22"
    entry_point       = "push"
    service_account   = google_service_account.notify_build.id
    docker_repository = google_artifact_registry_repository.notify.id

    source {
      storage_source {
        bucket = google_storage_bucket_object.notify.bucket
        object = google_storage_bucket_object.notify.name
      }
    }
  }

  service_config {
    service_account_email = google_service_account.discord_discord.email
    available_memory      = "256Mi"
    timeout_seconds       = 30
    min_instance_count    = 0
    max_instance_count    = 1
    ingress_settings      = "ALLOW_INTERNAL_ONLY"
    environment_variables = {
      FORMAT = "discord"
      SECRET = var.discord_webhook_secret_manager_secret_id
    }
  }

  depends_on = [
    google_project_iam_member.notify_build_logs,
    google_artifact_registry_repository_iam_member.notify_build,
    google_project_iam_member.notify_build_sources,
  ]
}

# The subscription calls the function in the function's own name.
resource "google_cloud_run_v2_service_iam_member" "discord_discord" {
  name     = google_cloudfunctions2_function.discord_discord.name
  location = var.region
  role     = "roles/run.invoker"
  member   = "serviceAccount:${google_service_account.discord_discord.email}"
}

resource "google_pubsub_subscription" "discord_discord" {
  name                       = "${var.name_prefix}-discord-discord"
  topic                      = google_pubsub_topic.discord.id
  ack_deadline_seconds       = 60
  message_retention_duration = "86400s"

  expiration_policy {
    ttl = ""
  }

  retry_policy {
    minimum_backoff = "10s"
    maximum_backoff = "600s"
  }

  push_config {
    push_endpoint = google_cloudfunctions2_function.discord_discord.service_config[0].uri

    oidc_token {
      service_account_email = google_service_account.discord_discord.email
    }
  }

  depends_on = [google_cloud_run_v2_service_iam_member.discord_discord]
}

resource "google_monitoring_dashboard" "overview" {
  count = var.overview_enabled ? 1 : 0

  dashboard_json = jsonencode({
    displayName = "${var.name_prefix}-overview"
    gridLayout = {
      columns = "3"
      widgets = [
        {
          title = "web: Requests a minute"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "requests"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = "resource.type = \"https_lb_rule\" AND resource.labels.url_map_name = \"${var.web_url_map_name}\" AND metric.type = \"loadbalancing.googleapis.com/https/request_count\""
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
          title = "web: Errors"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "5xx"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilterRatio = {
                    numerator = {
                      filter = "resource.type = \"https_lb_rule\" AND resource.labels.url_map_name = \"${var.web_url_map_name}\" AND metric.type = \"loadbalancing.googleapis.com/https/request_count\" AND metric.labels.response_code_class = 500"
                      aggregation = {
                        alignmentPeriod    = "60s"
                        perSeriesAligner   = "ALIGN_RATE"
                        crossSeriesReducer = "REDUCE_SUM"
                      }
                    }
                    denominator = {
                      filter = "resource.type = \"https_lb_rule\" AND resource.labels.url_map_name = \"${var.web_url_map_name}\" AND metric.type = \"loadbalancing.googleapis.com/https/request_count\""
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
          title = "web: Latency"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "p95"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = "resource.type = \"https_lb_rule\" AND resource.labels.url_map_name = \"${var.web_url_map_name}\" AND metric.type = \"loadbalancing.googleapis.com/https/backend_latencies\""
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
          title = "backend: CPU and memory"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "CPU"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${var.backend_service_name}\" AND metric.type=\"run.googleapis.com/container/cpu/utilizations\""
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
                    filter = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${var.backend_service_name}\" AND metric.type=\"run.googleapis.com/container/memory/utilizations\""
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
                    filter = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${var.backend_service_name}\" AND metric.type=\"run.googleapis.com/container/instance_count\""
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
                    filter = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${var.backend_service_name}\" AND metric.type=\"run.googleapis.com/request_latencies\""
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
                      filter = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${var.backend_service_name}\" AND metric.type=\"run.googleapis.com/request_count\" AND metric.labels.response_code_class=\"5xx\""
                      aggregation = {
                        alignmentPeriod    = "60s"
                        perSeriesAligner   = "ALIGN_DELTA"
                        crossSeriesReducer = "REDUCE_SUM"
                      }
                    }
                    denominator = {
                      filter = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${var.backend_service_name}\" AND metric.type=\"run.googleapis.com/request_count\""
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
          title = "runner: CPU and memory"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "CPU"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = "resource.type=\"cloud_run_worker_pool\" AND resource.labels.worker_pool_name=\"${var.runner_worker_pool_name}\" AND metric.type=\"run.googleapis.com/container/cpu/utilizations\""
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
                    filter = "resource.type=\"cloud_run_worker_pool\" AND resource.labels.worker_pool_name=\"${var.runner_worker_pool_name}\" AND metric.type=\"run.googleapis.com/container/memory/utilizations\""
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
          title = "runner: Instances"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "running"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = "resource.type=\"cloud_run_worker_pool\" AND resource.labels.worker_pool_name=\"${var.runner_worker_pool_name}\" AND metric.type=\"run.googleapis.com/container/instance_count\""
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
          title = "tasks: messages"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "waiting"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = "resource.type = \"pubsub_subscription\" AND resource.labels.subscription_id = \"${var.tasks_pubsub_subscription_name}\" AND metric.type = \"pubsub.googleapis.com/subscription/num_undelivered_messages\""
                    aggregation = {
                      alignmentPeriod  = "60s"
                      perSeriesAligner = "ALIGN_MAX"
                    }
                  }
                }
              },
              {
                legendTemplate = "dead letters"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = "resource.type = \"pubsub_subscription\" AND resource.labels.subscription_id = \"${var.tasks_dead_pubsub_subscription_name}\" AND metric.type = \"pubsub.googleapis.com/subscription/num_undelivered_messages\""
                    aggregation = {
                      alignmentPeriod  = "60s"
                      perSeriesAligner = "ALIGN_MAX"
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
          title = "tasks: oldest message"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "age"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = "resource.type = \"pubsub_subscription\" AND resource.labels.subscription_id = \"${var.tasks_pubsub_subscription_name}\" AND metric.type = \"pubsub.googleapis.com/subscription/oldest_unacked_message_age\""
                    aggregation = {
                      alignmentPeriod  = "60s"
                      perSeriesAligner = "ALIGN_MAX"
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
          title = "cache: CPU and memory"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "CPU"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = "resource.type=\"memorystore.googleapis.com/Instance\" AND resource.labels.instance_id=\"${var.cache_memorystore_instance_instance_id}\" AND metric.type=\"memorystore.googleapis.com/instance/cpu/maximum_utilization\""
                    aggregation = {
                      alignmentPeriod  = "60s"
                      perSeriesAligner = "ALIGN_MEAN"
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
                    filter = "resource.type=\"memorystore.googleapis.com/Instance\" AND resource.labels.instance_id=\"${var.cache_memorystore_instance_instance_id}\" AND metric.type=\"memorystore.googleapis.com/instance/memory/maximum_utilization\""
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
          title = "cache: Connections"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "connections"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = "resource.type=\"memorystore.googleapis.com/Instance\" AND resource.labels.instance_id=\"${var.cache_memorystore_instance_instance_id}\" AND metric.type=\"memorystore.googleapis.com/instance/clients/maximum_connected_clients\""
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
          title = "cache: Evictions"
          xyChart = {
            dataSets = [
              {
                legendTemplate = "evictions"
                plotType       = "LINE"
                targetAxis     = "Y1"
                timeSeriesQuery = {
                  timeSeriesFilter = {
                    filter = "resource.type=\"memorystore.googleapis.com/Instance\" AND resource.labels.instance_id=\"${var.cache_memorystore_instance_instance_id}\" AND metric.type=\"memorystore.googleapis.com/instance/stats/total_evicted_keys_count\""
                    aggregation = {
                      alignmentPeriod  = "60s"
                      perSeriesAligner = "ALIGN_DELTA"
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
                    filter = "resource.type = \"cloudsql_database\" AND resource.labels.database_id = \"${var.project_id}:${var.db_sql_database_instance_name}\" AND metric.type = \"cloudsql.googleapis.com/database/cpu/utilization\""
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
                    filter = "resource.type = \"cloudsql_database\" AND resource.labels.database_id = \"${var.project_id}:${var.db_sql_database_instance_name}\" AND metric.type = \"cloudsql.googleapis.com/database/disk/utilization\""
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
                    filter = "resource.type = \"cloudsql_database\" AND resource.labels.database_id = \"${var.project_id}:${var.db_sql_database_instance_name}\" AND metric.type = \"cloudsql.googleapis.com/database/postgresql/num_backends\""
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
                    filter = "resource.type = \"cloudsql_database\" AND resource.labels.database_id = \"${var.project_id}:${var.db_sql_database_instance_name}\" AND metric.type = \"cloudsql.googleapis.com/database/memory/total_usage\""
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
      ]
    }
  })
}

data "google_project" "spending" {
  project_id = var.project_id
}

# Whoever applies this needs Billing Account Costs Manager on the billing account.
resource "google_billing_budget" "spending" {
  billing_account = "000000-000000-000000"
  display_name    = "${var.name_prefix}-spending"

  amount {
    specified_amount {
      currency_code = "USD"
      units         = var.spending_specified_amount_units
    }
  }

  budget_filter {
    projects               = ["projects/${data.google_project.spending.number}"]
    calendar_period        = "MONTH"
    credit_types_treatment = "INCLUDE_ALL_CREDITS"
  }

  threshold_rules {
    threshold_percent = 0.5
    spend_basis       = "CURRENT_SPEND"
  }

  threshold_rules {
    threshold_percent = 0.8
    spend_basis       = "CURRENT_SPEND"
  }

  threshold_rules {
    threshold_percent = 1
    spend_basis       = "CURRENT_SPEND"
  }

  threshold_rules {
    threshold_percent = 1
    spend_basis       = "FORECASTED_SPEND"
  }

  all_updates_rule {
    monitoring_notification_channels = values(google_monitoring_notification_channel.discord)[*].name
    disable_default_iam_recipients   = false
  }
}
