# Exactly the jobs and services of the steps, and looking at what became of a run.

module "service_account" {
  source = "../service_account"

  name         = var.name
  display_name = "What ${var.name} runs as."
  project_id   = var.project_id
  jobs         = var.jobs
  services     = var.services
}

# Operations belong to the project; there is nothing smaller to grant on.
resource "google_project_iam_member" "operations" {
  count = var.operations_role == null ? 0 : 1

  project = var.project_id
  role    = var.operations_role
  member  = module.service_account.member
}
