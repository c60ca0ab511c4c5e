resource "google_service_account" "function" {
  for_each = var.routes

  account_id   = "${var.name}-${each.key}"
  display_name = "Tells ${each.key} what ${var.name} hears"
}

resource "google_secret_manager_secret_iam_member" "function" {
  for_each = var.routes

  secret_id = each.value.secret_id
  role      = "roles/secretmanager.secretAccessor"
  member    = google_service_account.function[each.key].member
}

resource "google_cloudfunctions2_function" "this" {
  for_each = var.routes

  name        = "${var.name}-${each.key}"
  location    = var.region
  description = "Posts alarms of ${var.name} to ${each.key}."
  labels      = var.labels

  build_config {
    runtime           = "nodejs22"
    entry_point       = "push"
    service_account   = var.build.service_account_id
    docker_repository = var.build.repository_id

    source {
      storage_source {
        bucket = var.build.source_bucket
        object = var.build.source_object
      }
    }
  }

  service_config {
    service_account_email = google_service_account.function[each.key].email
    available_memory      = "256Mi"
    timeout_seconds       = 30
    min_instance_count    = 0
    max_instance_count    = 1
    ingress_settings      = "ALLOW_INTERNAL_ONLY"

    environment_variables = {
      FORMAT = each.key
      SECRET = each.value.secret_id
    }
  }
}

# The subscription calls the function in the function's own name.
resource "google_cloud_run_v2_service_iam_member" "function" {
  for_each = var.routes

  name     = google_cloudfunctions2_function.this[each.key].name
  location = var.region
  role     = "roles/run.invoker"
  member   = google_service_account.function[each.key].member
}

resource "google_pubsub_subscription" "function" {
  for_each = var.routes

  name                       = "${var.name}-${each.key}"
  topic                      = google_pubsub_topic.this[0].id
  ack_deadline_seconds       = 60
  message_retention_duration = "86400s"
  labels                     = var.labels

  # It never expires, however long there is nothing to tell.
  expiration_policy {
    ttl = ""
  }

  retry_policy {
    minimum_backoff = "10s"
    maximum_backoff = "600s"
  }

  push_config {
    push_endpoint = google_cloudfunctions2_function.this[each.key].service_config[0].uri

    oidc_token {
      service_account_email = google_service_account.function[each.key].email
    }
  }

  depends_on = [google_cloud_run_v2_service_iam_member.function]
}
