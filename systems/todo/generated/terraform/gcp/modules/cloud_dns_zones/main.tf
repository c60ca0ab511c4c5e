# Public zones that a project has once, each delegated by the zone here that its name stands in.

# A zone made anew gets other name servers, and its names fail until the parent knows them.
resource "google_dns_managed_zone" "this" {
  for_each = var.zones

  name            = "${var.name}-${replace(each.key, ".", "-")}" # todo-dev-todo-example-com
  dns_name        = "${each.key}."
  description     = "Public zone of ${var.name}"
  deletion_policy = var.deletion_protection ? "PREVENT" : "DELETE"
  force_destroy   = !var.deletion_protection

  # Answers of the zone are signed.
  dnssec_config {
    state = "on"
  }
}

# Made by another root, mostly that of another project, which is applied before this one.
data "google_dns_managed_zone" "child" {
  for_each = var.children

  name    = "${var.name}-${replace(each.key, ".", "-")}"
  project = each.value.project_id
}

locals {
  delegations = merge(
    {
      for name, zone in var.zones :
      name => { parent = zone.parent, servers = google_dns_managed_zone.this[name].name_servers } if zone.parent != null
    },
    {
      for name, child in var.children :
      name => { parent = child.parent, servers = data.google_dns_managed_zone.child[name].name_servers }
    },
  )
}

# Until the parent says who answers for a name below it, nobody finds the name, and no certificate for it is issued.
resource "google_dns_record_set" "delegation" {
  for_each = local.delegations

  managed_zone = google_dns_managed_zone.this[each.value.parent].name
  name         = "${each.key}."
  type         = "NS"
  ttl          = 3600
  rrdatas      = each.value.servers
}
