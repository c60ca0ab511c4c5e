# A global external Application Load Balancer in front of Cloud Run services, by path.

locals {
  default_service = google_compute_backend_service.this[var.routes["/"]].id

  # `/api/*` takes `/api` too, unless that has a route of its own.
  paths = {
    for path, service in var.routes : path => distinct([
      contains(keys(var.routes), trimsuffix(path, "/*")) ? path : trimsuffix(path, "/*"),
      path,
    ])
    if path != "/"
  }
}

# Cloud Run stands behind an endpoint group without addresses; Google checks its health and sets
# its timeout.
resource "google_compute_region_network_endpoint_group" "this" {
  for_each = var.services

  name                  = "${var.name}-${each.key}"
  region                = var.region
  network_endpoint_type = "SERVERLESS"

  cloud_run {
    service = each.value
  }

  # The backend service lets go of it first.
  lifecycle {
    create_before_destroy = true
  }
}

resource "google_compute_backend_service" "this" {
  for_each = var.services

  name                    = "${var.name}-${each.key}"
  load_balancing_scheme   = "EXTERNAL_MANAGED"
  protocol                = "HTTPS"
  security_policy         = one(var.firewall[*].id)
  custom_response_headers = ["Strict-Transport-Security: max-age=31536000"]

  backend {
    group = google_compute_region_network_endpoint_group.this[each.key].id
  }

  # Every request is on record.
  log_config {
    enable      = true
    sample_rate = 1
  }

  # The URL map lets go of it first.
  lifecycle {
    create_before_destroy = true
  }
}

# The most specific path wins, whatever the order.
resource "google_compute_url_map" "this" {
  name            = var.name
  default_service = local.default_service

  dynamic "host_rule" {
    for_each = length(local.paths) == 0 ? [] : ["*"]

    content {
      hosts        = [host_rule.value]
      path_matcher = "routes"
    }
  }

  dynamic "path_matcher" {
    for_each = length(local.paths) == 0 ? [] : ["routes"]

    content {
      name            = path_matcher.value
      default_service = local.default_service

      dynamic "path_rule" {
        for_each = local.paths

        content {
          paths   = path_rule.value
          service = google_compute_backend_service.this[var.routes[path_rule.key]].id
        }
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
