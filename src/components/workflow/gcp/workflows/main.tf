# A workflow: steps in a row, of which a failed one ends it.

locals {
  runs = {
    for step in var.steps : step.name => {
      call = "googleapis.run.v2.projects.locations.jobs.run"
      args = {
        name             = "projects/${var.project_id}/locations/${var.jobs[step.run.job].location}/jobs/${var.jobs[step.run.job].name}"
        connector_params = { timeout = step.run.timeout_seconds }
      }
    }
    if step.run != null
  }

  calls = {
    for step in var.steps : step.name => {
      call = step.call.method == "GET" ? "http.get" : "http.post"
      args = {
        url     = "${var.services[step.call.service].uri}${step.call.path}"
        auth    = { type = "OIDC", audience = var.services[step.call.service].uri }
        timeout = step.call.timeout_seconds
      }
    }
    if step.call != null
  }

  waits = {
    for step in var.steps : step.name => {
      call = "sys.sleep"
      args = { seconds = step.wait_seconds }
    }
    if step.wait_seconds != null
  }

  actions = merge(local.runs, local.calls, local.waits)

  once = {
    for step in var.steps : step.name => local.actions[step.name]
    if step.retries == null
  }

  retried = {
    for step in var.steps : step.name => {
      try = local.actions[step.name]
      retry = {
        predicate   = "$${always}"
        max_retries = step.retries
        backoff     = { initial_delay = 10, max_delay = 300, multiplier = 2 }
      }
    }
    if step.retries != null
  }

  attempts = merge(local.once, local.retried)

  # The predicates that Workflows brings look at HTTP errors only; runs that failed are not among them.
  always = {
    params = ["problem"]
    steps  = [{ again = { return = true } }]
  }

  definition = merge(
    { main = { steps = [for step in var.steps : { (step.name) = local.attempts[step.name] }] } },
    length(local.retried) == 0 ? {} : { always = local.always },
  )
}

resource "google_workflows_workflow" "this" {
  name                = var.name
  region              = var.region
  description         = coalesce(var.description, "Steps of ${var.name}.")
  service_account     = module.service_account.email
  call_log_level      = "LOG_ERRORS_ONLY"
  source_contents     = jsonencode(local.definition)
  deletion_protection = var.deletion_protection
  labels              = var.labels

  depends_on = [module.service_account, google_project_iam_member.operations]
}
