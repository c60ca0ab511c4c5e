# A perimeter of VPC Service Controls around one project: calls of the guarded APIs from outside are refused, or only
# noted. Whoever applies this needs Access Context Manager Editor on the access policy, and a place in `allow` once it is
# no dry run.

locals {
  policy = "accessPolicies/${var.access_policy}"

  # Letters, digits and underscores.
  identifier = replace(var.name, "-", "_")

  # The API knows projects by their numbers.
  rules = {
    resources           = ["projects/${var.project_number}"]
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
  name   = "${local.policy}/accessLevels/${local.identifier}"
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
  name                      = "${local.policy}/servicePerimeters/${local.identifier}"
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
