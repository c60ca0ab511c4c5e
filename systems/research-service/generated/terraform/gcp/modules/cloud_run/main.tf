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

resource "google_storage_bucket_iam_member" "backend_files_readwrite" {
  bucket = var.files_storage_bucket_name
  role   = "roles/storage.objectUser"
  member = "serviceAccount:${google_service_account.backend.email}"
}

resource "google_project_iam_member" "backend_cache_user" {
  project = var.project_id
  role    = "roles/memorystore.dbConnectionUser"
  member  = "serviceAccount:${google_service_account.backend.email}"

  condition {
    title      = var.cache_connection_condition_title
    expression = var.cache_connection_condition_expression
  }
}

resource "google_pubsub_topic_iam_member" "backend_tasks_send" {
  topic  = var.tasks_pubsub_topic_name
  role   = "roles/pubsub.publisher"
  member = "serviceAccount:${google_service_account.backend.email}"
}

resource "google_project_iam_member" "backend_claude_invoker" {
  project = var.project_id
  role    = var.claude_project_iam_custom_role_name
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

resource "google_secret_manager_secret_iam_member" "backend_gemini_api_key" {
  secret_id = var.gemini_api_key_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.backend.email}"
}

resource "google_secret_manager_secret_iam_member" "backend_qdrant_api_key" {
  secret_id = var.qdrant_api_key_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.backend.email}"
}

resource "google_secret_manager_secret_iam_member" "backend_langfuse_secret_key" {
  secret_id = var.langfuse_secret_key_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.backend.email}"
}

resource "google_secret_manager_secret_iam_member" "backend_langfuse_public_key" {
  secret_id = var.langfuse_public_key_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.backend.email}"
}

resource "google_secret_manager_secret_iam_member" "backend_wandb_api_key" {
  secret_id = var.wandb_api_key_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.backend.email}"
}

resource "google_secret_manager_secret_iam_member" "backend_gh_personal_access_token" {
  secret_id = var.gh_personal_access_token_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.backend.email}"
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
    max_instance_request_concurrency = 80
    timeout                          = "300s"

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
        name  = "CACHE_CA"
        value = var.cache_ca_certificates
      }

      env {
        name  = "CACHE_HOST"
        value = var.cache_host
      }

      env {
        name  = "CACHE_PORT"
        value = var.cache_port
      }

      env {
        name  = "CACHE_TLS"
        value = "true"
      }

      env {
        name  = "CACHE_USER"
        value = "default"
      }

      env {
        name  = "CLAUDE_LOCATION"
        value = var.region
      }

      env {
        name  = "CLAUDE_MODEL"
        value = "claude-sonnet-4-5@20250929"
      }

      env {
        name  = "CLAUDE_MODELS"
        value = "claude-sonnet-4-5@20250929"
      }

      env {
        name  = "CLAUDE_PROJECT"
        value = var.project_id
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
        name  = "FILES_BUCKET"
        value = var.files_storage_bucket_name
      }

      env {
        name  = "GEMINI_URL"
        value = "https://generativelanguage.googleapis.com"
      }

      env {
        name  = "GITHUB_URL"
        value = "https://api.github.com"
      }

      env {
        name  = "GOOGLE_CLOUD_PROJECT"
        value = var.project_id
      }

      env {
        name  = "LANGFUSE_URL"
        value = "https://cloud.langfuse.com"
      }

      env {
        name  = "OPENAI_URL"
        value = "https://api.openai.com/v1"
      }

      dynamic "env" {
        for_each = var.backend_otel_service_name_enabled ? [true] : []

        content {
          name  = "OTEL_SERVICE_NAME"
          value = "backend"
        }
      }

      env {
        name  = "QDRANT_URL"
        value = "https://airas.cloud.qdrant.io"
      }

      env {
        name  = "TASKS_TOPIC"
        value = var.tasks_pubsub_topic_id
      }

      env {
        name  = "WANDB_URL"
        value = "https://api.wandb.ai"
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
        name = "GEMINI_API_KEY"

        value_source {
          secret_key_ref {
            secret  = var.gemini_api_key_secret_id
            version = "latest"
          }
        }
      }

      env {
        name = "GH_PERSONAL_ACCESS_TOKEN"

        value_source {
          secret_key_ref {
            secret  = var.gh_personal_access_token_secret_id
            version = "latest"
          }
        }
      }

      env {
        name = "LANGFUSE_PUBLIC_KEY"

        value_source {
          secret_key_ref {
            secret  = var.langfuse_public_key_secret_id
            version = "latest"
          }
        }
      }

      env {
        name = "LANGFUSE_SECRET_KEY"

        value_source {
          secret_key_ref {
            secret  = var.langfuse_secret_key_secret_id
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

      env {
        name = "QDRANT_API_KEY"

        value_source {
          secret_key_ref {
            secret  = var.qdrant_api_key_secret_id
            version = "latest"
          }
        }
      }

      env {
        name = "WANDB_API_KEY"

        value_source {
          secret_key_ref {
            secret  = var.wandb_api_key_secret_id
            version = "latest"
          }
        }
      }

      resources {
        limits = {
          cpu    = "1"
          memory = var.backend_limits_memory
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
          path = "/health"
          port = 8000
        }
      }

      liveness_probe {
        period_seconds    = 15
        timeout_seconds   = 5
        failure_threshold = 3

        http_get {
          path = "/health"
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
    google_storage_bucket_iam_member.backend_files_readwrite,
    google_project_iam_member.backend_cache_user,
    google_pubsub_topic_iam_member.backend_tasks_send,
    google_project_iam_member.backend_claude_invoker,
    google_secret_manager_secret_iam_member.backend_openai_api_key,
    google_secret_manager_secret_iam_member.backend_anthropic_api_key,
    google_secret_manager_secret_iam_member.backend_gemini_api_key,
    google_secret_manager_secret_iam_member.backend_qdrant_api_key,
    google_secret_manager_secret_iam_member.backend_langfuse_secret_key,
    google_secret_manager_secret_iam_member.backend_langfuse_public_key,
    google_secret_manager_secret_iam_member.backend_wandb_api_key,
    google_secret_manager_secret_iam_member.backend_gh_personal_access_token,
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
  notification_channels = var.discord_ids

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
  notification_channels = var.discord_ids

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

# Traces belong to the project; there is nothing smaller to grant on.
resource "google_project_iam_member" "backend_tracing" {
  count = var.backend_tracing_enabled ? 1 : 0

  project = var.project_id
  role    = "roles/cloudtrace.agent"
  member  = "serviceAccount:${google_service_account.backend.email}"
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

resource "google_service_account" "runner" {
  account_id   = "${var.name_prefix}-runner"
  display_name = "What runner runs as."
}

resource "google_project_iam_member" "runner_db_client" {
  project = var.project_id
  role    = "roles/cloudsql.client"
  member  = "serviceAccount:${google_service_account.runner.email}"

  condition {
    title      = "Only db"
    expression = "resource.name == 'projects/${var.project_id}/instances/${var.db_name}' && resource.service == 'sqladmin.googleapis.com'"
  }
}

resource "google_project_iam_member" "runner_db_login" {
  project = var.project_id
  role    = "roles/cloudsql.instanceUser"
  member  = "serviceAccount:${google_service_account.runner.email}"

  condition {
    title      = "Only db"
    expression = "resource.name == 'projects/${var.project_id}/instances/${var.db_name}' && resource.service == 'sqladmin.googleapis.com'"
  }
}

resource "google_storage_bucket_iam_member" "runner_files_readwrite" {
  bucket = var.files_storage_bucket_name
  role   = "roles/storage.objectUser"
  member = "serviceAccount:${google_service_account.runner.email}"
}

resource "google_project_iam_member" "runner_cache_user" {
  project = var.project_id
  role    = "roles/memorystore.dbConnectionUser"
  member  = "serviceAccount:${google_service_account.runner.email}"

  condition {
    title      = var.cache_connection_condition_title
    expression = var.cache_connection_condition_expression
  }
}

resource "google_pubsub_subscription_iam_member" "runner_tasks_receive" {
  subscription = var.tasks_pubsub_subscription_name
  role         = "roles/pubsub.subscriber"
  member       = "serviceAccount:${google_service_account.runner.email}"
}

resource "google_project_iam_member" "runner_claude_invoker" {
  project = var.project_id
  role    = var.claude_project_iam_custom_role_name
  member  = "serviceAccount:${google_service_account.runner.email}"
}

resource "google_secret_manager_secret_iam_member" "runner_openai_api_key" {
  secret_id = var.openai_api_key_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.runner.email}"
}

resource "google_secret_manager_secret_iam_member" "runner_anthropic_api_key" {
  secret_id = var.anthropic_api_key_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.runner.email}"
}

resource "google_secret_manager_secret_iam_member" "runner_gemini_api_key" {
  secret_id = var.gemini_api_key_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.runner.email}"
}

resource "google_secret_manager_secret_iam_member" "runner_qdrant_api_key" {
  secret_id = var.qdrant_api_key_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.runner.email}"
}

resource "google_secret_manager_secret_iam_member" "runner_langfuse_secret_key" {
  secret_id = var.langfuse_secret_key_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.runner.email}"
}

resource "google_secret_manager_secret_iam_member" "runner_langfuse_public_key" {
  secret_id = var.langfuse_public_key_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.runner.email}"
}

resource "google_secret_manager_secret_iam_member" "runner_wandb_api_key" {
  secret_id = var.wandb_api_key_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.runner.email}"
}

resource "google_secret_manager_secret_iam_member" "runner_gh_personal_access_token" {
  secret_id = var.gh_personal_access_token_id
  role      = "roles/secretmanager.secretAccessor"
  member    = "serviceAccount:${google_service_account.runner.email}"
}

# Traces belong to the project; there is nothing smaller to grant on.
resource "google_project_iam_member" "runner_tracing" {
  project = var.project_id
  role    = "roles/cloudtrace.agent"
  member  = "serviceAccount:${google_service_account.runner.email}"
}

# Pipelines deploy the image (and its arguments); the one here only waits until they have.
resource "google_cloud_run_v2_worker_pool" "runner" {
  name                = "${var.name_prefix}-runner"
  location            = var.region
  launch_stage        = "BETA"
  deletion_protection = var.runner_deletion_protection

  scaling {
    manual_instance_count = var.runner_scaling_manual_instance_count
  }

  template {
    service_account = google_service_account.runner.email

    vpc_access {
      egress = "PRIVATE_RANGES_ONLY"

      network_interfaces {
        network    = var.main_id
        subnetwork = var.main_subnet_id
      }
    }

    containers {
      name  = "runner"
      image = "us-docker.pkg.dev/cloudrun/container/worker-pool"

      env {
        name  = "ANTHROPIC_URL"
        value = "https://api.anthropic.com"
      }

      env {
        name  = "CACHE_CA"
        value = var.cache_ca_certificates
      }

      env {
        name  = "CACHE_HOST"
        value = var.cache_host
      }

      env {
        name  = "CACHE_PORT"
        value = var.cache_port
      }

      env {
        name  = "CACHE_TLS"
        value = "true"
      }

      env {
        name  = "CACHE_USER"
        value = "default"
      }

      env {
        name  = "CLAUDE_LOCATION"
        value = var.region
      }

      env {
        name  = "CLAUDE_MODEL"
        value = "claude-sonnet-4-5@20250929"
      }

      env {
        name  = "CLAUDE_MODELS"
        value = "claude-sonnet-4-5@20250929"
      }

      env {
        name  = "CLAUDE_PROJECT"
        value = var.project_id
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
        value = var.db_user_names_runner
      }

      env {
        name  = "FILES_BUCKET"
        value = var.files_storage_bucket_name
      }

      env {
        name  = "GEMINI_URL"
        value = "https://generativelanguage.googleapis.com"
      }

      env {
        name  = "GITHUB_URL"
        value = "https://api.github.com"
      }

      env {
        name  = "GOOGLE_CLOUD_PROJECT"
        value = var.project_id
      }

      env {
        name  = "LANGFUSE_URL"
        value = "https://cloud.langfuse.com"
      }

      env {
        name  = "OPENAI_URL"
        value = "https://api.openai.com/v1"
      }

      env {
        name  = "OTEL_SERVICE_NAME"
        value = "runner"
      }

      env {
        name  = "QDRANT_URL"
        value = "https://airas.cloud.qdrant.io"
      }

      env {
        name  = "TASKS_SUBSCRIPTION"
        value = var.tasks_pubsub_subscription_id
      }

      env {
        name  = "WANDB_URL"
        value = "https://api.wandb.ai"
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
        name = "GEMINI_API_KEY"

        value_source {
          secret_key_ref {
            secret  = var.gemini_api_key_secret_id
            version = "latest"
          }
        }
      }

      env {
        name = "GH_PERSONAL_ACCESS_TOKEN"

        value_source {
          secret_key_ref {
            secret  = var.gh_personal_access_token_secret_id
            version = "latest"
          }
        }
      }

      env {
        name = "LANGFUSE_PUBLIC_KEY"

        value_source {
          secret_key_ref {
            secret  = var.langfuse_public_key_secret_id
            version = "latest"
          }
        }
      }

      env {
        name = "LANGFUSE_SECRET_KEY"

        value_source {
          secret_key_ref {
            secret  = var.langfuse_secret_key_secret_id
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

      env {
        name = "QDRANT_API_KEY"

        value_source {
          secret_key_ref {
            secret  = var.qdrant_api_key_secret_id
            version = "latest"
          }
        }
      }

      env {
        name = "WANDB_API_KEY"

        value_source {
          secret_key_ref {
            secret  = var.wandb_api_key_secret_id
            version = "latest"
          }
        }
      }

      resources {
        limits = {
          cpu    = var.runner_limits_cpu
          memory = var.runner_limits_memory
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
    google_project_iam_member.runner_db_client,
    google_project_iam_member.runner_db_login,
    google_storage_bucket_iam_member.runner_files_readwrite,
    google_project_iam_member.runner_cache_user,
    google_pubsub_subscription_iam_member.runner_tasks_receive,
    google_project_iam_member.runner_claude_invoker,
    google_secret_manager_secret_iam_member.runner_openai_api_key,
    google_secret_manager_secret_iam_member.runner_anthropic_api_key,
    google_secret_manager_secret_iam_member.runner_gemini_api_key,
    google_secret_manager_secret_iam_member.runner_qdrant_api_key,
    google_secret_manager_secret_iam_member.runner_langfuse_secret_key,
    google_secret_manager_secret_iam_member.runner_langfuse_public_key,
    google_secret_manager_secret_iam_member.runner_wandb_api_key,
    google_secret_manager_secret_iam_member.runner_gh_personal_access_token,
  ]
}

resource "google_monitoring_alert_policy" "runner_high_cpu" {
  display_name          = "${var.name_prefix}-runner-high-cpu"
  combiner              = "OR"
  notification_channels = var.discord_ids

  documentation {
    mime_type = "text/markdown"
    content   = "cpu of runner is above what the design allows (alarm highCpu)."
  }

  conditions {
    display_name = "runner cpu"

    condition_threshold {
      filter                  = "resource.type=\"cloud_run_worker_pool\" AND resource.labels.worker_pool_name=\"${google_cloud_run_v2_worker_pool.runner.name}\" AND metric.type=\"run.googleapis.com/container/cpu/utilizations\""
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

resource "google_monitoring_alert_policy" "runner_high_memory" {
  display_name          = "${var.name_prefix}-runner-high-memory"
  combiner              = "OR"
  notification_channels = var.discord_ids

  documentation {
    mime_type = "text/markdown"
    content   = "memory of runner is above what the design allows (alarm highMemory)."
  }

  conditions {
    display_name = "runner memory"

    condition_threshold {
      filter                  = "resource.type=\"cloud_run_worker_pool\" AND resource.labels.worker_pool_name=\"${google_cloud_run_v2_worker_pool.runner.name}\" AND metric.type=\"run.googleapis.com/container/memory/utilizations\""
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

resource "google_logging_project_bucket_config" "runner" {
  count = var.runner_log_bucket_enabled ? 1 : 0

  project        = var.project_id
  location       = var.region
  bucket_id      = "${var.name_prefix}-runner"
  retention_days = 90
}

# A copy: the project's _Default sink still keeps these logs for 30 days as well.
resource "google_logging_project_sink" "runner" {
  count = var.runner_log_bucket_enabled ? 1 : 0

  name                   = "${var.name_prefix}-runner-logs"
  destination            = "logging.googleapis.com/${google_logging_project_bucket_config.runner[0].id}"
  filter                 = "resource.type=\"cloud_run_worker_pool\" AND resource.labels.worker_pool_name=\"${google_cloud_run_v2_worker_pool.runner.name}\""
  unique_writer_identity = true
}
