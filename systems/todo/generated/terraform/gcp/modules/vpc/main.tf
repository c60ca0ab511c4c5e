resource "google_compute_network" "main" {
  name                    = "${var.name_prefix}-main"
  auto_create_subnetworks = false
  routing_mode            = "REGIONAL"
}

resource "google_compute_subnetwork" "main" {
  name                     = "${var.name_prefix}-main-private"
  region                   = var.region
  network                  = google_compute_network.main.id
  ip_cidr_range            = var.main_ip_cidr_range
  private_ip_google_access = true

  dynamic "log_config" {
    for_each = var.main_log_config_enabled ? [true] : []

    content {
      aggregation_interval = "INTERVAL_5_MIN"
      flow_sampling        = 0.5
      metadata             = "INCLUDE_ALL_METADATA"
    }
  }
}

resource "google_compute_subnetwork" "main_osaka" {
  name                     = "${var.name_prefix}-main-osaka"
  region                   = "asia-northeast2"
  network                  = google_compute_network.main.id
  ip_cidr_range            = var.main_osaka_ip_cidr_range
  private_ip_google_access = true

  dynamic "log_config" {
    for_each = var.main_osaka_log_config_enabled ? [true] : []

    content {
      aggregation_interval = "INTERVAL_5_MIN"
      flow_sampling        = 0.5
      metadata             = "INCLUDE_ALL_METADATA"
    }
  }
}

resource "google_compute_router" "main" {
  name    = "${var.name_prefix}-main"
  region  = var.region
  network = google_compute_network.main.id
}

resource "google_compute_router_nat" "main" {
  name                               = "${var.name_prefix}-main-nat"
  region                             = var.region
  router                             = google_compute_router.main.name
  nat_ip_allocate_option             = "AUTO_ONLY"
  source_subnetwork_ip_ranges_to_nat = "ALL_SUBNETWORKS_ALL_IP_RANGES"

  log_config {
    enable = true
    filter = "ERRORS_ONLY"
  }
}

resource "google_compute_global_address" "main_services" {
  name          = "${var.name_prefix}-main-services"
  purpose       = "VPC_PEERING"
  address_type  = "INTERNAL"
  address       = var.main_services_address
  prefix_length = 20
  network       = google_compute_network.main.id
}

# Databases with a private address live behind this peering.
resource "google_service_networking_connection" "main" {
  network                 = google_compute_network.main.id
  service                 = "servicenetworking.googleapis.com"
  reserved_peering_ranges = [google_compute_global_address.main_services.name]
  deletion_policy         = "ABANDON"
}
