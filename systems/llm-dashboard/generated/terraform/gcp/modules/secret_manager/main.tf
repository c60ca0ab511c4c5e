resource "google_secret_manager_secret" "openai_api_key" {
  secret_id           = "${var.name_prefix}-openai-api-key"
  deletion_protection = var.openai_api_key_deletion_protection
  version_destroy_ttl = var.openai_api_key_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_secret_manager_secret" "anthropic_api_key" {
  secret_id           = "${var.name_prefix}-anthropic-api-key"
  deletion_protection = var.anthropic_api_key_deletion_protection
  version_destroy_ttl = var.anthropic_api_key_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}
