// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { logBucket } from "../../../../lowering/gcp/modules/log_bucket/module.gen.ts";

export interface VpcInputs {
  /** Full name of the network, such as `todo-prod-main`; subnets, router and ranges begin with it. At most 50 characters. */
  readonly name: Argument<string>;
  /** Region of the private subnet, of NAT and of endpoints of managed services. */
  readonly region: Argument<string>;
  /** Range of the private subnet, such as `10.0.0.0/20`. It spans all zones of the region. */
  readonly private_cidr: Argument<string>;
  /** Range that is set aside for Google's own networks, in which databases get their private addresses. It cannot overlap a subnet. */
  readonly services_cidr: Argument<string>;
  /**
   * Further subnets by name, in any region.
   * @default {}
   */
  readonly subnets?: MapArgument<{
    readonly region: Argument<string> | null;
    readonly cidr: Argument<string> | null;
  }> | undefined;
  /**
   * Whether what has no address of its own reaches the internet. Cloud NAT is redundant in itself.
   * @default true
   */
  readonly nat?: Argument<boolean> | undefined;
  /**
   * Half of all connections are logged. `retention_days`: kept as long in a log bucket of their own in the project, where the 30 days of its _Default bucket are too short; protected, Terraform does not delete it. Null: nothing is logged.
   * @default null
   */
  readonly flow_logs?: Argument<{
    readonly retention_days?: Argument<number> | null | undefined;
    readonly project_id?: Argument<string> | null | undefined;
    /** @default false */
    readonly deletion_protection?: Argument<boolean> | null | undefined;
  }> | null | undefined;
  /**
   * Addresses at which Google's APIs are reached without the internet: `private`, or `restricted` for those that a perimeter can guard and nothing else. Null: the public ones.
   * @default null
   */
  readonly private_apis?: Argument<string> | null | undefined;
  /**
   * Managed services that put endpoints into the private subnet, by their service class, such as `gcp-memorystore`.
   * @default []
   */
  readonly service_connections?: ListArgument<string> | undefined;
  /**
   * Labels of what takes any, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type VpcOutput = "id" | "subnet_id" | "peered_network_id";

/** A VPC network: a private subnet in the region, a way out, and a range behind which Google's databases live. */
export const vpc: ModuleSource<VpcInputs, VpcOutput> = {
  cloud: "gcp",
  name: "vpc",
  modules: [logBucket],
  files: {
    "main.tf": `# A VPC network: a private subnet in the region, a way out, and a range behind which Google's databases live.

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

  name                     = "\${var.name}-\${each.key}"
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

  name                = "\${var.name}-flow-logs"
  description         = "Flow logs of \${var.name}."
  project_id          = var.flow_logs.project_id
  region              = var.region
  filter              = "log_id(\\"compute.googleapis.com/vpc_flows\\") AND resource.labels.subnetwork_name = (\${join(" OR ", [for key in keys(local.subnets) : "\\"\${var.name}-\${key}\\""])})"
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

  name                               = "\${var.name}-nat"
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
  name          = "\${var.name}-services"
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

  name          = "\${var.name}-\${trimprefix(each.value, "gcp-")}"
  location      = var.region
  service_class = each.value
  network       = google_compute_network.this.id
  labels        = var.labels

  psc_config {
    subnetworks = [google_compute_subnetwork.this["private"].id]
  }
}
`,
    "outputs.tf": `output "id" {
  description = "Id of the network."
  value       = google_compute_network.this.id
}

output "subnet_id" {
  description = "Id of the private subnet, in which services run."
  value       = google_compute_subnetwork.this["private"].id
}

output "peered_network_id" {
  description = "Id of the network, known once databases can get an address in it."
  value       = google_service_networking_connection.this.network
}
`,
    "private_apis.tf": `# Sends calls of Google's APIs to addresses that are reached without the internet.

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

  name        = "\${var.name}-\${each.key}"
  description = "Private addresses of \${each.value}"
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
  name         = "*.\${each.value}"
  type         = "CNAME"
  ttl          = 300
  rrdatas      = [each.value]
}

# The gateway is the way out for these addresses too; the traffic stays inside Google.
resource "google_compute_route" "apis" {
  count = var.private_apis == null ? 0 : 1

  name             = "\${var.name}-private-apis"
  description      = "Google APIs at private addresses"
  network          = google_compute_network.this.id
  dest_range       = local.api_ranges[var.private_apis].cidr
  next_hop_gateway = "default-internet-gateway"
  priority         = 900
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the network, such as \`todo-prod-main\`; subnets, router and ranges begin with it. At most 50 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the private subnet, of NAT and of endpoints of managed services."
  type        = string
  nullable    = false
}

variable "private_cidr" {
  description = "Range of the private subnet, such as \`10.0.0.0/20\`. It spans all zones of the region."
  type        = string
  nullable    = false

  validation {
    condition     = can(cidrsubnet(var.private_cidr, 0, 0))
    error_message = "private_cidr must be an address range such as 10.0.0.0/20."
  }
}

variable "services_cidr" {
  description = "Range that is set aside for Google's own networks, in which databases get their private addresses. It cannot overlap a subnet."
  type        = string
  nullable    = false

  validation {
    condition     = can(cidrsubnet(var.services_cidr, 0, 0))
    error_message = "services_cidr must be an address range such as 10.0.16.0/20."
  }
}

variable "subnets" {
  description = "Further subnets by name, in any region."
  type = map(object({
    region = string
    cidr   = string
  }))
  default  = {}
  nullable = false

  validation {
    condition     = !contains(keys(var.subnets), "private")
    error_message = "The subnet called private is that of private_cidr."
  }
}

variable "nat" {
  description = "Whether what has no address of its own reaches the internet. Cloud NAT is redundant in itself."
  type        = bool
  default     = true
  nullable    = false
}

variable "flow_logs" {
  description = "Half of all connections are logged. \`retention_days\`: kept as long in a log bucket of their own in the project, where the 30 days of its _Default bucket are too short; protected, Terraform does not delete it. Null: nothing is logged."
  type = object({
    retention_days      = optional(number)
    project_id          = optional(string)
    deletion_protection = optional(bool, false)
  })
  default = null
}

variable "private_apis" {
  description = "Addresses at which Google's APIs are reached without the internet: \`private\`, or \`restricted\` for those that a perimeter can guard and nothing else. Null: the public ones."
  type        = string
  default     = null

  validation {
    condition     = var.private_apis == null ? true : contains(["private", "restricted"], var.private_apis)
    error_message = "private_apis is private, restricted or null."
  }
}

variable "service_connections" {
  description = "Managed services that put endpoints into the private subnet, by their service class, such as \`gcp-memorystore\`."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "labels" {
  description = "Labels of what takes any, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
