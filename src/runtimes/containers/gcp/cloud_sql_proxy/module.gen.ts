// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface CloudSqlProxyInputs {
  /** Project of the instances, and of the roles on them. */
  readonly project_id: Argument<string>;
  /** Address of the account that connects and signs in. */
  readonly service_account_email: Argument<string>;
  /** Cloud SQL instances by the key of the database: the connection name of the instance, or of a replica for those who only read, and the local port that the proxy listens on. */
  readonly databases: MapArgument<{
    readonly connection_name: Argument<string> | null;
    readonly port: Argument<number> | null;
  }>;
}

export type CloudSqlProxyOutput = "sidecars";

/**
 * What a user of Cloud SQL has: the right to connect to exactly these instances and to sign in
 * there, and the Auth Proxy beside its container. TLS and identity are the proxy's business; the
 * application needs no password.
 */
export const cloudSqlProxy: ModuleSource<CloudSqlProxyInputs, CloudSqlProxyOutput> = {
  cloud: "gcp",
  name: "cloud_sql_proxy",
  modules: [],
  files: {
    "main.tf": `# What a user of Cloud SQL has: the right to connect to exactly these instances and to sign in
# there, and the Auth Proxy beside its container. TLS and identity are the proxy's business; the
# application needs no password.

locals {
  # Releases: https://github.com/GoogleCloudPlatform/cloud-sql-proxy/releases
  image = "gcr.io/cloud-sql-connectors/cloud-sql-proxy:2.21.3"

  # A connection name is <project>:<region>:<instance>.
  conditions = {
    for key, database in var.databases : key =>
    "resource.name == 'projects/\${var.project_id}/instances/\${reverse(split(":", database.connection_name))[0]}' && resource.service == 'sqladmin.googleapis.com'"
  }

  sidecars = {
    for index, key in keys(var.databases) : "\${key}-proxy" => {
      image = local.image
      args = [
        "--private-ip",
        "--auto-iam-authn",
        # Cloud Run takes the CPU away between requests, and background refreshes with it.
        "--lazy-refresh",
        "--structured-logs",
        "--exit-zero-on-sigterm",
        "--port=\${var.databases[key].port}",
        "--health-check",
        "--http-address=0.0.0.0",
        "--http-port=\${9801 + index}",
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
  member  = "serviceAccount:\${var.service_account_email}"

  condition {
    title      = "Only \${each.key}"
    expression = local.conditions[each.key]
  }
}

resource "google_project_iam_member" "login" {
  for_each = var.databases

  project = var.project_id
  role    = "roles/cloudsql.instanceUser"
  member  = "serviceAccount:\${var.service_account_email}"

  condition {
    title      = "Only \${each.key}"
    expression = local.conditions[each.key]
  }
}
`,
    "outputs.tf": `output "sidecars" {
  description = "Containers to put beside the application, by name: one proxy for each database."
  value       = local.sidecars
}
`,
    "variables.tf": `variable "project_id" {
  description = "Project of the instances, and of the roles on them."
  type        = string
  nullable    = false
}

variable "service_account_email" {
  description = "Address of the account that connects and signs in."
  type        = string
  nullable    = false
}

variable "databases" {
  description = "Cloud SQL instances by the key of the database: the connection name of the instance, or of a replica for those who only read, and the local port that the proxy listens on."
  type = map(object({
    connection_name = string
    port            = number
  }))
  nullable = false
}
`,
  },
};
