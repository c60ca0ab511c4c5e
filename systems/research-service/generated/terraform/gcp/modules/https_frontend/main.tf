# Where users come in: an address, the names that lead to it, HTTPS, and a redirect to it from
# plain HTTP, in front of a URL map.

resource "google_compute_global_address" "this" {
  name            = var.name
  address_type    = "EXTERNAL"
  ip_version      = "IPV4"
  labels          = var.labels
  deletion_policy = var.deletion_protection ? "PREVENT" : "DELETE"
}

resource "google_dns_record_set" "this" {
  for_each = toset(var.domain.zone == null ? [] : var.domain.names)

  managed_zone = var.domain.zone.name
  name         = "${each.key}."
  type         = "A"
  ttl          = 300
  rrdatas      = [google_compute_global_address.this.address]
}

# Clients speak TLS 1.2 or newer.
resource "google_compute_ssl_policy" "this" {
  name            = var.name
  profile         = "MODERN"
  min_tls_version = "TLS_1_2"
}

resource "google_compute_target_https_proxy" "this" {
  name            = var.name
  url_map         = var.url_map_id
  certificate_map = "//certificatemanager.googleapis.com/${var.domain.certificate_map_id}"
  ssl_policy      = google_compute_ssl_policy.this.id
}

resource "google_compute_global_forwarding_rule" "this" {
  name                  = var.name
  load_balancing_scheme = "EXTERNAL_MANAGED"
  ip_address            = google_compute_global_address.this.id
  ip_protocol           = "TCP"
  port_range            = "443"
  target                = google_compute_target_https_proxy.this.id
  labels                = var.labels
}

# Plain HTTP is only ever redirected.
resource "google_compute_url_map" "redirect" {
  name = "${var.name}-redirect"

  default_url_redirect {
    https_redirect         = true
    redirect_response_code = "MOVED_PERMANENTLY_DEFAULT"
    strip_query            = false
  }
}

resource "google_compute_target_http_proxy" "redirect" {
  name    = "${var.name}-redirect"
  url_map = google_compute_url_map.redirect.id
}

resource "google_compute_global_forwarding_rule" "redirect" {
  name                  = "${var.name}-redirect"
  load_balancing_scheme = "EXTERNAL_MANAGED"
  ip_address            = google_compute_global_address.this.id
  ip_protocol           = "TCP"
  port_range            = "80"
  target                = google_compute_target_http_proxy.redirect.id
  labels                = var.labels
}
