resource "google_secret_manager_secret" "discord_webhook" {
  secret_id           = "${var.name_prefix}-discord-webhook"
  deletion_protection = var.discord_webhook_deletion_protection
  version_destroy_ttl = var.discord_webhook_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_secret_manager_secret" "openai_api_key" {
  count = var.openai_api_key_enabled ? 1 : 0

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
  count = var.anthropic_api_key_enabled ? 1 : 0

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

resource "google_secret_manager_secret" "gemini_api_key" {
  count = var.gemini_api_key_enabled ? 1 : 0

  secret_id           = "${var.name_prefix}-gemini-api-key"
  deletion_protection = var.gemini_api_key_deletion_protection
  version_destroy_ttl = var.gemini_api_key_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_secret_manager_secret" "qdrant_api_key" {
  count = var.qdrant_api_key_enabled ? 1 : 0

  secret_id           = "${var.name_prefix}-qdrant-api-key"
  deletion_protection = var.qdrant_api_key_deletion_protection
  version_destroy_ttl = var.qdrant_api_key_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_secret_manager_secret" "gh_personal_access_token" {
  count = var.gh_personal_access_token_enabled ? 1 : 0

  secret_id           = "${var.name_prefix}-gh-personal-access-token"
  deletion_protection = var.gh_personal_access_token_deletion_protection
  version_destroy_ttl = var.gh_personal_access_token_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_secret_manager_secret" "langfuse_secret_key" {
  count = var.langfuse_secret_key_enabled ? 1 : 0

  secret_id           = "${var.name_prefix}-langfuse-secret-key"
  deletion_protection = var.langfuse_secret_key_deletion_protection
  version_destroy_ttl = var.langfuse_secret_key_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_secret_manager_secret" "langfuse_public_key" {
  count = var.langfuse_public_key_enabled ? 1 : 0

  secret_id           = "${var.name_prefix}-langfuse-public-key"
  deletion_protection = var.langfuse_public_key_deletion_protection
  version_destroy_ttl = var.langfuse_public_key_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}

resource "google_secret_manager_secret" "wandb_api_key" {
  count = var.wandb_api_key_enabled ? 1 : 0

  secret_id           = "${var.name_prefix}-wandb-api-key"
  deletion_protection = var.wandb_api_key_deletion_protection
  version_destroy_ttl = var.wandb_api_key_version_destroy_ttl

  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}
