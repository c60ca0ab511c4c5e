// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../../terraform/configuration/module-source.ts";
import { alertPolicies } from "../../../../../lowering/gcp/modules/alert_policies/module.gen.ts";
import { cloudSqlProxy } from "../../../../../runtimes/containers/gcp/cloud_sql_proxy/module.gen.ts";
import { logBucket } from "../../../../../lowering/gcp/modules/log_bucket/module.gen.ts";
import { serviceAccount } from "../../../../../runtimes/containers/gcp/service_account/module.gen.ts";

export interface CloudRunJobInputs {
  /** Full name of the job, such as `todo-prod-report`; its account is called the same, and that of its schedule ends in `-cron`. 6 to 30 characters, 25 with a schedule. */
  readonly name: Argument<string>;
  /** Project that the job is in, passed to it as GOOGLE_CLOUD_PROJECT. */
  readonly project_id: Argument<string>;
  /** Region that the job runs in. */
  readonly region: Argument<string>;
  /**
   * Labels of the job, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
  /** Image with its tag or digest, in Artifact Registry or on Docker Hub. What its tag points to is looked up when a run starts, and holds for all its tasks. */
  readonly image: Argument<string>;
  /**
   * Arguments that replace the image's own (`CMD` in the Dockerfile).
   * @default []
   */
  readonly args?: ListArgument<string> | undefined;
  /**
   * vCPUs of a task: 0.08 to 1, 2, 4, 6 or 8.
   * @default 1
   */
  readonly cpu?: Argument<number> | undefined;
  /**
   * Memory of a task, such as `512Mi`; files that it writes count as memory.
   * @default "512Mi"
   */
  readonly memory?: Argument<string> | undefined;
  /**
   * Tasks of a run; each finds its number, from 0, in CLOUD_RUN_TASK_INDEX.
   * @default 1
   */
  readonly tasks?: Argument<number> | undefined;
  /**
   * Most tasks at the same time.
   * @default 10
   */
  readonly parallelism?: Argument<number> | undefined;
  /**
   * Times that a failed task is tried again, up to 10.
   * @default 0
   */
  readonly retries?: Argument<number> | undefined;
  /**
   * Longest time that one attempt of a task may take, up to 604800 seconds (a week).
   * @default 3600
   */
  readonly timeout_seconds?: Argument<number> | undefined;
  /**
   * When it starts by itself: minute, hour, day of the month, month and day of the week as cron writes them, in a time zone such as `Asia/Tokyo`.
   * @default null
   */
  readonly schedule?: Argument<{
    readonly cron: Argument<string> | null;
    /** @default "Etc/UTC" */
    readonly time_zone?: Argument<string> | null | undefined;
  }> | null | undefined;
  /** Network that it reaches the others through: the outputs of the network module. */
  readonly network: Argument<{
    readonly id: Argument<string> | null;
    readonly subnet_id: Argument<string> | null;
  }>;
  /**
   * Environment variables.
   * @default {}
   */
  readonly environment?: MapArgument<string> | undefined;
  /**
   * Environment variables whose value is read from Secret Manager when a task starts: ids of secrets that it may read, by variable.
   * @default {}
   */
  readonly secrets?: MapArgument<string> | undefined;
  /**
   * Cloud SQL databases, by key, that it signs in to as itself, through the Auth Proxy beside it: the connection name of the instance or of a replica, and the local port that the proxy listens on.
   * @default {}
   */
  readonly databases?: MapArgument<{
    readonly connection_name: Argument<string> | null;
    readonly port: Argument<number> | null;
  }> | undefined;
  /**
   * Buckets that it uses, by key, each with a role on its objects.
   * @default {}
   */
  readonly buckets?: MapArgument<{
    readonly bucket: Argument<string> | null;
    readonly role: Argument<string> | null;
  }> | undefined;
  /**
   * Pub/Sub topics that it publishes to, by key, each by its id or name.
   * @default {}
   */
  readonly topics?: MapArgument<{
    readonly topic: Argument<string> | null;
  }> | undefined;
  /**
   * Pub/Sub subscriptions that it receives from, by key, each by its id or name.
   * @default {}
   */
  readonly subscriptions?: MapArgument<{
    readonly subscription: Argument<string> | null;
  }> | undefined;
  /**
   * Cloud Run services that it calls, by key.
   * @default {}
   */
  readonly services?: MapArgument<{
    readonly name: Argument<string> | null;
    readonly location: Argument<string> | null;
  }> | undefined;
  /**
   * Other Cloud Run jobs that it runs, by key.
   * @default {}
   */
  readonly jobs?: MapArgument<{
    readonly name: Argument<string> | null;
    readonly location: Argument<string> | null;
  }> | undefined;
  /**
   * Roles on the project, for what takes no policy of its own, by key; a condition, in CEL, narrows one down.
   * @default {}
   */
  readonly project_roles?: MapArgument<{
    readonly role: Argument<string> | null;
    readonly condition?: Argument<{
      readonly title: Argument<string> | null;
      readonly expression: Argument<string> | null;
    }> | null | undefined;
  }> | undefined;
  /**
   * Whether it signs URLs of objects in its own name.
   * @default false
   */
  readonly signs_urls?: Argument<boolean> | undefined;
  /**
   * Whether it writes traces to Cloud Trace.
   * @default false
   */
  readonly tracing?: Argument<boolean> | undefined;
  /**
   * Days that logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the job's own.
   * @default null
   */
  readonly log_retention_days?: Argument<number> | null | undefined;
  /**
   * Alarms by name, on `failures` or `successes`, the runs that ended so: a limit, over how many minutes they are counted, and the ids of the notification channels to tell.
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
   * Whether Terraform refuses to delete the job and its log bucket.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
}

export type CloudRunJobOutput = "id" | "name" | "location" | "run_command" | "service_account_email" | "charts";

/** A Cloud Run job, with the account that it runs as, started on schedule or by whoever may. */
export const cloudRunJob: ModuleSource<CloudRunJobInputs, CloudRunJobOutput> = {
  cloud: "gcp",
  name: "cloud_run_job",
  modules: [alertPolicies, cloudSqlProxy, logBucket, serviceAccount],
  files: {
    "iam.tf": `module "service_account" {
  source = "../service_account"

  name          = var.name
  display_name  = "What \${var.name} runs as."
  project_id    = var.project_id
  project_roles = var.project_roles
  secrets       = { for variable, secret in var.secrets : variable => { secret_id = secret } }
  buckets       = var.buckets
  topics        = var.topics
  subscriptions = var.subscriptions
  services      = var.services
  jobs          = var.jobs
  signs_urls    = var.signs_urls
  tracing       = var.tracing
}

module "cloud_sql_proxy" {
  source = "../cloud_sql_proxy"

  project_id            = var.project_id
  service_account_email = module.service_account.email
  databases             = var.databases
}
`,
    "main.tf": `# A Cloud Run job, with the account that it runs as, started on schedule or by whoever may.

locals {
  cpu = var.cpu < 1 ? "\${floor(var.cpu * 1000 + 0.5)}m" : tostring(var.cpu)

  # Services are reached at public names, so calls of them count as internal only when everything
  # goes through the network.
  egress = length(var.services) == 0 ? "PRIVATE_RANGES_ONLY" : "ALL_TRAFFIC"

  environment = merge({ GOOGLE_CLOUD_PROJECT = var.project_id }, var.environment)
}

resource "google_cloud_run_v2_job" "this" {
  name                = var.name
  location            = var.region
  deletion_protection = var.deletion_protection
  labels              = var.labels

  template {
    task_count  = var.tasks
    parallelism = min(var.parallelism, var.tasks)

    template {
      service_account       = module.service_account.email
      timeout               = "\${var.timeout_seconds}s"
      max_retries           = var.retries
      execution_environment = "EXECUTION_ENVIRONMENT_GEN2"

      vpc_access {
        egress = local.egress

        network_interfaces {
          network    = var.network.id
          subnetwork = var.network.subnet_id
        }
      }

      # What it depends on is stopped when it has ended.
      containers {
        name       = "app"
        image      = var.image
        args       = var.args
        depends_on = keys(module.cloud_sql_proxy.sidecars)

        dynamic "env" {
          for_each = local.environment

          content {
            name  = env.key
            value = env.value
          }
        }

        dynamic "env" {
          for_each = var.secrets

          content {
            name = env.key

            value_source {
              secret_key_ref {
                secret  = env.value
                version = "latest"
              }
            }
          }
        }

        resources {
          limits = {
            cpu    = local.cpu
            memory = var.memory
          }
        }
      }

      dynamic "containers" {
        for_each = module.cloud_sql_proxy.sidecars

        content {
          name  = containers.key
          image = containers.value.image
          args  = containers.value.args

          resources {
            limits = {
              cpu    = containers.value.cpu
              memory = containers.value.memory
            }
          }

          startup_probe {
            period_seconds    = 2
            timeout_seconds   = 2
            failure_threshold = 30

            http_get {
              path = containers.value.health_path
              port = containers.value.health_port
            }
          }
        }
      }
    }
  }

  lifecycle {
    ignore_changes = [
      client,
      client_version,
    ]
  }

  depends_on = [module.service_account, module.cloud_sql_proxy]
}
`,
    "monitoring.tf": `locals {
  # How logs and metrics name the job.
  source = "resource.type = \\"cloud_run_job\\" AND resource.labels.job_name = \\"\${var.name}\\""

  runs = "\${local.source} AND metric.type = \\"run.googleapis.com/job/completed_execution_count\\""

  metrics = {
    failures = {
      filter  = "\${local.runs} AND metric.labels.result = \\"failed\\""
      aligner = "ALIGN_DELTA"
      reducer = "REDUCE_SUM"
      events  = true
    }
    successes = {
      filter  = "\${local.runs} AND metric.labels.result = \\"succeeded\\""
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
    "outputs.tf": `output "id" {
  description = "Id of the job, \`projects/<project>/locations/<region>/jobs/<name>\`, for whoever runs it."
  value       = google_cloud_run_v2_job.this.id
}

output "name" {
  description = "Name of the job, for roles and metrics."
  value       = google_cloud_run_v2_job.this.name
}

output "location" {
  description = "Region of the job, for roles on it."
  value       = google_cloud_run_v2_job.this.location
}

output "run_command" {
  description = "Command that starts the job, waits for its end, and fails when it fails."
  value       = "gcloud run jobs execute \${google_cloud_run_v2_job.this.name} --project \${var.project_id} --region \${google_cloud_run_v2_job.this.location} --wait"
}

output "service_account_email" {
  description = "Address of the account that it runs as, for what lets it in by that."
  value       = module.service_account.email
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "Runs", lines = { succeeded = local.metrics.successes, failed = local.metrics.failures } },
  ]
}
`,
    "schedule.tf": `# Starts the job on schedule, as an account that may do just that.

resource "google_service_account" "schedule" {
  count = var.schedule == null ? 0 : 1

  account_id   = "\${var.name}-cron"
  display_name = "Starts \${var.name} on schedule."
}

resource "google_cloud_run_v2_job_iam_member" "schedule" {
  count = var.schedule == null ? 0 : 1

  name     = google_cloud_run_v2_job.this.name
  location = google_cloud_run_v2_job.this.location
  role     = "roles/run.invoker"
  member   = "serviceAccount:\${one(google_service_account.schedule[*].email)}"
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
    uri         = "https://run.googleapis.com/v2/\${google_cloud_run_v2_job.this.id}:run"
    http_method = "POST"
    headers     = { "Content-Type" = "application/json" }
    body        = base64encode("{}")

    oauth_token {
      service_account_email = one(google_service_account.schedule[*].email)
    }
  }

  depends_on = [google_cloud_run_v2_job_iam_member.schedule]
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the job, such as \`todo-prod-report\`; its account is called the same, and that of its schedule ends in \`-cron\`. 6 to 30 characters, 25 with a schedule."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project that the job is in, passed to it as GOOGLE_CLOUD_PROJECT."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region that the job runs in."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of the job, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "image" {
  description = "Image with its tag or digest, in Artifact Registry or on Docker Hub. What its tag points to is looked up when a run starts, and holds for all its tasks."
  type        = string
  nullable    = false
}

variable "args" {
  description = "Arguments that replace the image's own (\`CMD\` in the Dockerfile)."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "cpu" {
  description = "vCPUs of a task: 0.08 to 1, 2, 4, 6 or 8."
  type        = number
  default     = 1
  nullable    = false

  validation {
    condition     = var.cpu >= 0.08 && var.cpu <= 8
    error_message = "Cloud Run offers 0.08 to 8 vCPUs."
  }
}

variable "memory" {
  description = "Memory of a task, such as \`512Mi\`; files that it writes count as memory."
  type        = string
  default     = "512Mi"
  nullable    = false
}

variable "tasks" {
  description = "Tasks of a run; each finds its number, from 0, in CLOUD_RUN_TASK_INDEX."
  type        = number
  default     = 1
  nullable    = false

  validation {
    condition     = var.tasks >= 1
    error_message = "A run has at least one task."
  }
}

variable "parallelism" {
  description = "Most tasks at the same time."
  type        = number
  default     = 10
  nullable    = false

  validation {
    condition     = var.parallelism >= 1
    error_message = "At least one task runs at a time."
  }
}

variable "retries" {
  description = "Times that a failed task is tried again, up to 10."
  type        = number
  default     = 0
  nullable    = false

  validation {
    condition     = var.retries >= 0 && var.retries <= 10
    error_message = "A failed task is tried again up to 10 times."
  }
}

variable "timeout_seconds" {
  description = "Longest time that one attempt of a task may take, up to 604800 seconds (a week)."
  type        = number
  default     = 3600
  nullable    = false

  validation {
    condition     = var.timeout_seconds >= 1 && var.timeout_seconds <= 604800
    error_message = "An attempt of a task takes 1 to 604800 seconds."
  }
}

variable "schedule" {
  description = "When it starts by itself: minute, hour, day of the month, month and day of the week as cron writes them, in a time zone such as \`Asia/Tokyo\`."
  type = object({
    cron      = string
    time_zone = optional(string, "Etc/UTC")
  })
  default = null
}

variable "network" {
  description = "Network that it reaches the others through: the outputs of the network module."
  type = object({
    id        = string
    subnet_id = string
  })
  nullable = false
}

variable "environment" {
  description = "Environment variables."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "secrets" {
  description = "Environment variables whose value is read from Secret Manager when a task starts: ids of secrets that it may read, by variable."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "databases" {
  description = "Cloud SQL databases, by key, that it signs in to as itself, through the Auth Proxy beside it: the connection name of the instance or of a replica, and the local port that the proxy listens on."
  type = map(object({
    connection_name = string
    port            = number
  }))
  default  = {}
  nullable = false
}

variable "buckets" {
  description = "Buckets that it uses, by key, each with a role on its objects."
  type = map(object({
    bucket = string
    role   = string
  }))
  default  = {}
  nullable = false
}

variable "topics" {
  description = "Pub/Sub topics that it publishes to, by key, each by its id or name."
  type        = map(object({ topic = string }))
  default     = {}
  nullable    = false
}

variable "subscriptions" {
  description = "Pub/Sub subscriptions that it receives from, by key, each by its id or name."
  type        = map(object({ subscription = string }))
  default     = {}
  nullable    = false
}

variable "services" {
  description = "Cloud Run services that it calls, by key."
  type = map(object({
    name     = string
    location = string
  }))
  default  = {}
  nullable = false
}

variable "jobs" {
  description = "Other Cloud Run jobs that it runs, by key."
  type = map(object({
    name     = string
    location = string
  }))
  default  = {}
  nullable = false
}

variable "project_roles" {
  description = "Roles on the project, for what takes no policy of its own, by key; a condition, in CEL, narrows one down."
  type = map(object({
    role = string
    condition = optional(object({
      title      = string
      expression = string
    }))
  }))
  default  = {}
  nullable = false
}

variable "signs_urls" {
  description = "Whether it signs URLs of objects in its own name."
  type        = bool
  default     = false
  nullable    = false
}

variable "tracing" {
  description = "Whether it writes traces to Cloud Trace."
  type        = bool
  default     = false
  nullable    = false
}

variable "log_retention_days" {
  description = "Days that logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the job's own."
  type        = number
  default     = null
}

variable "alarms" {
  description = "Alarms by name, on \`failures\` or \`successes\`, the runs that ended so: a limit, over how many minutes they are counted, and the ids of the notification channels to tell."
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
    error_message = "A job has the metrics failures and successes."
  }
}

variable "deletion_protection" {
  description = "Whether Terraform refuses to delete the job and its log bucket."
  type        = bool
  default     = false
  nullable    = false
}
`,
  },
};
