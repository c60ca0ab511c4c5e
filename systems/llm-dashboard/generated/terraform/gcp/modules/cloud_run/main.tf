resource "google_service_account" "frontend" {
  account_id   = "${var.name_prefix}-frontend"
  display_name = "What frontend runs as."
}

# Pipelines deploy the image (and its arguments); the one here only answers until they have.
resource "google_cloud_run_v2_service" "frontend" {
  name                = "${var.name_prefix}-frontend"
  location            = var.region
  ingress             = "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
  deletion_protection = var.frontend_deletion_protection

  template {
    service_account                  = google_service_account.frontend.email
    execution_environment            = "EXECUTION_ENVIRONMENT_GEN2"
    max_instance_request_concurrency = 80
    timeout                          = "300s"

    scaling {
      min_instance_count = var.frontend_scaling_min_instance_count
      max_instance_count = var.frontend_scaling_max_instance_count
    }

    vpc_access {
      egress = "PRIVATE_RANGES_ONLY"

      network_interfaces {
        network    = var.main_id
        subnetwork = var.main_subnet_id
      }
    }

    containers {
      name  = "frontend"
      image = "us-docker.pkg.dev/cloudrun/container/hello"

      env {
        name  = "GOOGLE_CLOUD_PROJECT"
        value = var.project_id
      }

      env {
        name  = "LOG_LEVEL"
        value = var.frontend_log_level_value
      }

      env {
        name  = "PEOPLE_CLIENT_ID"
        value = var.project_id
      }

      env {
        name  = "PEOPLE_ISSUER"
        value = "https://securetoken.google.com/${var.project_id}"
      }

      env {
        name  = "PEOPLE_PROJECT"
        value = var.project_id
      }

      resources {
        limits = {
          cpu    = "1"
          memory = "2048Mi"
        }
        cpu_idle          = true
        startup_cpu_boost = true
      }

      ports {
        container_port = 3000
      }

      startup_probe {
        period_seconds    = 5
        timeout_seconds   = 5
        failure_threshold = 12

        http_get {
          path = "/healthz"
          port = 3000
        }
      }

      liveness_probe {
        period_seconds    = 15
        timeout_seconds   = 5
        failure_threshold = 3

        http_get {
          path = "/healthz"
          port = 3000
        }
      }
    }
  }

  lifecycle {
    ignore_changes = [
      client,
      client_version,
      template[0].containers[0].image,
      template[0].containers[0].args,
    ]
  }
}

# Requests through a load balancer carry no Google identity. Ingress keeps out all that come another way.
resource "google_cloud_run_v2_service_iam_member" "frontend_public" {
  name     = google_cloud_run_v2_service.frontend.name
  location = google_cloud_run_v2_service.frontend.location
  role     = "roles/run.invoker"
  member   = "allUsers"
}

resource "google_monitoring_alert_policy" "frontend_latency" {
  display_name          = "${var.name_prefix}-frontend-latency"
  combiner              = "OR"
  notification_channels = var.ops_ids

  documentation {
    mime_type = "text/markdown"
    content   = "latency of frontend is above what the design allows (alarm latency)."
  }

  conditions {
    display_name = "frontend latency"

    condition_threshold {
      filter                  = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${google_cloud_run_v2_service.frontend.name}\" AND metric.type=\"run.googleapis.com/request_latencies\""
      comparison              = "COMPARISON_GT"
      threshold_value         = 2000
      duration                = "300s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_INACTIVE"

      aggregations {
        alignment_period     = "60s"
        per_series_aligner   = "ALIGN_DELTA"
        cross_series_reducer = "REDUCE_PERCENTILE_95"
      }

      trigger {
        count = 1
      }
    }
  }
}

resource "google_logging_project_bucket_config" "frontend" {
  count = var.frontend_log_bucket_enabled ? 1 : 0

  project        = var.project_id
  location       = var.region
  bucket_id      = "${var.name_prefix}-frontend"
  retention_days = 90
}

# A copy: the project's _Default sink still keeps these logs for 30 days as well.
resource "google_logging_project_sink" "frontend" {
  count = var.frontend_log_bucket_enabled ? 1 : 0

  name                   = "${var.name_prefix}-frontend-logs"
  destination            = "logging.googleapis.com/${google_logging_project_bucket_config.frontend[0].id}"
  filter                 = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${google_cloud_run_v2_service.frontend.name}\""
  unique_writer_identity = true
}

resource "google_service_account" "backend" {
  account_id   = "${var.name_prefix}-backend"
  display_name = "What backend runs as."
}

resource "google_project_iam_member" "backend_db_client" {
  project = var.project_id
  role    = "roles/cloudsql.client"
  member  = "serviceAccount:${google_service_account.backend.email}"

  condition {
    title      = "Only db"
    expression = "resource.name == 'projects/${var.project_id}/instances/${var.db_name}' && resource.service == 'sqladmin.googleapis.com'"
  }
}

resource "google_project_iam_member" "backend_db_login" {
  project = var.project_id
  role    = "roles/cloudsql.instanceUser"
  member  = "serviceAccount:${google_service_account.backend.email}"

  condition {
    title      = "Only db"
    expression = "resource.name == 'projects/${var.project_id}/instances/${var.db_name}' && resource.service == 'sqladmin.googleapis.com'"
  }
}

resource "google_storage_bucket_iam_member" "backend_exports_readwrite" {
  bucket = var.exports_storage_bucket_name
  role   = "roles/storage.objectUser"
  member = "serviceAccount:${google_service_account.backend.email}"
}

resource "google_project_iam_member" "backend_models_invoker" {
  project = var.project_id
  role    = var.models_project_iam_custom_role_name
  member  = "serviceAccount:${google_service_account.backend.email}"
}

resource "google_project_iam_member" "backend_events_client" {
  project = var.project_id
  role    = "roles/managedkafka.client"
  member  = "serviceAccount:${google_service_account.backend.email}"
}

resource "google_secret_manager_secret_iam_member" "backend_openai_api_key" {
  secret_id = var.openai_api_key_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.backend.email}"
}

resource "google_secret_manager_secret_iam_member" "backend_anthropic_api_key" {
  secret_id = var.anthropic_api_key_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.backend.email}"
}

# Traces belong to the project; there is nothing smaller to grant on.
resource "google_project_iam_member" "backend_tracing" {
  project = var.project_id
  role    = "roles/cloudtrace.agent"
  member  = "serviceAccount:${google_service_account.backend.email}"
}

# Pipelines deploy the image (and its arguments); the one here only answers until they have.
resource "google_cloud_run_v2_service" "backend" {
  name                = "${var.name_prefix}-backend"
  location            = var.region
  ingress             = "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
  deletion_protection = var.backend_deletion_protection

  template {
    service_account                  = google_service_account.backend.email
    execution_environment            = "EXECUTION_ENVIRONMENT_GEN2"
    max_instance_request_concurrency = 250
    timeout                          = "3600s"

    scaling {
      min_instance_count = var.backend_scaling_min_instance_count
      max_instance_count = var.backend_scaling_max_instance_count
    }

    vpc_access {
      egress = "PRIVATE_RANGES_ONLY"

      network_interfaces {
        network    = var.main_id
        subnetwork = var.main_subnet_id
      }
    }

    containers {
      name       = "backend"
      image      = "us-docker.pkg.dev/cloudrun/container/hello"
      depends_on = ["db-proxy"]

      env {
        name  = "ANTHROPIC_URL"
        value = "https://api.anthropic.com"
      }

      env {
        name  = "DB_HOST"
        value = "127.0.0.1"
      }

      env {
        name  = "DB_NAME"
        value = var.db_database
      }

      env {
        name  = "DB_PORT"
        value = "5432"
      }

      env {
        name  = "DB_SSLMODE"
        value = "disable"
      }

      env {
        name  = "DB_USER"
        value = var.db_user_names_backend
      }

      env {
        name  = "EVENTS_AUTH"
        value = "OAUTHBEARER"
      }

      env {
        name  = "EVENTS_BOOTSTRAP"
        value = "bootstrap.${var.events_managed_kafka_cluster_cluster_id}.${var.region}.managedkafka.${var.project_id}.cloud.goog:9092"
      }

      env {
        name  = "EVENTS_GROUP"
        value = "${var.name_prefix}-backend"
      }

      env {
        name  = "EVENTS_TOPICS"
        value = "requests,usage"
      }

      env {
        name  = "EXPORTS_BUCKET"
        value = var.exports_storage_bucket_name
      }

      env {
        name  = "GOOGLE_CLOUD_PROJECT"
        value = var.project_id
      }

      env {
        name  = "LOG_LEVEL"
        value = var.backend_log_level_value
      }

      env {
        name  = "MODELS_ENDPOINT"
        value = var.models_vertex_ai_endpoint_id
      }

      env {
        name  = "MODELS_LOCATION"
        value = var.region
      }

      env {
        name  = "MODELS_MODEL"
        value = "gemini-2.5-pro"
      }

      env {
        name  = "MODELS_MODELS"
        value = "gemini-2.5-pro,gemini-2.5-flash"
      }

      env {
        name  = "MODELS_PROJECT"
        value = var.project_id
      }

      env {
        name  = "OPENAI_URL"
        value = "https://api.openai.com/v1"
      }

      env {
        name  = "OTEL_SERVICE_NAME"
        value = "backend"
      }

      env {
        name  = "PEOPLE_CLIENT_ID"
        value = var.project_id
      }

      env {
        name  = "PEOPLE_ISSUER"
        value = "https://securetoken.google.com/${var.project_id}"
      }

      env {
        name  = "PEOPLE_PROJECT"
        value = var.project_id
      }

      env {
        name = "ANTHROPIC_API_KEY"

        value_source {
          secret_key_ref {
            secret  = var.anthropic_api_key_secret_id
            version = "latest"
          }
        }
      }

      env {
        name = "OPENAI_API_KEY"

        value_source {
          secret_key_ref {
            secret  = var.openai_api_key_secret_id
            version = "latest"
          }
        }
      }

      resources {
        limits = {
          cpu    = "2"
          memory = "4096Mi"
        }
        cpu_idle          = true
        startup_cpu_boost = true
      }

      ports {
        container_port = 8000
      }

      startup_probe {
        period_seconds    = 5
        timeout_seconds   = 5
        failure_threshold = 12

        http_get {
          path = "/healthz"
          port = 8000
        }
      }

      liveness_probe {
        period_seconds    = 15
        timeout_seconds   = 5
        failure_threshold = 3

        http_get {
          path = "/healthz"
          port = 8000
        }
      }
    }

    containers {
      name  = "db-proxy"
      image = "gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.21.3"
      args = [
        "--private-ip",
        "--auto-iam-authn",
        "--lazy-refresh",
        "--structured-logs",
        "--exit-zero-on-sigterm",
        "--port=5432",
        "--health-check",
        "--http-address=0.0.0.0",
        "--http-port=9801",
        var.db_connection_name,
      ]

      resources {
        limits = {
          cpu    = "500m"
          memory = "256Mi"
        }
        cpu_idle = true
      }

      startup_probe {
        period_seconds    = 2
        timeout_seconds   = 2
        failure_threshold = 30

        http_get {
          path = "/startup"
          port = 9801
        }
      }
    }
  }

  lifecycle {
    ignore_changes = [
      client,
      client_version,
      template[0].containers[0].image,
      template[0].containers[0].args,
    ]
  }

  depends_on = [
    google_project_iam_member.backend_db_client,
    google_project_iam_member.backend_db_login,
    google_storage_bucket_iam_member.backend_exports_readwrite,
    google_project_iam_member.backend_models_invoker,
    google_project_iam_member.backend_events_client,
    google_secret_manager_secret_iam_member.backend_openai_api_key,
    google_secret_manager_secret_iam_member.backend_anthropic_api_key,
  ]
}

# Requests through a load balancer carry no Google identity. Ingress keeps out all that come another way.
resource "google_cloud_run_v2_service_iam_member" "backend_public" {
  name     = google_cloud_run_v2_service.backend.name
  location = google_cloud_run_v2_service.backend.location
  role     = "roles/run.invoker"
  member   = "allUsers"
}

resource "google_monitoring_alert_policy" "backend_high_cpu" {
  display_name          = "${var.name_prefix}-backend-high-cpu"
  combiner              = "OR"
  notification_channels = var.ops_ids

  documentation {
    mime_type = "text/markdown"
    content   = "cpu of backend is above what the design allows (alarm highCpu)."
  }

  conditions {
    display_name = "backend cpu"

    condition_threshold {
      filter                  = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${google_cloud_run_v2_service.backend.name}\" AND metric.type=\"run.googleapis.com/container/cpu/utilizations\""
      comparison              = "COMPARISON_GT"
      threshold_value         = 0.8
      duration                = "300s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_INACTIVE"

      aggregations {
        alignment_period     = "60s"
        per_series_aligner   = "ALIGN_DELTA"
        cross_series_reducer = "REDUCE_MEAN"
      }

      trigger {
        count = 1
      }
    }
  }
}

resource "google_monitoring_alert_policy" "backend_high_memory" {
  display_name          = "${var.name_prefix}-backend-high-memory"
  combiner              = "OR"
  notification_channels = var.ops_ids

  documentation {
    mime_type = "text/markdown"
    content   = "memory of backend is above what the design allows (alarm highMemory)."
  }

  conditions {
    display_name = "backend memory"

    condition_threshold {
      filter                  = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${google_cloud_run_v2_service.backend.name}\" AND metric.type=\"run.googleapis.com/container/memory/utilizations\""
      comparison              = "COMPARISON_GT"
      threshold_value         = 0.85
      duration                = "300s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_INACTIVE"

      aggregations {
        alignment_period     = "60s"
        per_series_aligner   = "ALIGN_DELTA"
        cross_series_reducer = "REDUCE_MEAN"
      }

      trigger {
        count = 1
      }
    }
  }
}

resource "google_logging_project_bucket_config" "backend" {
  count = var.backend_log_bucket_enabled ? 1 : 0

  project        = var.project_id
  location       = var.region
  bucket_id      = "${var.name_prefix}-backend"
  retention_days = 90
}

# A copy: the project's _Default sink still keeps these logs for 30 days as well.
resource "google_logging_project_sink" "backend" {
  count = var.backend_log_bucket_enabled ? 1 : 0

  name                   = "${var.name_prefix}-backend-logs"
  destination            = "logging.googleapis.com/${google_logging_project_bucket_config.backend[0].id}"
  filter                 = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${google_cloud_run_v2_service.backend.name}\""
  unique_writer_identity = true
}
