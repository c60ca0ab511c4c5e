# Privileged Access Manager gives roles for a time, to the person who asked, and takes them back.

resource "google_privileged_access_manager_entitlement" "this" {
  for_each = {
    for level, groups in { operate = var.operate, break-glass = var.break_glass } :
    level => groups if var.on_request && length(groups) > 0
  }

  entitlement_id       = "${var.name}-${each.key}"
  location             = "global"
  parent               = "projects/${var.project_id}"
  max_request_duration = "3600s"

  eligible_users {
    principals = [for group in each.value : "group:${group}"]
  }

  privileged_access {
    gcp_iam_access {
      resource      = "//cloudresourcemanager.googleapis.com/projects/${var.project_id}"
      resource_type = "cloudresourcemanager.googleapis.com/Project"

      # It does not give the older roles/owner.
      role_bindings {
        role = each.key == "operate" ? google_project_iam_custom_role.this["operate"].id : "roles/admin"
      }
    }
  }

  requester_justification_config {
    unstructured {}
  }
}
