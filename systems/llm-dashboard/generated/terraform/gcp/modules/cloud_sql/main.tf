resource "google_sql_database_instance" "db" {
  name                = "${var.name_prefix}-db"
  database_version    = "POSTGRES_16"
  region              = var.region
  deletion_protection = var.db_deletion_protection

  settings {
    tier                        = var.db_settings_tier
    edition                     = "ENTERPRISE"
    disk_type                   = "PD_SSD"
    disk_size                   = 20
    disk_autoresize             = true
    disk_autoresize_limit       = 200
    deletion_protection_enabled = var.db_settings_deletion_protection_enabled
    user_labels = {
      system       = "llmdash"
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

    backup_configuration {
      enabled                        = true
      location                       = contains(["dev", "staging"], var.environment) ? var.region : "asia-northeast2"
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
  name            = "llmdash_db"
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

resource "google_monitoring_alert_policy" "db_high_cpu" {
  display_name          = "${var.name_prefix}-db-high-cpu"
  combiner              = "OR"
  notification_channels = var.ops_ids

  documentation {
    mime_type = "text/markdown"
    content   = "cpu of db is above what the design allows (alarm highCpu)."
  }

  conditions {
    display_name = "db cpu"

    condition_threshold {
      filter                  = "resource.type = \"cloudsql_database\" AND resource.labels.database_id = \"${var.project_id}:${google_sql_database_instance.db.name}\" AND metric.type = \"cloudsql.googleapis.com/database/cpu/utilization\""
      comparison              = "COMPARISON_GT"
      threshold_value         = 0.8
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

resource "google_monitoring_alert_policy" "db_low_storage" {
  display_name          = "${var.name_prefix}-db-low-storage"
  combiner              = "OR"
  notification_channels = var.ops_ids

  documentation {
    mime_type = "text/markdown"
    content   = "usedStorage of db is above what the design allows (alarm lowStorage)."
  }

  conditions {
    display_name = "db usedStorage"

    condition_threshold {
      filter                  = "resource.type = \"cloudsql_database\" AND resource.labels.database_id = \"${var.project_id}:${google_sql_database_instance.db.name}\" AND metric.type = \"cloudsql.googleapis.com/database/disk/utilization\""
      comparison              = "COMPARISON_GT"
      threshold_value         = 0.8
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
