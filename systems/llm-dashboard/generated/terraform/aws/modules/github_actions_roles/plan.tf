# Plans changes of pull requests.

module "plan" {
  source = "../github_actions_plan"

  name     = var.name
  subject  = var.subjects.pull_request
  state    = var.state
  policies = var.plan_policies
  tags     = var.tags
}
