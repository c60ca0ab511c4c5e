resource "google_compute_region_network_endpoint_group" "web_backend" {
  name                  = "${var.name_prefix}-web-backend"
  region                = var.region
  network_endpoint_type = "SERVERLESS"

  cloud_run {
    service = var.backend_name
  }
}

resource "google_compute_backend_service" "web_backend" {
  name                    = "${var.name_prefix}-web-backend"
  load_balancing_scheme   = "EXTERNAL_MANAGED"
  protocol                = "HTTPS"
  custom_response_headers = ["Strict-Transport-Security: max-age=31536000"]
  security_policy         = var.web_backend_security_policy_enabled ? var.waf_id : null

  backend {
    group = google_compute_region_network_endpoint_group.web_backend.id
  }

  log_config {
    enable      = true
    sample_rate = 1
  }
}

resource "google_compute_url_map" "web" {
  name            = "${var.name_prefix}-web"
  default_service = google_compute_backend_service.web_backend.id
}

resource "google_compute_global_address" "web" {
  name         = "${var.name_prefix}-web"
  address_type = "EXTERNAL"
  ip_version   = "IPV4"
}

resource "google_compute_ssl_policy" "web" {
  name            = "${var.name_prefix}-web"
  profile         = "MODERN"
  min_tls_version = "TLS_1_2"
}

resource "google_compute_target_https_proxy" "web" {
  name            = "${var.name_prefix}-web"
  url_map         = google_compute_url_map.web.id
  certificate_map = "//certificatemanager.googleapis.com/${var.site_certificate_manager_certificate_map_id}"
  ssl_policy      = google_compute_ssl_policy.web.id
}

resource "google_compute_url_map" "web_redirect" {
  name = "${var.name_prefix}-web-redirect"

  default_url_redirect {
    https_redirect         = true
    redirect_response_code = "MOVED_PERMANENTLY_DEFAULT"
    strip_query            = false
  }
}

resource "google_compute_target_http_proxy" "web_redirect" {
  name    = "${var.name_prefix}-web-redirect"
  url_map = google_compute_url_map.web_redirect.id
}

resource "google_compute_global_forwarding_rule" "web" {
  name                  = "${var.name_prefix}-web"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  ip_address            = google_compute_global_address.web.id
  ip_protocol           = "TCP"
  port_range            = "443"
  target                = google_compute_target_https_proxy.web.id
}

resource "google_compute_global_forwarding_rule" "web_redirect" {
  name                  = "${var.name_prefix}-web-redirect"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  ip_address            = google_compute_global_address.web.id
  ip_protocol           = "TCP"
  port_range            = "80"
  target                = google_compute_target_http_proxy.web_redirect.id
}

resource "google_dns_record_set" "web" {
  for_each = toset(var.web_keys)

  managed_zone = var.site_dns_managed_zone_name
  name         = "${each.key}."
  type         = "A"
  rrdatas      = [google_compute_global_address.web.address]
  ttl          = 300
}

resource "google_logging_project_bucket_config" "web_access_logs" {
  project        = var.project_id
  location       = var.region
  bucket_id      = "${var.name_prefix}-web-access-logs"
  description    = "Access logs of the load balancer."
  retention_days = 90
}

# A sink to a bucket of its own project needs no permission.
resource "google_logging_project_sink" "web_access_logs" {
  name                   = "${var.name_prefix}-web-access-logs"
  destination            = "logging.googleapis.com/${google_logging_project_bucket_config.web_access_logs.id}"
  filter                 = "resource.type = \"http_load_balancer\" AND resource.labels.url_map_name = \"${google_compute_url_map.web.name}\""
  unique_writer_identity = true
}

resource "google_monitoring_alert_policy" "web_error_rate" {
  display_name          = "${var.name_prefix}-web-error-rate"
  combiner              = "OR"
  notification_channels = var.discord_ids

  documentation {
    mime_type = "text/markdown"
    content   = "errors of web is above what the design allows (alarm errorRate)."
  }

  conditions {
    display_name = "web errors"

    condition_threshold {
      filter                  = "resource.type = \"https_lb_rule\" AND resource.labels.url_map_name = \"${google_compute_url_map.web.name}\" AND metric.type = \"loadbalancing.googleapis.com/https/request_count\" AND metric.labels.response_code_class = 500"
      comparison              = "COMPARISON_GT"
      threshold_value         = 0.05
      duration                = "300s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_INACTIVE"
      denominator_filter      = "resource.type = \"https_lb_rule\" AND resource.labels.url_map_name = \"${google_compute_url_map.web.name}\" AND metric.type = \"loadbalancing.googleapis.com/https/request_count\""

      aggregations {
        alignment_period     = "60s"
        per_series_aligner   = "ALIGN_RATE"
        cross_series_reducer = "REDUCE_SUM"
      }

      denominator_aggregations {
        alignment_period     = "60s"
        per_series_aligner   = "ALIGN_RATE"
        cross_series_reducer = "REDUCE_SUM"
      }

      trigger {
        count = 1
      }
    }
  }
}

resource "google_monitoring_alert_policy" "web_slow" {
  count = var.web_slow_enabled ? 1 : 0

  display_name          = "${var.name_prefix}-web-slow"
  combiner              = "OR"
  notification_channels = var.discord_ids

  documentation {
    mime_type = "text/markdown"
    content   = "latency of web is above what the design allows (alarm slow)."
  }

  conditions {
    display_name = "web latency"

    condition_threshold {
      filter                  = "resource.type = \"https_lb_rule\" AND resource.labels.url_map_name = \"${google_compute_url_map.web.name}\" AND metric.type = \"loadbalancing.googleapis.com/https/backend_latencies\""
      comparison              = "COMPARISON_GT"
      threshold_value         = 5000
      duration                = "300s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_INACTIVE"

      aggregations {
        alignment_period     = "60s"
        per_series_aligner   = "ALIGN_DELTA"
        cross_series_reducer = "REDUCE_PERCENTILE_95"
      }

      trigger {
        count = 1
      }
    }
  }
}
