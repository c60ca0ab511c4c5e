// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface ServicePerimeterInputs {
  /** Full name of the perimeter, such as `todo-prod-boundary`, at most 50 characters. */
  readonly name: Argument<string>;
  /**
   * What the perimeter is for, for those who see it in the organization.
   * @default null
   */
  readonly description?: Argument<string> | null | undefined;
  /** Number of the access policy: the organization's, or one that is scoped to the project or its folder. */
  readonly access_policy: Argument<string>;
  /** Number of the project that is inside. */
  readonly project_number: Argument<string>;
  /** APIs to guard, such as `storage.googleapis.com`. */
  readonly restricted_services: ListArgument<string>;
  /** Whether calls from outside are noted only and not refused. */
  readonly dry_run: Argument<boolean>;
  /**
   * Who may call from outside: public addresses as CIDR ranges, and accounts as `user:a@example.com` or `serviceAccount:...`, from anywhere.
   * @default {}
   */
  readonly allow?: Argument<{
    /** @default [] */
    readonly cidrs?: ListArgument<string> | null | undefined;
    /** @default [] */
    readonly members?: ListArgument<string> | null | undefined;
  }> | undefined;
}

export type ServicePerimeterOutput = "name";

/**
 * A perimeter of VPC Service Controls around one project: calls of the guarded APIs from outside are refused, or only
 * noted. Whoever applies this needs Access Context Manager Editor on the access policy, and a place in `allow` once it is
 * no dry run.
 */
export const servicePerimeter: ModuleSource<ServicePerimeterInputs, ServicePerimeterOutput> = {
  cloud: "gcp",
  name: "service_perimeter",
  modules: [],
  files: {
    "main.tf": `# A perimeter of VPC Service Controls around one project: calls of the guarded APIs from outside are refused, or only
# noted. Whoever applies this needs Access Context Manager Editor on the access policy, and a place in \`allow\` once it is
# no dry run.

locals {
  policy = "accessPolicies/\${var.access_policy}"

  # Letters, digits and underscores.
  identifier = replace(var.name, "-", "_")

  # The API knows projects by their numbers.
  rules = {
    resources           = ["projects/\${var.project_number}"]
    restricted_services = var.restricted_services
    access_levels       = length(local.conditions) == 0 ? null : google_access_context_manager_access_level.this[*].name
  }

  # Those who may call from outside: from an address, or with an account.
  conditions = [
    for condition in [
      { cidrs = var.allow.cidrs, members = [] },
      { cidrs = [], members = var.allow.members },
    ] : condition if length(condition.cidrs) + length(condition.members) > 0
  ]
}

resource "google_access_context_manager_access_level" "this" {
  count = length(local.conditions) == 0 ? 0 : 1

  parent = local.policy
  name   = "\${local.policy}/accessLevels/\${local.identifier}"
  title  = var.name

  basic {
    combining_function = "OR"

    dynamic "conditions" {
      for_each = local.conditions

      content {
        ip_subnetworks = length(conditions.value.cidrs) == 0 ? null : conditions.value.cidrs
        members        = length(conditions.value.members) == 0 ? null : conditions.value.members
      }
    }
  }

  # The perimeter lets go of it first.
  lifecycle {
    create_before_destroy = true
  }
}

resource "google_access_context_manager_service_perimeter" "this" {
  parent                    = local.policy
  name                      = "\${local.policy}/servicePerimeters/\${local.identifier}"
  title                     = var.name
  description               = var.description
  perimeter_type            = "PERIMETER_TYPE_REGULAR"
  use_explicit_dry_run_spec = var.dry_run

  dynamic "spec" {
    for_each = var.dry_run ? [local.rules] : []

    content {
      resources           = spec.value.resources
      restricted_services = spec.value.restricted_services
      access_levels       = spec.value.access_levels
    }
  }

  dynamic "status" {
    for_each = var.dry_run ? [] : [local.rules]

    content {
      resources           = status.value.resources
      restricted_services = status.value.restricted_services
      access_levels       = status.value.access_levels
    }
  }
}
`,
    "outputs.tf": `output "name" {
  description = "Name of the perimeter: \`accessPolicies/<policy>/servicePerimeters/<name>\`."
  value       = google_access_context_manager_service_perimeter.this.name
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the perimeter, such as \`todo-prod-boundary\`, at most 50 characters."
  type        = string
  nullable    = false
}

variable "description" {
  description = "What the perimeter is for, for those who see it in the organization."
  type        = string
  default     = null
}

variable "access_policy" {
  description = "Number of the access policy: the organization's, or one that is scoped to the project or its folder."
  type        = string
  nullable    = false
}

variable "project_number" {
  description = "Number of the project that is inside."
  type        = string
  nullable    = false
}

variable "restricted_services" {
  description = "APIs to guard, such as \`storage.googleapis.com\`."
  type        = list(string)
  nullable    = false
}

variable "dry_run" {
  description = "Whether calls from outside are noted only and not refused."
  type        = bool
  nullable    = false
}

variable "allow" {
  description = "Who may call from outside: public addresses as CIDR ranges, and accounts as \`user:a@example.com\` or \`serviceAccount:...\`, from anywhere."
  type = object({
    cidrs   = optional(list(string), [])
    members = optional(list(string), [])
  })
  default  = {}
  nullable = false
}
`,
  },
};
