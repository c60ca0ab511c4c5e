# Names that users enter, with a certificate for each, proven by DNS so that it is there before any traffic comes.

locals {
  # A wildcard is proven through the name that it stands under.
  proven_names = toset([for name in var.names : trimprefix(name, "*.")])

  # todo-prod-site-wildcard-example-com
  resource_names = { for name in var.names : name => "${var.name}-${replace(replace(name, "*", "wildcard"), ".", "-")}" }
}

resource "google_certificate_manager_dns_authorization" "this" {
  for_each = local.proven_names

  name   = "${var.name}-${replace(each.key, ".", "-")}"
  domain = each.key
  labels = var.labels
}

resource "google_dns_record_set" "validation" {
  for_each = var.zone == null ? [] : local.proven_names

  managed_zone = var.zone
  name         = google_certificate_manager_dns_authorization.this[each.key].dns_resource_record[0].name
  type         = google_certificate_manager_dns_authorization.this[each.key].dns_resource_record[0].type
  ttl          = 300
  rrdatas      = [google_certificate_manager_dns_authorization.this[each.key].dns_resource_record[0].data]
}

# One a name: a certificate cannot take further names, and one in use cannot be replaced.
resource "google_certificate_manager_certificate" "this" {
  for_each = local.resource_names

  name   = each.value
  labels = var.labels

  managed {
    domains            = [each.key]
    dns_authorizations = [google_certificate_manager_dns_authorization.this[trimprefix(each.key, "*.")].id]
  }
}

resource "google_certificate_manager_certificate_map" "this" {
  name   = var.name
  labels = var.labels
}

resource "google_certificate_manager_certificate_map_entry" "this" {
  for_each = local.resource_names

  name         = each.value
  map          = google_certificate_manager_certificate_map.this.name
  certificates = [google_certificate_manager_certificate.this[each.key].id]
  hostname     = each.key
  labels       = var.labels
}
