// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../../terraform/configuration/module-source.ts";
import { alertPolicies } from "../../../../../lowering/gcp/modules/alert_policies/module.gen.ts";
import { cloudSqlProxy } from "../../../../../runtimes/containers/gcp/cloud_sql_proxy/module.gen.ts";
import { logBucket } from "../../../../../lowering/gcp/modules/log_bucket/module.gen.ts";
import { serviceAccount } from "../../../../../runtimes/containers/gcp/service_account/module.gen.ts";

export interface CloudRunServiceInputs {
  /** Full name of the service, such as `todo-prod-api`; its account is called the same. 6 to 30 characters. */
  readonly name: Argument<string>;
  /**
   * What the service is for, as the console shows it.
   * @default null
   */
  readonly description?: Argument<string> | null | undefined;
  /** Project that the service is in, passed to it as GOOGLE_CLOUD_PROJECT. */
  readonly project_id: Argument<string>;
  /** Region that the service runs in. */
  readonly region: Argument<string>;
  /**
   * Labels of the service, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
  /** Image with its tag or digest, in Artifact Registry or on Docker Hub. What its tag points to is looked up for each revision, and holds for all its instances. */
  readonly image: Argument<string>;
  /**
   * Arguments that replace the image's own (`CMD` in the Dockerfile).
   * @default []
   */
  readonly args?: ListArgument<string> | undefined;
  /**
   * vCPUs of an instance: 0.08 to 1, 2, 4, 6 or 8. Below 1 it takes one request at a time.
   * @default 1
   */
  readonly cpu?: Argument<number> | undefined;
  /**
   * Memory of an instance, such as `512Mi`; files that it writes count as memory.
   * @default "512Mi"
   */
  readonly memory?: Argument<string> | undefined;
  /**
   * Port that the container listens on, passed to it as PORT.
   * @default 8080
   */
  readonly port?: Argument<number> | undefined;
  /**
   * Path that answers 200 once the service is ready; it is asked all the time that an instance runs.
   * @default "/"
   */
  readonly health_path?: Argument<string> | undefined;
  /**
   * Longest time that an instance takes to become ready, from 10 to 240 seconds.
   * @default 60
   */
  readonly startup_seconds?: Argument<number> | undefined;
  /**
   * Fewest and most instances; with a minimum of 0 none runs while nobody calls.
   * @default { min = 1, max = 2 }
   */
  readonly instances?: Argument<{
    readonly min: Argument<number> | null;
    readonly max: Argument<number> | null;
  }> | undefined;
  /**
   * Requests that an instance takes at a time, up to 1000; Cloud Run adds instances accordingly.
   * @default 80
   */
  readonly concurrency?: Argument<number> | undefined;
  /**
   * Longest time that a request may take, up to 3600 seconds; a WebSocket is a request.
   * @default 300
   */
  readonly timeout_seconds?: Argument<number> | undefined;
  /**
   * Whether it works while no request comes, such as on messages that it asks for: it then has its CPU all the time, and is billed for it.
   * @default false
   */
  readonly cpu_always_allocated?: Argument<boolean> | undefined;
  /**
   * Whether a load balancer leads users here. Otherwise only callers in the network reach it, each with the right to.
   * @default false
   */
  readonly behind_load_balancer?: Argument<boolean> | undefined;
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
   * Environment variables whose value is read from Secret Manager when an instance starts: ids of secrets that the service may read, by variable.
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
   * Other Cloud Run services that it calls, by key.
   * @default {}
   */
  readonly services?: MapArgument<{
    readonly name: Argument<string> | null;
    readonly location: Argument<string> | null;
  }> | undefined;
  /**
   * Cloud Run jobs that it runs, by key.
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
   * Days that logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the service's own.
   * @default null
   */
  readonly log_retention_days?: Argument<number> | null | undefined;
  /**
   * Alarms by name, on `cpu`, `memory` or `errors` (percent), `latency` (95th percentile, seconds) or `instances`: a limit, how many minutes it must last, and the ids of the notification channels to tell.
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
   * Whether Terraform refuses to delete the service and its log bucket.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
}

export type CloudRunServiceOutput = "name" | "location" | "uri" | "service_account_email" | "charts";

/**
 * A Cloud Run service, with the account that it runs as. It is reached from the network, and by
 * users through a load balancer or not at all.
 */
export const cloudRunService: ModuleSource<CloudRunServiceInputs, CloudRunServiceOutput> = {
  cloud: "gcp",
  name: "cloud_run_service",
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
    "main.tf": `# A Cloud Run service, with the account that it runs as. It is reached from the network, and by
# users through a load balancer or not at all.

locals {
  # The internet reaches it through the load balancer only.
  ingress = var.behind_load_balancer ? "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER" : "INGRESS_TRAFFIC_INTERNAL_ONLY"

  # The second generation needs a whole vCPU.
  execution_environment = var.cpu < 1 ? "EXECUTION_ENVIRONMENT_GEN1" : "EXECUTION_ENVIRONMENT_GEN2"
  cpu                   = var.cpu < 1 ? "\${floor(var.cpu * 1000 + 0.5)}m" : tostring(var.cpu)

  # Services are reached at public names, so calls of them count as internal only when everything
  # goes through the network.
  egress = length(var.services) == 0 ? "PRIVATE_RANGES_ONLY" : "ALL_TRAFFIC"

  environment = merge({ GOOGLE_CLOUD_PROJECT = var.project_id }, var.environment)
}

resource "google_cloud_run_v2_service" "this" {
  name                 = var.name
  description          = var.description
  location             = var.region
  ingress              = local.ingress
  invoker_iam_disabled = var.behind_load_balancer # Requests of users carry no Google identity.
  deletion_protection  = var.deletion_protection
  labels               = var.labels

  template {
    service_account                  = module.service_account.email
    execution_environment            = local.execution_environment
    max_instance_request_concurrency = var.cpu < 1 ? 1 : var.concurrency
    timeout                          = "\${var.timeout_seconds}s"

    scaling {
      min_instance_count = var.instances.min
      max_instance_count = var.instances.max
    }

    vpc_access {
      egress = local.egress

      network_interfaces {
        network    = var.network.id
        subnetwork = var.network.subnet_id
      }
    }

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
        cpu_idle          = !var.cpu_always_allocated
        startup_cpu_boost = true
      }

      ports {
        container_port = var.port
      }

      startup_probe {
        period_seconds    = 5
        timeout_seconds   = 5
        failure_threshold = ceil(var.startup_seconds / 5)

        http_get {
          path = var.health_path
          port = var.port
        }
      }

      liveness_probe {
        period_seconds    = 15
        timeout_seconds   = 5
        failure_threshold = 3

        http_get {
          path = var.health_path
          port = var.port
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
          cpu_idle = !var.cpu_always_allocated
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

  # Whoever deploys asks for a revision of the same template, which takes what the image's tag points to. gcloud says so
  # in these; taking that back would roll out another one.
  lifecycle {
    ignore_changes = [
      client,
      client_version,
      template[0].annotations,
      template[0].labels,
    ]
  }

  depends_on = [module.service_account, module.cloud_sql_proxy]
}
`,
    "monitoring.tf": `locals {
  # How logs and metrics name the service.
  source = "resource.type = \\"cloud_run_revision\\" AND resource.labels.service_name = \\"\${var.name}\\""

  # Each container of an instance has series of its own; those of a proxy say nothing of the application.
  application = "\${local.source} AND metric.labels.container_name = \\"app\\""
  requests    = "\${local.source} AND metric.type = \\"run.googleapis.com/request_count\\""

  metrics = {
    cpu = {
      filter  = "\${local.application} AND metric.type = \\"run.googleapis.com/container/cpu/utilizations\\""
      aligner = "ALIGN_DELTA"
      reducer = "REDUCE_MEAN"
      unit    = "ratio"
    }
    memory = {
      filter  = "\${local.application} AND metric.type = \\"run.googleapis.com/container/memory/utilizations\\""
      aligner = "ALIGN_DELTA"
      reducer = "REDUCE_MEAN"
      unit    = "ratio"
    }
    errors = {
      filter      = "\${local.requests} AND metric.labels.response_code_class = \\"5xx\\""
      denominator = local.requests
      aligner     = "ALIGN_DELTA"
      reducer     = "REDUCE_SUM"
      unit        = "ratio"
    }
    latency = {
      filter  = "\${local.source} AND metric.type = \\"run.googleapis.com/request_latencies\\""
      aligner = "ALIGN_DELTA"
      reducer = "REDUCE_PERCENTILE_95"
      unit    = "milliseconds"
    }
    instances = {
      filter  = "\${local.application} AND metric.type = \\"run.googleapis.com/container/instance_count\\""
      aligner = "ALIGN_MAX"
      reducer = "REDUCE_SUM"
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
    "outputs.tf": `output "name" {
  description = "Name of the service, for load balancers, roles and metrics."
  value       = google_cloud_run_v2_service.this.name
}

output "location" {
  description = "Region of the service, for roles on it."
  value       = google_cloud_run_v2_service.this.location
}

output "uri" {
  description = "Address of the service; only callers in the network reach it."
  value       = google_cloud_run_v2_service.this.uri
}

output "service_account_email" {
  description = "Address of the account that it runs as, for what lets it in by that."
  value       = module.service_account.email
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "CPU and memory", lines = { CPU = local.metrics.cpu, memory = local.metrics.memory } },
    { title = "Instances", lines = { running = local.metrics.instances } },
    { title = "Latency", lines = { p95 = local.metrics.latency } },
    { title = "Errors", lines = { "5xx" = local.metrics.errors } },
  ]
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the service, such as \`todo-prod-api\`; its account is called the same. 6 to 30 characters."
  type        = string
  nullable    = false
}

variable "description" {
  description = "What the service is for, as the console shows it."
  type        = string
  default     = null
}

variable "project_id" {
  description = "Project that the service is in, passed to it as GOOGLE_CLOUD_PROJECT."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region that the service runs in."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of the service, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "image" {
  description = "Image with its tag or digest, in Artifact Registry or on Docker Hub. What its tag points to is looked up for each revision, and holds for all its instances."
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
  description = "vCPUs of an instance: 0.08 to 1, 2, 4, 6 or 8. Below 1 it takes one request at a time."
  type        = number
  default     = 1
  nullable    = false

  validation {
    condition     = var.cpu >= 0.08 && var.cpu <= 1 || contains([2, 4, 6, 8], var.cpu)
    error_message = "Cloud Run offers 0.08 to 1, 2, 4, 6 or 8 vCPUs."
  }
}

variable "memory" {
  description = "Memory of an instance, such as \`512Mi\`; files that it writes count as memory."
  type        = string
  default     = "512Mi"
  nullable    = false
}

variable "port" {
  description = "Port that the container listens on, passed to it as PORT."
  type        = number
  default     = 8080
  nullable    = false
}

variable "health_path" {
  description = "Path that answers 200 once the service is ready; it is asked all the time that an instance runs."
  type        = string
  default     = "/"
  nullable    = false
}

variable "startup_seconds" {
  description = "Longest time that an instance takes to become ready, from 10 to 240 seconds."
  type        = number
  default     = 60
  nullable    = false

  validation {
    condition     = var.startup_seconds >= 10 && var.startup_seconds <= 240
    error_message = "Cloud Run waits 10 to 240 seconds for an instance to become ready."
  }
}

variable "instances" {
  description = "Fewest and most instances; with a minimum of 0 none runs while nobody calls."
  type = object({
    min = number
    max = number
  })
  default  = { min = 1, max = 2 }
  nullable = false

  validation {
    condition     = var.instances.min >= 0 && var.instances.min <= var.instances.max
    error_message = "The minimum is from 0 to the maximum."
  }
}

variable "concurrency" {
  description = "Requests that an instance takes at a time, up to 1000; Cloud Run adds instances accordingly."
  type        = number
  default     = 80
  nullable    = false

  validation {
    condition     = var.concurrency >= 1 && var.concurrency <= 1000
    error_message = "An instance takes 1 to 1000 requests at a time."
  }
}

variable "timeout_seconds" {
  description = "Longest time that a request may take, up to 3600 seconds; a WebSocket is a request."
  type        = number
  default     = 300
  nullable    = false

  validation {
    condition     = var.timeout_seconds >= 1 && var.timeout_seconds <= 3600
    error_message = "A request takes 1 to 3600 seconds."
  }
}

variable "cpu_always_allocated" {
  description = "Whether it works while no request comes, such as on messages that it asks for: it then has its CPU all the time, and is billed for it."
  type        = bool
  default     = false
  nullable    = false
}

variable "behind_load_balancer" {
  description = "Whether a load balancer leads users here. Otherwise only callers in the network reach it, each with the right to."
  type        = bool
  default     = false
  nullable    = false
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
  description = "Environment variables whose value is read from Secret Manager when an instance starts: ids of secrets that the service may read, by variable."
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
  description = "Other Cloud Run services that it calls, by key."
  type = map(object({
    name     = string
    location = string
  }))
  default  = {}
  nullable = false
}

variable "jobs" {
  description = "Cloud Run jobs that it runs, by key."
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
  description = "Days that logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the service's own."
  type        = number
  default     = null
}

variable "alarms" {
  description = "Alarms by name, on \`cpu\`, \`memory\` or \`errors\` (percent), \`latency\` (95th percentile, seconds) or \`instances\`: a limit, how many minutes it must last, and the ids of the notification channels to tell."
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
    condition     = alltrue([for alarm in values(var.alarms) : contains(["cpu", "memory", "errors", "latency", "instances"], alarm.metric)])
    error_message = "A service has the metrics cpu, memory, errors, latency and instances."
  }
}

variable "deletion_protection" {
  description = "Whether Terraform refuses to delete the service and its log bucket."
  type        = bool
  default     = false
  nullable    = false
}
`,
  },
};
