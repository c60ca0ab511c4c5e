# A VPC network: a private subnet in the region, a way out, and a range behind which Google's databases live.

resource "google_compute_network" "this" {
  name                    = var.name
  auto_create_subnetworks = false
  routing_mode            = "REGIONAL"
}

locals {
  subnets = merge({ private = { region = var.region, cidr = var.private_cidr } }, var.subnets)
}

resource "google_compute_subnetwork" "this" {
  for_each = local.subnets

  name                     = "${var.name}-${each.key}"
  region                   = each.value.region
  network                  = google_compute_network.this.id
  ip_cidr_range            = each.value.cidr
  private_ip_google_access = true

  dynamic "log_config" {
    for_each = var.flow_logs[*]

    content {
      aggregation_interval = "INTERVAL_5_MIN"
      flow_sampling        = 0.5
      metadata             = "INCLUDE_ALL_METADATA"
    }
  }
}

module "flow_logs" {
  source = "../log_bucket"
  count  = one(var.flow_logs[*].retention_days) == null ? 0 : 1

  name                = "${var.name}-flow-logs"
  description         = "Flow logs of ${var.name}."
  project_id          = var.flow_logs.project_id
  region              = var.region
  filter              = "log_id(\"compute.googleapis.com/vpc_flows\") AND resource.labels.subnetwork_name = (${join(" OR ", [for key in keys(local.subnets) : "\"${var.name}-${key}\""])})"
  retention_days      = var.flow_logs.retention_days
  deletion_protection = var.flow_logs.deletion_protection
}

resource "google_compute_router" "this" {
  count = var.nat ? 1 : 0

  name    = var.name
  region  = var.region
  network = google_compute_network.this.id
}

resource "google_compute_router_nat" "this" {
  count = var.nat ? 1 : 0

  name                               = "${var.name}-nat"
  region                             = var.region
  router                             = google_compute_router.this[0].name
  nat_ip_allocate_option             = "AUTO_ONLY"
  source_subnetwork_ip_ranges_to_nat = "ALL_SUBNETWORKS_ALL_IP_RANGES"

  log_config {
    enable = true
    filter = "ERRORS_ONLY"
  }
}

resource "google_compute_global_address" "services" {
  name          = "${var.name}-services"
  purpose       = "VPC_PEERING"
  address_type  = "INTERNAL"
  address       = split("/", var.services_cidr)[0]
  prefix_length = tonumber(split("/", var.services_cidr)[1])
  network       = google_compute_network.this.id
  labels        = var.labels
}

# Databases with a private address live behind this peering. Google refuses to take it down while it still remembers a
# database, for days: whoever destroys the network removes the peering by hand. What Google remembers of a network of the
# same name is taken over.
resource "google_service_networking_connection" "this" {
  network                 = google_compute_network.this.id
  service                 = "servicenetworking.googleapis.com"
  reserved_peering_ranges = [google_compute_global_address.services.name]
  deletion_policy         = "ABANDON"
  update_on_creation_fail = true
}

# Lets a managed service put its endpoints into the subnet; a network has one for all instances of a service.
resource "google_network_connectivity_service_connection_policy" "this" {
  for_each = var.service_connections

  name          = "${var.name}-${trimprefix(each.value, "gcp-")}"
  location      = var.region
  service_class = each.value
  network       = google_compute_network.this.id
  labels        = var.labels

  psc_config {
    subnetworks = [google_compute_subnetwork.this["private"].id]
  }
}
