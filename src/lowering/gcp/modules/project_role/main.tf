# A role of the project's own. It is made where no pipeline applies: whoever may change a role that is granted to it may
# give itself anything.

resource "google_project_iam_custom_role" "this" {
  role_id     = var.id
  title       = var.title
  description = var.description
  permissions = var.permissions
}
