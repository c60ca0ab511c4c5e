resource "google_secret_manager_secret" "api_token" {
  secret_id           = "${var.name_prefix}-api-token"
  deletion_protection = var.api_token_deletion_protection
  version_destroy_ttl = var.api_token_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}
