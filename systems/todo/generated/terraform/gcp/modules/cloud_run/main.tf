resource "google_service_account" "api" {
  account_id   = "${var.name_prefix}-api"
  display_name = "What api runs as."
}

resource "google_project_iam_member" "api_db_client" {
  project = var.project_id
  role    = "roles/cloudsql.client"
  member  = "serviceAccount:${google_service_account.api.email}"

  condition {
    title      = "Only db"
    expression = "resource.name == 'projects/${var.project_id}/instances/${var.db_name}' && resource.service == 'sqladmin.googleapis.com'"
  }
}

resource "google_project_iam_member" "api_db_login" {
  project = var.project_id
  role    = "roles/cloudsql.instanceUser"
  member  = "serviceAccount:${google_service_account.api.email}"

  condition {
    title      = "Only db"
    expression = "resource.name == 'projects/${var.project_id}/instances/${var.db_name}' && resource.service == 'sqladmin.googleapis.com'"
  }
}

resource "google_secret_manager_secret_iam_member" "api_api_token" {
  secret_id = var.api_token_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.api.email}"
}

# Traces belong to the project; there is nothing smaller to grant on.
resource "google_project_iam_member" "api_tracing" {
  project = var.project_id
  role    = "roles/cloudtrace.agent"
  member  = "serviceAccount:${google_service_account.api.email}"
}

# Pipelines deploy the image (and its arguments); the one here only answers until they have.
resource "google_cloud_run_v2_service" "api" {
  name                = "${var.name_prefix}-api"
  location            = var.region
  ingress             = "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"
  deletion_protection = var.api_deletion_protection

  template {
    service_account                  = google_service_account.api.email
    execution_environment            = "EXECUTION_ENVIRONMENT_GEN2"
    max_instance_request_concurrency = 100
    timeout                          = "300s"

    scaling {
      min_instance_count = 1
      max_instance_count = var.api_scaling_max_instance_count
    }

    vpc_access {
      egress = "PRIVATE_RANGES_ONLY"

      network_interfaces {
        network    = var.main_id
        subnetwork = var.main_subnet_id
      }
    }

    containers {
      name       = "api"
      image      = "us-docker.pkg.dev/cloudrun/container/hello"
      depends_on = ["db-proxy"]

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
        value = var.db_user_names_api
      }

      env {
        name  = "GOOGLE_CLOUD_PROJECT"
        value = var.project_id
      }

      env {
        name  = "OTEL_SERVICE_NAME"
        value = "api"
      }

      env {
        name = "API_TOKEN"

        value_source {
          secret_key_ref {
            secret  = var.api_token_secret_id
            version = "latest"
          }
        }
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
        container_port = 8000
      }

      startup_probe {
        period_seconds    = 5
        timeout_seconds   = 5
        failure_threshold = 12

        http_get {
          path = "/health-check"
          port = 8000
        }
      }

      liveness_probe {
        period_seconds    = 15
        timeout_seconds   = 5
        failure_threshold = 3

        http_get {
          path = "/health-check"
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
    google_project_iam_member.api_db_client,
    google_project_iam_member.api_db_login,
    google_secret_manager_secret_iam_member.api_api_token,
  ]
}

# Requests through a load balancer carry no Google identity. Ingress keeps out all that come another way.
resource "google_cloud_run_v2_service_iam_member" "api_public" {
  name     = google_cloud_run_v2_service.api.name
  location = google_cloud_run_v2_service.api.location
  role     = "roles/run.invoker"
  member   = "allUsers"
}

resource "google_monitoring_alert_policy" "api_high_cpu" {
  display_name          = "${var.name_prefix}-api-high-cpu"
  combiner              = "OR"
  notification_channels = var.ops_ids

  documentation {
    mime_type = "text/markdown"
    content   = "cpu of api is above what the design allows (alarm highCpu)."
  }

  conditions {
    display_name = "api cpu"

    condition_threshold {
      filter                  = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${google_cloud_run_v2_service.api.name}\" AND metric.type=\"run.googleapis.com/container/cpu/utilizations\""
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

resource "google_monitoring_alert_policy" "api_high_memory" {
  display_name          = "${var.name_prefix}-api-high-memory"
  combiner              = "OR"
  notification_channels = var.ops_ids

  documentation {
    mime_type = "text/markdown"
    content   = "memory of api is above what the design allows (alarm highMemory)."
  }

  conditions {
    display_name = "api memory"

    condition_threshold {
      filter                  = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${google_cloud_run_v2_service.api.name}\" AND metric.type=\"run.googleapis.com/container/memory/utilizations\""
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

resource "google_monitoring_alert_policy" "api_low_instances" {
  display_name          = "${var.name_prefix}-api-low-instances"
  combiner              = "OR"
  notification_channels = var.ops_ids

  documentation {
    mime_type = "text/markdown"
    content   = "instances of api is below what the design allows (alarm lowInstances)."
  }

  conditions {
    display_name = "api instances"

    condition_threshold {
      filter                  = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${google_cloud_run_v2_service.api.name}\" AND metric.type=\"run.googleapis.com/container/instance_count\""
      comparison              = "COMPARISON_LT"
      threshold_value         = 1
      duration                = "300s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_ACTIVE"

      aggregations {
        alignment_period     = "60s"
        per_series_aligner   = "ALIGN_MAX"
        cross_series_reducer = "REDUCE_SUM"
      }

      trigger {
        count = 1
      }
    }
  }
}

resource "google_logging_project_bucket_config" "api" {
  count = var.api_log_bucket_enabled ? 1 : 0

  project        = var.project_id
  location       = var.region
  bucket_id      = "${var.name_prefix}-api"
  retention_days = 90
}

# A copy: the project's _Default sink still keeps these logs for 30 days as well.
resource "google_logging_project_sink" "api" {
  count = var.api_log_bucket_enabled ? 1 : 0

  name                   = "${var.name_prefix}-api-logs"
  destination            = "logging.googleapis.com/${google_logging_project_bucket_config.api[0].id}"
  filter                 = "resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"${google_cloud_run_v2_service.api.name}\""
  unique_writer_identity = true
}
