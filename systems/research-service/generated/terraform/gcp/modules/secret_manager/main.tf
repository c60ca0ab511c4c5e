# A place for a secret value. The value itself is stored by whoever knows it, never by Terraform.

resource "google_secret_manager_secret" "this" {
  secret_id           = var.name
  deletion_protection = var.deletion_protection
  deletion_policy     = var.deletion_protection ? "PREVENT" : "DELETE"
  labels              = var.labels

  # A version that is destroyed by mistake can be had back for thirty days.
  version_destroy_ttl = var.deletion_protection ? "2592000s" : null

  # The value stays in the region.
  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}
