// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface CloudDnsZonesInputs {
  /** Name of the system, such as `todo`. With each of `zones` behind a hyphen, at most 63 characters. */
  readonly name: Argument<string>;
  /** Public zones that are made, by DNS name, such as `dev.todo.example.com`. `parent`: the one of them that delegates it, such as `todo.example.com`; null: none of them does. */
  readonly zones: MapArgument<{
    readonly parent?: Argument<string> | null | undefined;
  }>;
  /**
   * Zones that another root of the system makes and one of `zones` delegates, by DNS name: the name of the latter as `parent`, and the project that the zone is in, where whoever plans needs the role roles/dns.reader.
   * @default {}
   */
  readonly children?: MapArgument<{
    readonly parent: Argument<string> | null;
    readonly project_id: Argument<string> | null;
  }> | undefined;
  /**
   * Whether Terraform refuses to delete the zones.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
}

export type CloudDnsZonesOutput = "name_servers";

/** Public zones that a project has once, each delegated by the zone here that its name stands in. */
export const cloudDnsZones: ModuleSource<CloudDnsZonesInputs, CloudDnsZonesOutput> = {
  cloud: "gcp",
  name: "cloud_dns_zones",
  modules: [],
  files: {
    "main.tf": `# Public zones that a project has once, each delegated by the zone here that its name stands in.

# A zone made anew gets other name servers, and its names fail until the parent knows them.
resource "google_dns_managed_zone" "this" {
  for_each = var.zones

  name            = "\${var.name}-\${replace(each.key, ".", "-")}" # todo-dev-todo-example-com
  dns_name        = "\${each.key}."
  description     = "Public zone of \${var.name}"
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

  name    = "\${var.name}-\${replace(each.key, ".", "-")}"
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
  name         = "\${each.key}."
  type         = "NS"
  ttl          = 3600
  rrdatas      = each.value.servers
}
`,
    "outputs.tf": `output "name_servers" {
  description = "Name servers of each zone that is made, by its DNS name; its parent has them as NS records."
  value       = { for name, zone in google_dns_managed_zone.this : name => zone.name_servers }
}
`,
    "variables.tf": `variable "name" {
  description = "Name of the system, such as \`todo\`. With each of \`zones\` behind a hyphen, at most 63 characters."
  type        = string
  nullable    = false
}

variable "zones" {
  description = "Public zones that are made, by DNS name, such as \`dev.todo.example.com\`. \`parent\`: the one of them that delegates it, such as \`todo.example.com\`; null: none of them does."
  type        = map(object({ parent = optional(string) }))
  nullable    = false

  validation {
    condition = alltrue([
      for name, zone in var.zones :
      zone.parent == null ? true : contains(keys(var.zones), zone.parent) && endswith(name, ".\${zone.parent}")
    ])
    error_message = "A parent is another zone of the map, and the name stands below it."
  }
}

variable "children" {
  description = "Zones that another root of the system makes and one of \`zones\` delegates, by DNS name: the name of the latter as \`parent\`, and the project that the zone is in, where whoever plans needs the role roles/dns.reader."
  type        = map(object({ parent = string, project_id = string }))
  default     = {}
  nullable    = false

  validation {
    condition = alltrue([
      for name, child in var.children :
      contains(keys(var.zones), child.parent) && endswith(name, ".\${child.parent}")
    ])
    error_message = "A parent is a zone of \`zones\`, and the name stands below it."
  }
}

variable "deletion_protection" {
  description = "Whether Terraform refuses to delete the zones."
  type        = bool
  default     = false
  nullable    = false
}
`,
  },
};
