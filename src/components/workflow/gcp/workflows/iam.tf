# Exactly the jobs and services of the steps, and looking at what became of a run.

module "service_account" {
  source = "../service_account"

  name         = var.name
  display_name = "What ${var.name} runs as."
  project_id   = var.project_id
  jobs         = var.jobs
  services     = var.services
}

# No predefined role lets one look at operations without reading everything else.
resource "google_project_iam_custom_role" "operations" {
  count = length(var.jobs) == 0 ? 0 : 1

  role_id     = replace(var.name, "-", "_")
  title       = "Follow runs, for ${var.name}"
  permissions = ["run.executions.get", "run.operations.get"]
}

# Operations belong to the project; there is nothing smaller to grant on.
resource "google_project_iam_member" "operations" {
  count = length(var.jobs) == 0 ? 0 : 1

  project = var.project_id
  role    = one(google_project_iam_custom_role.operations[*].id)
  member  = module.service_account.member
}
