// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface CloudDnsInputs {
  /** Full name of the domain, such as `todo-prod-site`. With each of `names` behind a hyphen, at most 63 characters. */
  readonly name: Argument<string>;
  /**
   * Labels of what takes any, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
  /** DNS names that users enter, the main one first: `todo.example.com`, `*.todo.example.com`. */
  readonly names: ListArgument<string>;
  /**
   * Name of the managed zone for records of the names, such as `todo-dev-todo-example-com`. Null: somebody else serves the names, and `validation_records` says what to enter there.
   * @default null
   */
  readonly zone?: Argument<string> | null | undefined;
}

export type CloudDnsOutput = "names" | "certificate_map_id" | "zone" | "validation_records";

/** Names that users enter, with a certificate for each, proven by DNS so that it is there before any traffic comes. */
export const cloudDns: ModuleSource<CloudDnsInputs, CloudDnsOutput> = {
  cloud: "gcp",
  name: "cloud_dns",
  modules: [],
  files: {
    "main.tf": `# Names that users enter, with a certificate for each, proven by DNS so that it is there before any traffic comes.

locals {
  # A wildcard is proven through the name that it stands under.
  proven_names = toset([for name in var.names : trimprefix(name, "*.")])

  # todo-prod-site-wildcard-example-com
  resource_names = { for name in var.names : name => "\${var.name}-\${replace(replace(name, "*", "wildcard"), ".", "-")}" }
}

resource "google_certificate_manager_dns_authorization" "this" {
  for_each = local.proven_names

  name   = "\${var.name}-\${replace(each.key, ".", "-")}"
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
`,
    "outputs.tf": `output "names" {
  description = "The names, the main one first."
  value       = var.names
}

output "certificate_map_id" {
  description = "Id of the certificate map, for HTTPS proxies."
  value       = google_certificate_manager_certificate_map.this.id
}

output "zone" {
  description = "Managed zone for records of the names; null where somebody else serves them."
  value       = var.zone == null ? null : { name = var.zone }
}

output "validation_records" {
  description = "Records that prove control of the names, by name; where somebody else serves them, to be entered there."
  value = {
    for name, authorization in google_certificate_manager_dns_authorization.this :
    name => authorization.dns_resource_record[0]
  }
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the domain, such as \`todo-prod-site\`. With each of \`names\` behind a hyphen, at most 63 characters."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of what takes any, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "names" {
  description = "DNS names that users enter, the main one first: \`todo.example.com\`, \`*.todo.example.com\`."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.names) > 0
    error_message = "A domain has at least one name."
  }
}

variable "zone" {
  description = "Name of the managed zone for records of the names, such as \`todo-dev-todo-example-com\`. Null: somebody else serves the names, and \`validation_records\` says what to enter there."
  type        = string
  default     = null
}
`,
  },
};
