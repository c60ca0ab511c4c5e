# What a user of Cloud SQL has: the right to connect to exactly these instances and to sign in
# there, and the Auth Proxy beside its container. TLS and identity are the proxy's business; the
# application needs no password.

locals {
  # Releases: https://github.com/GoogleCloudPlatform/cloud-sql-proxy/releases
  image = "gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.21.3"

  # A connection name is <project>:<region>:<instance>.
  conditions = {
    for key, database in var.databases : key =>
    "resource.name == 'projects/${var.project_id}/instances/${reverse(split(":", database.connection_name))[0]}' && resource.service == 'sqladmin.googleapis.com'"
  }

  sidecars = {
    for index, key in keys(var.databases) : "${key}-proxy" => {
      image = local.image
      args = [
        "--private-ip",
        "--auto-iam-authn",
        # Cloud Run takes the CPU away between requests, and background refreshes with it.
        "--lazy-refresh",
        "--structured-logs",
        "--exit-zero-on-sigterm",
        "--port=${var.databases[key].port}",
        "--health-check",
        "--http-address=0.0.0.0",
        "--http-port=${9801 + index}",
        var.databases[key].connection_name,
      ]
      cpu         = "500m"
      memory      = "256Mi"
      health_port = 9801 + index
      health_path = "/startup"
    }
  }
}

resource "google_project_iam_member" "client" {
  for_each = var.databases

  project = var.project_id
  role    = "roles/cloudsql.client"
  member  = "serviceAccount:${var.service_account_email}"

  condition {
    title      = "Only ${each.key}"
    expression = local.conditions[each.key]
  }
}

resource "google_project_iam_member" "login" {
  for_each = var.databases

  project = var.project_id
  role    = "roles/cloudsql.instanceUser"
  member  = "serviceAccount:${var.service_account_email}"

  condition {
    title      = "Only ${each.key}"
    expression = local.conditions[each.key]
  }
}
