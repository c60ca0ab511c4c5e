resource "google_compute_region_network_endpoint_group" "edge_frontend" {
  name                  = "${var.name_prefix}-edge-frontend"
  region                = var.region
  network_endpoint_type = "SERVERLESS"

  cloud_run {
    service = var.frontend_name
  }
}

resource "google_compute_backend_service" "edge_frontend" {
  name                    = "${var.name_prefix}-edge-frontend"
  load_balancing_scheme   = "EXTERNAL_MANAGED"
  protocol                = "HTTPS"
  security_policy         = var.shield_id
  custom_response_headers = ["Strict-Transport-Security: max-age=31536000"]

  backend {
    group = google_compute_region_network_endpoint_group.edge_frontend.id
  }

  log_config {
    enable      = true
    sample_rate = 1
  }
}

resource "google_compute_region_network_endpoint_group" "edge_backend" {
  name                  = "${var.name_prefix}-edge-backend"
  region                = var.region
  network_endpoint_type = "SERVERLESS"

  cloud_run {
    service = var.backend_name
  }
}

resource "google_compute_backend_service" "edge_backend" {
  name                    = "${var.name_prefix}-edge-backend"
  load_balancing_scheme   = "EXTERNAL_MANAGED"
  protocol                = "HTTPS"
  security_policy         = var.shield_id
  custom_response_headers = ["Strict-Transport-Security: max-age=31536000"]

  backend {
    group = google_compute_region_network_endpoint_group.edge_backend.id
  }

  log_config {
    enable      = true
    sample_rate = 1
  }
}

resource "google_compute_url_map" "edge" {
  name            = "${var.name_prefix}-edge"
  default_service = google_compute_backend_service.edge_frontend.id

  host_rule {
    hosts        = ["*"]
    path_matcher = "routes"
  }

  path_matcher {
    name            = "routes"
    default_service = google_compute_backend_service.edge_frontend.id

    path_rule {
      paths   = ["/api", "/api/*"]
      service = google_compute_backend_service.edge_backend.id
    }

    path_rule {
      paths   = ["/ws", "/ws/*"]
      service = google_compute_backend_service.edge_backend.id
    }
  }
}

resource "google_compute_global_address" "edge" {
  name         = "${var.name_prefix}-edge"
  address_type = "EXTERNAL"
  ip_version   = "IPV4"
}

resource "google_compute_ssl_policy" "edge" {
  name            = "${var.name_prefix}-edge"
  profile         = "MODERN"
  min_tls_version = "TLS_1_2"
}

resource "google_compute_target_https_proxy" "edge" {
  name            = "${var.name_prefix}-edge"
  url_map         = google_compute_url_map.edge.id
  certificate_map = "//certificatemanager.googleapis.com/${var.site_certificate_manager_certificate_map_id}"
  ssl_policy      = google_compute_ssl_policy.edge.id
}

resource "google_compute_url_map" "edge_redirect" {
  name = "${var.name_prefix}-edge-redirect"

  default_url_redirect {
    https_redirect         = true
    redirect_response_code = "MOVED_PERMANENTLY_DEFAULT"
    strip_query            = false
  }
}

resource "google_compute_target_http_proxy" "edge_redirect" {
  name    = "${var.name_prefix}-edge-redirect"
  url_map = google_compute_url_map.edge_redirect.id
}

resource "google_compute_global_forwarding_rule" "edge" {
  name                  = "${var.name_prefix}-edge"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  ip_address            = google_compute_global_address.edge.id
  ip_protocol           = "TCP"
  port_range            = "443"
  target                = google_compute_target_https_proxy.edge.id
}

resource "google_compute_global_forwarding_rule" "edge_redirect" {
  name                  = "${var.name_prefix}-edge-redirect"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  ip_address            = google_compute_global_address.edge.id
  ip_protocol           = "TCP"
  port_range            = "80"
  target                = google_compute_target_http_proxy.edge_redirect.id
}

resource "google_dns_record_set" "edge" {
  for_each = toset(var.edge_keys)

  managed_zone = var.site_dns_managed_zone_name
  name         = "${each.key}."
  type         = "A"
  rrdatas      = [google_compute_global_address.edge.address]
  ttl          = 300
}

resource "google_logging_project_bucket_config" "edge_access_logs" {
  project        = var.project_id
  location       = var.region
  bucket_id      = "${var.name_prefix}-edge-access-logs"
  description    = "Access logs of the load balancer."
  retention_days = 90
}

# A sink to a bucket of its own project needs no permission.
resource "google_logging_project_sink" "edge_access_logs" {
  name                   = "${var.name_prefix}-edge-access-logs"
  destination            = "logging.googleapis.com/${google_logging_project_bucket_config.edge_access_logs.id}"
  filter                 = "resource.type = \"http_load_balancer\" AND resource.labels.url_map_name = \"${google_compute_url_map.edge.name}\""
  unique_writer_identity = true
}

resource "google_monitoring_alert_policy" "edge_error_rate" {
  display_name          = "${var.name_prefix}-edge-error-rate"
  combiner              = "OR"
  notification_channels = var.ops_ids

  documentation {
    mime_type = "text/markdown"
    content   = "errors of edge is above what the design allows (alarm errorRate)."
  }

  conditions {
    display_name = "edge errors"

    condition_threshold {
      filter                  = "resource.type = \"https_lb_rule\" AND resource.labels.url_map_name = \"${google_compute_url_map.edge.name}\" AND metric.type = \"loadbalancing.googleapis.com/https/request_count\" AND metric.labels.response_code_class = 500"
      comparison              = "COMPARISON_GT"
      threshold_value         = 0.01
      duration                = "300s"
      evaluation_missing_data = "EVALUATION_MISSING_DATA_INACTIVE"
      denominator_filter      = "resource.type = \"https_lb_rule\" AND resource.labels.url_map_name = \"${google_compute_url_map.edge.name}\" AND metric.type = \"loadbalancing.googleapis.com/https/request_count\""

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
