# A site of static files: a bucket that everyone may read, Cloud CDN in front of it, and HTTPS.

resource "google_storage_bucket" "this" {
  name                        = "${var.name}-${var.project_id}"
  location                    = var.region
  uniform_bucket_level_access = true
  public_access_prevention    = "inherited"
  force_destroy               = !var.deletion_protection
  deletion_policy             = var.deletion_protection ? "PREVENT" : "DELETE"
  labels                      = var.labels

  soft_delete_policy {
    retention_duration_seconds = 604800
  }

  website {
    main_page_suffix = "index.html"
  }
}

# A site is for everyone to read, and Cloud CDN reads as everyone; nobody may list its files.
resource "google_storage_bucket_iam_member" "public" {
  bucket = google_storage_bucket.this.name
  role   = "roles/storage.legacyObjectReader"
  member = "allUsers"
}

resource "google_compute_backend_bucket" "this" {
  name             = var.name
  bucket_name      = google_storage_bucket_iam_member.public.bucket
  enable_cdn       = true
  compression_mode = "AUTOMATIC"

  cdn_policy {
    cache_mode        = "CACHE_ALL_STATIC"
    client_ttl        = 3600
    default_ttl       = 3600
    max_ttl           = 86400
    negative_caching  = true
    serve_while_stale = 86400
  }

  custom_response_headers = concat(
    [
      "Strict-Transport-Security: max-age=31536000",
      "X-Content-Type-Options: nosniff",
      "X-Frame-Options: DENY",
      "Referrer-Policy: strict-origin-when-cross-origin",
    ],
    [for policy in var.content_security_policy[*] : "Content-Security-Policy: ${policy}"],
  )
}

resource "google_compute_url_map" "this" {
  name            = var.name
  default_service = google_compute_backend_bucket.this.id

  # A path without a file is one of the application's. Who may not list files is told 403 of a
  # missing one, not 404.
  dynamic "default_custom_error_response_policy" {
    for_each = var.single_page_application ? ["/index.html"] : []

    content {
      error_service = google_compute_backend_bucket.this.id

      error_response_rule {
        match_response_codes   = ["403", "404"]
        path                   = default_custom_error_response_policy.value
        override_response_code = 200
      }
    }
  }
}

module "frontend" {
  source = "../https_frontend"

  name                = var.name
  url_map_id          = google_compute_url_map.this.id
  domain              = var.domain
  labels              = var.labels
  deletion_protection = var.deletion_protection
}

module "access_logs" {
  source = "../log_bucket"
  count  = var.access_log_retention_days == null ? 0 : 1

  name                = "${var.name}-access-logs"
  description         = "Access logs of ${var.name}."
  project_id          = var.project_id
  region              = var.region
  filter              = "resource.type = \"http_load_balancer\" AND resource.labels.url_map_name = \"${google_compute_url_map.this.name}\""
  retention_days      = var.access_log_retention_days
  deletion_protection = var.deletion_protection
}
