// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface ExistingVpcInputs {
  /** Name of the network. */
  readonly network: Argument<string>;
  /** Name of the subnet in which services run. */
  readonly subnet: Argument<string>;
  /** Region of the subnet. */
  readonly region: Argument<string>;
  /** Project of the network. */
  readonly project_id: Argument<string>;
}

export type ExistingVpcOutput = "id" | "subnet_id" | "peered_network_id";

/**
 * A VPC network that is there already; nothing is made. Private service access, and a service
 * connection policy for what needs one, must be set up in it.
 */
export const existingVpc: ModuleSource<ExistingVpcInputs, ExistingVpcOutput> = {
  cloud: "gcp",
  name: "existing_vpc",
  modules: [],
  files: {
    "main.tf": `# A VPC network that is there already; nothing is made. Private service access, and a service
# connection policy for what needs one, must be set up in it.

# Read only so that a wrong name is told when planning. The ids are written out, since what is read may
# become known during apply only, and everything in the network would then look like another one.
data "google_compute_network" "this" {
  name = var.network
}

data "google_compute_subnetwork" "private" {
  name   = var.subnet
  region = var.region
}
`,
    "outputs.tf": `output "id" {
  description = "Id of the network."
  value       = "projects/\${var.project_id}/global/networks/\${var.network}"
}

output "subnet_id" {
  description = "Id of the subnet in which services run."
  value       = "projects/\${var.project_id}/regions/\${var.region}/subnetworks/\${var.subnet}"
}

output "peered_network_id" {
  description = "Id of the network, as databases with a private address want it."
  value       = "projects/\${var.project_id}/global/networks/\${var.network}"
}
`,
    "variables.tf": `variable "network" {
  description = "Name of the network."
  type        = string
  nullable    = false
}

variable "subnet" {
  description = "Name of the subnet in which services run."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the subnet."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the network."
  type        = string
  nullable    = false
}
`,
  },
};
