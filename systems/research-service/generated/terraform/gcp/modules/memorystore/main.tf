# A Valkey instance of Memorystore, without a password: IAM says who connects, over TLS only.

resource "google_memorystore_instance" "this" {
  instance_id                 = var.name
  location                    = var.region
  mode                        = "CLUSTER_DISABLED"
  shard_count                 = 1
  replica_count               = var.replicas
  node_type                   = var.node_type
  engine_version              = "VALKEY_${replace(var.valkey_version, ".", "_")}"
  engine_configs              = { "maxmemory-policy" = var.eviction }
  authorization_mode          = "IAM_AUTH"
  transit_encryption_mode     = "SERVER_AUTHENTICATION"
  deletion_protection_enabled = var.deletion_protection
  deletion_policy             = var.deletion_protection ? "PREVENT" : "DELETE"
  labels                      = var.labels

  desired_auto_created_endpoints {
    network    = var.network.id
    project_id = var.project_id
  }

  dynamic "automated_backup_config" {
    for_each = var.backups == null ? [] : [var.backups]

    content {
      retention = "${automated_backup_config.value.retention_days * 86400}s"

      fixed_frequency_schedule {
        start_time {
          hours = automated_backup_config.value.hour
        }
      }
    }
  }

  dynamic "maintenance_policy" {
    for_each = var.maintenance == null ? [] : [var.maintenance]

    content {
      weekly_maintenance_window {
        day = maintenance_policy.value.day

        start_time {
          hours   = maintenance_policy.value.hour
          minutes = maintenance_policy.value.minute
        }
      }
    }
  }
}

locals {
  connections = google_memorystore_instance.this.endpoints[0].connections

  # The address of the primary, beside which there is one that spreads reads over the replicas.
  host = one([
    for connection in local.connections : connection.psc_auto_connection[0].ip_address
    if connection.psc_auto_connection[0].connection_type == "CONNECTION_TYPE_PRIMARY"
  ])

  # Certificates of an authority of the instance's own, which no image knows.
  certificates = flatten([
    for authority in google_memorystore_instance.this.managed_server_ca[0].ca_certs : authority.certificates
  ])
}
