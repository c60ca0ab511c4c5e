resource "google_sql_database_instance" "db" {
  name                = "${var.name_prefix}-db"
  database_version    = "POSTGRES_16"
  region              = var.region
  deletion_protection = var.db_deletion_protection

  settings {
    tier                        = var.db_settings_tier
    edition                     = "ENTERPRISE"
    disk_type                   = "PD_SSD"
    disk_size                   = var.db_settings_disk_size
    disk_autoresize             = true
    disk_autoresize_limit       = var.db_settings_disk_autoresize_limit
    deletion_protection_enabled = var.db_settings_deletion_protection_enabled
    user_labels = {
      system       = "airas"
      environment  = var.environment
      "managed-by" = "terraform"
    }
    availability_type = var.db_settings_availability_type

    ip_configuration {
      ipv4_enabled    = false
      private_network = var.main_service_networking_connection_network
      ssl_mode        = "ENCRYPTED_ONLY"
    }

    insights_config {
      query_insights_enabled = true
    }

    database_flags {
      name  = "cloudsql.iam_authentication"
      value = "on"
    }

    database_flags {
      name  = "log_checkpoints"
      value = "on"
    }

    database_flags {
      name  = "log_lock_waits"
      value = "on"
    }

    database_flags {
      name  = "log_temp_files"
      value = "0"
    }

    database_flags {
      name  = "log_min_duration_statement"
      value = "1000"
    }

    backup_configuration {
      enabled                        = true
      location                       = var.region
      point_in_time_recovery_enabled = true
      transaction_log_retention_days = 7

      backup_retention_settings {
        retained_backups = var.db_backup_retention_settings_retained_backups
        retention_unit   = "COUNT"
      }
    }

    maintenance_window {
      day          = 6
      hour         = 19
      update_track = "stable"
    }
  }
}

resource "google_sql_database" "db" {
  name            = "airas_db"
  instance        = google_sql_database_instance.db.name
  deletion_policy = "ABANDON"
}

# Signs in by IAM. PostgreSQL refuses to drop users that own something, hence the policy.
resource "google_sql_user" "db_backend" {
  instance        = google_sql_database_instance.db.name
  name            = trimsuffix(var.backend_service_account_email, ".gserviceaccount.com")
  type            = "CLOUD_IAM_SERVICE_ACCOUNT"
  deletion_policy = "ABANDON"
}

resource "google_sql_user" "db_runner" {
  instance        = google_sql_database_instance.db.name
  name            = trimsuffix(var.runner_service_account_email, ".gserviceaccount.com")
  type            = "CLOUD_IAM_SERVICE_ACCOUNT"
  deletion_policy = "ABANDON"
}

resource "google_monitoring_alert_policy" "db_high_cpu" {
  display_name          = "${var.name_prefix}-db-high-cpu"
  combiner              = "OR"
  notification_channels = var.discord_ids

  documentation {
    mime_type = "text/markdown"
    content   = "cpu of db is above what the design allows (alarm highCpu)."
  }

  conditions {
    display_name = "db cpu"

    condition_threshold {
      filter                  = "resource.type = \"cloudsql_database\" AND resource.labels.database_id = \"${var.project_id}:${google_sql_database_instance.db.name}\" AND metric.type = \"cloudsql.googleapis.com/database/cpu/utilization\""
      comparison              = "COMPARISON_GT"
      threshold_value         = 0.7
      duration                = "600s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_INACTIVE"

      aggregations {
        alignment_period   = "60s"
        per_series_aligner = "ALIGN_MEAN"
      }

      trigger {
        count = 1
      }
    }
  }
}

resource "google_monitoring_alert_policy" "db_low_storage" {
  display_name          = "${var.name_prefix}-db-low-storage"
  combiner              = "OR"
  notification_channels = var.discord_ids

  documentation {
    mime_type = "text/markdown"
    content   = "usedStorage of db is above what the design allows (alarm lowStorage)."
  }

  conditions {
    display_name = "db usedStorage"

    condition_threshold {
      filter                  = "resource.type = \"cloudsql_database\" AND resource.labels.database_id = \"${var.project_id}:${google_sql_database_instance.db.name}\" AND metric.type = \"cloudsql.googleapis.com/database/disk/utilization\""
      comparison              = "COMPARISON_GT"
      threshold_value         = var.db_low_storage_condition_threshold_value
      duration                = "300s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_INACTIVE"

      aggregations {
        alignment_period   = "60s"
        per_series_aligner = "ALIGN_MEAN"
      }

      trigger {
        count = 1
      }
    }
  }
}
