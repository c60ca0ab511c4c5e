# A PostgreSQL instance of Cloud SQL with a private address, its read replicas and its database.
# Services sign in as themselves, without a password.

resource "google_sql_database_instance" "this" {
  name                = var.name
  database_version    = local.database_version
  region              = var.region
  deletion_protection = var.deletion_protection
  deletion_policy     = var.deletion_protection ? "PREVENT" : "DELETE"

  include_replicas_for_major_version_upgrade = var.replicas > 0 ? true : null

  settings {
    tier                        = var.tier
    edition                     = "ENTERPRISE"
    availability_type           = var.high_availability ? "REGIONAL" : "ZONAL"
    disk_type                   = "PD_SSD"
    disk_size                   = var.disk.size_gb
    disk_autoresize             = var.disk.max_gb != null
    disk_autoresize_limit       = var.disk.max_gb == null ? 0 : var.disk.max_gb
    deletion_protection_enabled = var.deletion_protection
    user_labels                 = var.labels

    ip_configuration {
      ipv4_enabled    = false
      private_network = var.network.peered_network_id
      ssl_mode        = "ENCRYPTED_ONLY"
    }

    insights_config {
      query_insights_enabled = var.query_insights
    }

    dynamic "database_flags" {
      for_each = local.flags

      content {
        name  = database_flags.key
        value = database_flags.value
      }
    }

    backup_configuration {
      enabled                        = true
      start_time                     = var.backups.start_time
      location                       = coalesce(var.backups.location, var.region)
      point_in_time_recovery_enabled = var.backups.point_in_time
      transaction_log_retention_days = var.backups.point_in_time ? min(var.backups.retained, 7) : null

      backup_retention_settings {
        retained_backups = var.backups.retained
        retention_unit   = "COUNT"
      }
    }

    dynamic "maintenance_window" {
      for_each = var.maintenance == null ? [] : [var.maintenance]

      content {
        day          = local.weekdays[maintenance_window.value.day]
        hour         = maintenance_window.value.hour
        update_track = "stable"
      }
    }
  }
}

locals {
  database_version = "POSTGRES_${var.postgres_version}"

  weekdays = { MONDAY = 1, TUESDAY = 2, WEDNESDAY = 3, THURSDAY = 4, FRIDAY = 5, SATURDAY = 6, SUNDAY = 7 }

  # What one looks for when queries hang or the disk fills: a line for each lock that waits and each
  # sort that spills.
  flags = merge(
    {
      "cloudsql.iam_authentication" = "on"
      log_checkpoints               = "on"
      log_lock_waits                = "on"
      log_temp_files                = "0"
    },
    var.flags,
  )
}

resource "google_sql_database_instance" "replica" {
  for_each = toset([for number in range(var.replicas) : tostring(number + 1)])

  name                 = "${var.name}-replica-${each.key}"
  master_instance_name = google_sql_database_instance.this.name
  database_version     = local.database_version
  region               = var.region
  deletion_protection  = var.deletion_protection
  deletion_policy      = var.deletion_protection ? "PREVENT" : "DELETE"

  settings {
    tier                        = var.tier
    edition                     = "ENTERPRISE"
    availability_type           = "ZONAL"
    disk_type                   = "PD_SSD"
    disk_size                   = var.disk.size_gb
    disk_autoresize             = var.disk.max_gb != null
    disk_autoresize_limit       = var.disk.max_gb == null ? 0 : var.disk.max_gb
    deletion_protection_enabled = var.deletion_protection
    user_labels                 = var.labels

    ip_configuration {
      ipv4_enabled    = false
      private_network = var.network.peered_network_id
      ssl_mode        = "ENCRYPTED_ONLY"
    }

    insights_config {
      query_insights_enabled = var.query_insights
    }

    dynamic "database_flags" {
      for_each = local.flags

      content {
        name  = database_flags.key
        value = database_flags.value
      }
    }
  }

  # An upgrade of the primary takes its replicas along.
  lifecycle {
    ignore_changes = [database_version]
  }
}

resource "google_sql_database" "this" {
  name            = var.database
  instance        = google_sql_database_instance.this.name
  deletion_policy = "ABANDON"
}

module "users" {
  source = "../cloud_sql_users"
  count  = length(var.users) == 0 ? 0 : 1

  name                = var.name
  project_id          = var.project_id
  region              = var.region
  network             = var.network
  instance            = google_sql_database_instance.this.name
  instance_id         = google_sql_database_instance.this.service_account_email_address
  address             = google_sql_database_instance.this.private_ip_address
  database            = google_sql_database.this.name
  users               = var.users
  password_version    = var.password_version
  deletion_protection = var.deletion_protection
  labels              = var.labels
}
