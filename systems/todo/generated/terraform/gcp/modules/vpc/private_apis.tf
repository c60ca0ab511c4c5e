# Sends calls of Google's APIs to addresses that are reached without the internet.

locals {
  # https://cloud.google.com/vpc/docs/configure-private-google-access
  api_ranges = {
    private = {
      cidr      = "199.36.153.8/30"
      addresses = ["199.36.153.8", "199.36.153.9", "199.36.153.10", "199.36.153.11"]
    }
    restricted = {
      cidr      = "199.36.153.4/30"
      addresses = ["199.36.153.4", "199.36.153.5", "199.36.153.6", "199.36.153.7"]
    }
  }

  # The APIs, images, and services of Cloud Run.
  api_domains = var.private_apis == null ? {} : {
    googleapis = "googleapis.com."
    pkg        = "pkg.dev."
    run        = "run.app."
  }
}

resource "google_dns_managed_zone" "apis" {
  for_each = local.api_domains

  name        = "${var.name}-${each.key}"
  description = "Private addresses of ${each.value}"
  dns_name    = each.value
  visibility  = "private"
  labels      = var.labels

  private_visibility_config {
    networks {
      network_url = google_compute_network.this.id
    }
  }
}

resource "google_dns_record_set" "apis_apex" {
  for_each = local.api_domains

  managed_zone = google_dns_managed_zone.apis[each.key].name
  name         = each.value
  type         = "A"
  ttl          = 300
  rrdatas      = local.api_ranges[var.private_apis].addresses
}

resource "google_dns_record_set" "apis_any" {
  for_each = local.api_domains

  managed_zone = google_dns_managed_zone.apis[each.key].name
  name         = "*.${each.value}"
  type         = "CNAME"
  ttl          = 300
  rrdatas      = [each.value]
}

# The gateway is the way out for these addresses too; the traffic stays inside Google.
resource "google_compute_route" "apis" {
  count = var.private_apis == null ? 0 : 1

  name             = "${var.name}-private-apis"
  description      = "Google APIs at private addresses"
  network          = google_compute_network.this.id
  dest_range       = local.api_ranges[var.private_apis].cidr
  next_hop_gateway = "default-internet-gateway"
  priority         = 900
}
