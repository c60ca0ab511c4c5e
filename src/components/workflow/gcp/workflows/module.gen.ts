// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { alertPolicies } from "../../../../lowering/gcp/modules/alert_policies/module.gen.ts";
import { logBucket } from "../../../../lowering/gcp/modules/log_bucket/module.gen.ts";
import { serviceAccount } from "../../../../runtimes/containers/gcp/service_account/module.gen.ts";

export interface WorkflowsInputs {
  /** Full name of the workflow, such as `todo-prod-nightly`; its account is called the same, and that of its schedule ends in `-cron`. 6 to 30 characters, 25 with a schedule. */
  readonly name: Argument<string>;
  /**
   * What the workflow is for, as the console shows it.
   * @default null
   */
  readonly description?: Argument<string> | null | undefined;
  /** Project of the workflow and of its jobs. */
  readonly project_id: Argument<string>;
  /** Region that the workflow runs in. */
  readonly region: Argument<string>;
  /**
   * Labels of the workflow, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
  /** Steps in order, each with one of `run` (the key of a job, and how long it is waited for), `call` (the key of a service, and how long its answer may take, up to 1800 seconds) and `wait_seconds`. `retries` says how often a failed one is tried again. */
  readonly steps: ListArgument<{
    readonly name: Argument<string> | null;
    readonly run?: Argument<{
      readonly job: Argument<string> | null;
      readonly timeout_seconds: Argument<number> | null;
    }> | null | undefined;
    readonly call?: Argument<{
      readonly service: Argument<string> | null;
      readonly path: Argument<string> | null;
      /** @default "POST" */
      readonly method?: Argument<string> | null | undefined;
      /** @default 1800 */
      readonly timeout_seconds?: Argument<number> | null | undefined;
    }> | null | undefined;
    readonly wait_seconds?: Argument<number> | null | undefined;
    readonly retries?: Argument<number> | null | undefined;
  }>;
  /**
   * Cloud Run jobs of the steps, by key.
   * @default {}
   */
  readonly jobs?: MapArgument<{
    readonly name: Argument<string> | null;
    readonly location: Argument<string> | null;
  }> | undefined;
  /**
   * Role on the project that lets one look at what became of a run. null: no step runs a job.
   * @default null
   */
  readonly operations_role?: Argument<string> | null | undefined;
  /**
   * Cloud Run services of the steps, by key, each with its address.
   * @default {}
   */
  readonly services?: MapArgument<{
    readonly name: Argument<string> | null;
    readonly location: Argument<string> | null;
    readonly uri: Argument<string> | null;
  }> | undefined;
  /**
   * When it starts by itself: minute, hour, day of the month, month and day of the week as cron writes them, in a time zone such as `Asia/Tokyo`.
   * @default null
   */
  readonly schedule?: Argument<{
    readonly cron: Argument<string> | null;
    /** @default "Etc/UTC" */
    readonly time_zone?: Argument<string> | null | undefined;
  }> | null | undefined;
  /**
   * Days that logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the workflow's own.
   * @default null
   */
  readonly log_retention_days?: Argument<number> | null | undefined;
  /**
   * Alarms by name, on `failures` or `successes`, the executions that ended so: a limit, over how many minutes they are counted, and the ids of the notification channels to tell.
   * @default {}
   */
  readonly alarms?: MapArgument<{
    readonly metric: Argument<string> | null;
    readonly above?: Argument<number> | null | undefined;
    readonly below?: Argument<number> | null | undefined;
    /** @default 5 */
    readonly minutes?: Argument<number> | null | undefined;
    readonly notify: ListArgument<string> | null;
  }> | undefined;
  /**
   * Whether Terraform refuses to delete the workflow.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
}

export type WorkflowsOutput = "id" | "name" | "charts";

/** A workflow: steps in a row, of which a failed one ends it. */
export const workflows: ModuleSource<WorkflowsInputs, WorkflowsOutput> = {
  cloud: "gcp",
  name: "workflows",
  modules: [alertPolicies, logBucket, serviceAccount],
  files: {
    "alarms.tf": `locals {
  # How metrics and logs name the workflow.
  source = "resource.type = \\"workflows.googleapis.com/Workflow\\" AND resource.labels.workflow_id = \\"\${var.name}\\""

  executions = "\${local.source} AND metric.type = \\"workflows.googleapis.com/finished_execution_count\\""

  metrics = {
    failures = {
      filter  = "\${local.executions} AND metric.labels.status = \\"FAILED\\""
      aligner = "ALIGN_DELTA"
      reducer = "REDUCE_SUM"
      events  = true
    }
    successes = {
      filter  = "\${local.executions} AND metric.labels.status = \\"SUCCEEDED\\""
      aligner = "ALIGN_DELTA"
      reducer = "REDUCE_SUM"
      events  = true
    }
  }
}

module "logs" {
  source = "../log_bucket"
  count  = var.log_retention_days == null ? 0 : 1

  name                = "\${var.name}-logs"
  description         = "Logs of \${var.name}."
  project_id          = var.project_id
  region              = var.region
  filter              = local.source
  retention_days      = var.log_retention_days
  deletion_protection = var.deletion_protection
}

module "alarms" {
  source = "../alert_policies"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  labels  = var.labels
}
`,
    "iam.tf": `# Exactly the jobs and services of the steps, and looking at what became of a run.

module "service_account" {
  source = "../service_account"

  name         = var.name
  display_name = "What \${var.name} runs as."
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
`,
    "main.tf": `# A workflow: steps in a row, of which a failed one ends it.

locals {
  runs = {
    for step in var.steps : step.name => {
      call = "googleapis.run.v2.projects.locations.jobs.run"
      args = {
        name             = "projects/\${var.project_id}/locations/\${var.jobs[step.run.job].location}/jobs/\${var.jobs[step.run.job].name}"
        connector_params = { timeout = step.run.timeout_seconds }
      }
    }
    if step.run != null
  }

  calls = {
    for step in var.steps : step.name => {
      call = step.call.method == "GET" ? "http.get" : "http.post"
      args = {
        url     = "\${var.services[step.call.service].uri}\${step.call.path}"
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
        predicate   = "$\${always}"
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
  description         = coalesce(var.description, "Steps of \${var.name}.")
  service_account     = module.service_account.email
  call_log_level      = "LOG_ERRORS_ONLY"
  source_contents     = jsonencode(local.definition)
  deletion_protection = var.deletion_protection
  labels              = var.labels

  depends_on = [module.service_account, google_project_iam_member.operations]
}
`,
    "outputs.tf": `output "id" {
  description = "Id of the workflow, \`projects/<project>/locations/<region>/workflows/<name>\`, for whoever starts it."
  value       = google_workflows_workflow.this.id
}

output "name" {
  description = "Name of the workflow."
  value       = google_workflows_workflow.this.name
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "Runs", lines = { succeeded = local.metrics.successes, failed = local.metrics.failures } },
  ]
}
`,
    "schedule.tf": `# Starts the workflow on schedule, as an account that may do just that.

resource "google_service_account" "schedule" {
  count = var.schedule == null ? 0 : 1

  account_id   = "\${var.name}-cron"
  display_name = "Starts \${var.name} on schedule."
}

# Workflows has no roles on a single workflow.
resource "google_project_iam_member" "schedule" {
  count = var.schedule == null ? 0 : 1

  project = var.project_id
  role    = "roles/workflows.invoker"
  member  = "serviceAccount:\${one(google_service_account.schedule[*].email)}"
}

resource "google_cloud_scheduler_job" "this" {
  count = var.schedule == null ? 0 : 1

  name        = var.name
  region      = var.region
  description = "Starts \${var.name}."
  schedule    = var.schedule.cron
  time_zone   = var.schedule.time_zone

  retry_config {
    retry_count = 3
  }

  http_target {
    uri         = "https://workflowexecutions.googleapis.com/v1/\${google_workflows_workflow.this.id}/executions"
    http_method = "POST"
    headers     = { "Content-Type" = "application/json" }
    body        = base64encode("{}")

    oauth_token {
      service_account_email = one(google_service_account.schedule[*].email)
    }
  }

  depends_on = [google_project_iam_member.schedule]
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the workflow, such as \`todo-prod-nightly\`; its account is called the same, and that of its schedule ends in \`-cron\`. 6 to 30 characters, 25 with a schedule."
  type        = string
  nullable    = false
}

variable "description" {
  description = "What the workflow is for, as the console shows it."
  type        = string
  default     = null
}

variable "project_id" {
  description = "Project of the workflow and of its jobs."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region that the workflow runs in."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of the workflow, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "steps" {
  description = "Steps in order, each with one of \`run\` (the key of a job, and how long it is waited for), \`call\` (the key of a service, and how long its answer may take, up to 1800 seconds) and \`wait_seconds\`. \`retries\` says how often a failed one is tried again."
  type = list(object({
    name = string
    run = optional(object({
      job             = string
      timeout_seconds = number
    }))
    call = optional(object({
      service         = string
      path            = string
      method          = optional(string, "POST")
      timeout_seconds = optional(number, 1800)
    }))
    wait_seconds = optional(number)
    retries      = optional(number)
  }))
  nullable = false

  validation {
    condition = alltrue([
      for step in var.steps : length(concat(step.run[*], step.call[*], step.wait_seconds[*])) == 1
    ])
    error_message = "A step has one of run, call and wait_seconds."
  }
}

variable "jobs" {
  description = "Cloud Run jobs of the steps, by key."
  type = map(object({
    name     = string
    location = string
  }))
  default  = {}
  nullable = false
}

variable "operations_role" {
  description = "Role on the project that lets one look at what became of a run. null: no step runs a job."
  type        = string
  default     = null
}

variable "services" {
  description = "Cloud Run services of the steps, by key, each with its address."
  type = map(object({
    name     = string
    location = string
    uri      = string
  }))
  default  = {}
  nullable = false
}

variable "schedule" {
  description = "When it starts by itself: minute, hour, day of the month, month and day of the week as cron writes them, in a time zone such as \`Asia/Tokyo\`."
  type = object({
    cron      = string
    time_zone = optional(string, "Etc/UTC")
  })
  default = null
}

variable "log_retention_days" {
  description = "Days that logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the workflow's own."
  type        = number
  default     = null
}

variable "alarms" {
  description = "Alarms by name, on \`failures\` or \`successes\`, the executions that ended so: a limit, over how many minutes they are counted, and the ids of the notification channels to tell."
  type = map(object({
    metric  = string
    above   = optional(number)
    below   = optional(number)
    minutes = optional(number, 5)
    notify  = list(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for alarm in values(var.alarms) : contains(["failures", "successes"], alarm.metric)])
    error_message = "A workflow has the metrics failures and successes."
  }
}

variable "deletion_protection" {
  description = "Whether Terraform refuses to delete the workflow."
  type        = bool
  default     = false
  nullable    = false
}
`,
  },
};
