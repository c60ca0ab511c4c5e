# A zone made anew gets other name servers, and its names fail until the parent knows them.
resource "google_dns_managed_zone" "site" {
  name        = "${var.name_prefix}-site"
  dns_name    = var.site_dns_name
  description = "Public zone of ${var.name_prefix}-site"

  dnssec_config {
    state = "on"
  }
}

# Proves control by DNS, so that the certificate is there before any traffic comes.
resource "google_certificate_manager_dns_authorization" "site" {
  for_each = toset(var.site_keys)

  name   = "${var.name_prefix}-site-${replace(each.key, ".", "-")}"
  domain = each.key
}

resource "google_dns_record_set" "site_validation" {
  for_each = toset(var.site_keys)

  managed_zone = google_dns_managed_zone.site.name
  name         = google_certificate_manager_dns_authorization.site[each.key].dns_resource_record[0].name
  type         = google_certificate_manager_dns_authorization.site[each.key].dns_resource_record[0].type
  rrdatas = [
    google_certificate_manager_dns_authorization.site[each.key].dns_resource_record[0].data,
  ]
  ttl = 300
}

# One a name: a certificate cannot take further names, and one in use cannot be replaced.
resource "google_certificate_manager_certificate" "site" {
  for_each = toset(var.site_keys)

  name = "${var.name_prefix}-site-${replace(replace(each.key, "*", "wildcard"), ".", "-")}"

  managed {
    domains = [each.key]
    dns_authorizations = [
      google_certificate_manager_dns_authorization.site[trimprefix(each.key, "*.")].id,
    ]
  }
}

resource "google_certificate_manager_certificate_map" "site" {
  name = "${var.name_prefix}-site"
}

resource "google_certificate_manager_certificate_map_entry" "site" {
  for_each = toset(var.site_keys)

  name         = "${var.name_prefix}-site-${replace(replace(each.key, "*", "wildcard"), ".", "-")}"
  map          = google_certificate_manager_certificate_map.site.name
  certificates = [google_certificate_manager_certificate.site[each.key].id]
  hostname     = each.key
}
