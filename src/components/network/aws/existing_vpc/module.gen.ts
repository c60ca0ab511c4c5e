// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface ExistingVpcInputs {
  /** Id of the VPC, which must be in the region and account of the provider. */
  readonly vpc_id: Argument<string> | null;
  /** Subnets with a route to an internet gateway, for load balancers; in two zones at least. */
  readonly public_subnet_ids: ListArgument<string> | null;
  /** Subnets for what runs code. They must reach the internet, or endpoints of all AWS services in use. */
  readonly private_subnet_ids: ListArgument<string> | null;
  /**
   * Subnets for databases and caches, in two zones at least. The private ones unless stated.
   * @default null
   */
  readonly data_subnet_ids?: ListArgument<string> | null | undefined;
}

export type ExistingVpcOutput = "vpc_id" | "public_subnet_ids" | "private_subnet_ids" | "data_subnet_ids";

/** A VPC that is there already. It gives what the module `vpc` gives, and makes nothing. */
export const existingVpc: ModuleSource<ExistingVpcInputs, ExistingVpcOutput> = {
  cloud: "aws",
  name: "existing_vpc",
  modules: [],
  files: {
    "main.tf": `# A VPC that is there already. It gives what the module \`vpc\` gives, and makes nothing.

data "aws_vpc" "this" {
  id = var.vpc_id
}
`,
    "outputs.tf": `output "vpc_id" {
  description = "Id of the VPC."
  value       = data.aws_vpc.this.id
}

output "public_subnet_ids" {
  description = "Subnets for load balancers."
  value       = var.public_subnet_ids
}

output "private_subnet_ids" {
  description = "Subnets for what runs code."
  value       = var.private_subnet_ids
}

output "data_subnet_ids" {
  description = "Subnets for databases and caches."
  value       = var.data_subnet_ids == null ? var.private_subnet_ids : var.data_subnet_ids
}
`,
    "variables.tf": `variable "vpc_id" {
  description = "Id of the VPC, which must be in the region and account of the provider."
  type        = string
}

variable "public_subnet_ids" {
  description = "Subnets with a route to an internet gateway, for load balancers; in two zones at least."
  type        = list(string)
}

variable "private_subnet_ids" {
  description = "Subnets for what runs code. They must reach the internet, or endpoints of all AWS services in use."
  type        = list(string)
}

variable "data_subnet_ids" {
  description = "Subnets for databases and caches, in two zones at least. The private ones unless stated."
  type        = list(string)
  default     = null
}
`,
  },
};
