# Whoever plans reads what is made, and none of the data in it; whoever applies changes just the kinds of resources that
# the environment has. What either holds is made by a person, and which roles they may grant is limited; not to whom, so
# whoever applies reaches what the environment's own accounts reach. Let nobody apply unreviewed.

locals {
  runs = { plan = "Plans changes", apply = "Applies reviewed plans" }

  permissions = {
    for part, areas in var.permissions : part => flatten([
      for area, ons in areas : [for on, verbs in ons : [for verb in verbs : "${on}.${verb}"]]
    ])
  }
  held = {
    plan  = concat(local.permissions.read, local.permissions.read_root)
    apply = concat(local.permissions.read, local.permissions.change)
  }

  # A condition on names holds for the services that have them, one on roles for those that say which roles are granted:
  # https://cloud.google.com/iam/docs/conditions-attribute-reference
  named = {
    for key, limit in var.limited_permissions : key => [
      for name in limit.resources :
      endswith(name, "*") ? "resource.name.startsWith('${trimsuffix(name, "*")}')" : "resource.name == '${name}'"
    ]
  }
  conditions = {
    for key, limit in var.limited_permissions : key => join(" && ", concat(
      length(limit.resources) == 0 ? [] : ["(${join(" || ", local.named[key])})"],
      length(limit.roles) == 0 ? [] : [
        "api.getAttribute('iam.googleapis.com/modifiedGrantsByRole', []).hasOnly([${join(", ", [for role in limit.roles : "'${role}'"])}])",
      ],
    ))
  }
  limited = merge([
    for key, limit in var.limited_permissions : { for run in limit.runs : "${key}-${run}" => { key = key, run = run } }
  ]...)
}

resource "google_project_iam_custom_role" "run" {
  for_each = local.held

  role_id     = replace("${var.name}-${each.key}", "-", "_")
  title       = "${local.runs[each.key]} of ${var.name}"
  permissions = distinct(each.value)
}

resource "google_project_iam_member" "run" {
  for_each = local.held

  project = var.project_id
  role    = google_project_iam_custom_role.run[each.key].name
  member  = google_service_account.this[each.key].member
}

resource "google_project_iam_custom_role" "limited" {
  for_each = var.limited_permissions

  role_id     = replace("${var.name}-${each.key}", "-", "_")
  title       = "Limited rights of ${var.name}: ${each.key}"
  permissions = flatten([for on, verbs in each.value.permissions : [for verb in verbs : "${on}.${verb}"]])
}

resource "google_project_iam_member" "limited" {
  for_each = local.limited

  project = var.project_id
  role    = google_project_iam_custom_role.limited[each.value.key].name
  member  = google_service_account.this[each.value.run].member

  condition {
    title      = "Limits of ${each.value.key}"
    expression = local.conditions[each.value.key]
  }
}

# Budgets belong to the billing account, and are changed by people. Whoever makes this must administer that account.
resource "google_billing_account_iam_member" "this" {
  for_each = var.billing_account == null ? {} : var.billing_account.roles

  billing_account_id = var.billing_account.id
  role               = each.value
  member             = google_service_account.this[each.key].member
}

# Perimeters belong to the access policy of the organization, and are changed by people. Whoever makes this must administer
# that policy.
resource "google_access_context_manager_access_policy_iam_member" "this" {
  for_each = var.access_policy == null ? {} : var.access_policy.roles

  name   = "accessPolicies/${var.access_policy.id}"
  role   = each.value
  member = google_service_account.this[each.key].member
}
