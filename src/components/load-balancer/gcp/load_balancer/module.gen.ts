// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { alertPolicies } from "../../../../lowering/gcp/modules/alert_policies/module.gen.ts";
import { httpsFrontend } from "../https_frontend/module.gen.ts";
import { logBucket } from "../../../../lowering/gcp/modules/log_bucket/module.gen.ts";

export interface LoadBalancerInputs {
  /** Full name of the load balancer, such as `todo-prod-web`. With the name of a service behind a hyphen, at most 63 characters. */
  readonly name: Argument<string>;
  /** Project whose log bucket keeps the access logs. */
  readonly project_id: Argument<string>;
  /** Region of the services, and of the access logs. */
  readonly region: Argument<string>;
  /**
   * Labels of what takes any, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
  /** Names that it answers to, their certificate map, and the managed zone of their records; without a zone somebody else serves them. The outputs of the domain module. */
  readonly domain: Argument<{
    readonly names: ListArgument<string> | null;
    readonly certificate_map_id: Argument<string> | null;
    readonly zone: Argument<{
      readonly name: Argument<string> | null;
    }> | null;
  }>;
  /**
   * Security policy that looks at each request first: the outputs of the firewall module.
   * @default null
   */
  readonly firewall?: Argument<{
    readonly id: Argument<string> | null;
  }> | null | undefined;
  /** Names of the Cloud Run services behind it, by key. Written out, and not taken from outputs of the services: create_before_destroy spreads to all that is referred to. */
  readonly services: MapArgument<string>;
  /** Keys of services by path: `/` for all that no other route matches, `/api/*` for a path and everything below it, `/health` for a single path. */
  readonly routes: MapArgument<string>;
  /**
   * Days that access logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the load balancer's own.
   * @default null
   */
  readonly access_log_retention_days?: Argument<number> | null | undefined;
  /**
   * Alarms by name, on `errors` (answers with a 5xx status, percent), `latency` (95th percentile of the services' answers, seconds) or `requests` (a minute): a limit, how many minutes it must last, and the ids of the notification channels to tell.
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
   * Whether Terraform refuses to give the address back and to delete the access logs.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
}

export type LoadBalancerOutput = "name" | "ip_address" | "charts";

/** A global external Application Load Balancer in front of Cloud Run services, by path. */
export const loadBalancer: ModuleSource<LoadBalancerInputs, LoadBalancerOutput> = {
  cloud: "gcp",
  name: "load_balancer",
  modules: [alertPolicies, httpsFrontend, logBucket],
  files: {
    "alarms.tf": `locals {
  # How metrics name the load balancer.
  source   = "resource.type = \\"https_lb_rule\\" AND resource.labels.url_map_name = \\"\${google_compute_url_map.this.name}\\""
  requests = "\${local.source} AND metric.type = \\"loadbalancing.googleapis.com/https/request_count\\""

  metrics = {
    errors = {
      filter      = "\${local.requests} AND metric.labels.response_code_class = 500"
      denominator = local.requests
      aligner     = "ALIGN_RATE"
      reducer     = "REDUCE_SUM"
      unit        = "ratio"
    }
    latency = {
      filter  = "\${local.source} AND metric.type = \\"loadbalancing.googleapis.com/https/backend_latencies\\""
      aligner = "ALIGN_DELTA"
      reducer = "REDUCE_PERCENTILE_95"
      unit    = "milliseconds"
    }
    requests = {
      filter  = local.requests
      aligner = "ALIGN_DELTA"
      reducer = "REDUCE_SUM"
    }
  }
}

module "alarms" {
  source = "../alert_policies"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  labels  = var.labels
}
`,
    "main.tf": `# A global external Application Load Balancer in front of Cloud Run services, by path.

locals {
  default_service = google_compute_backend_service.this[var.routes["/"]].id

  # \`/api/*\` takes \`/api\` too, unless that has a route of its own.
  paths = {
    for path, service in var.routes : path => distinct([
      contains(keys(var.routes), trimsuffix(path, "/*")) ? path : trimsuffix(path, "/*"),
      path,
    ])
    if path != "/"
  }
}

# Cloud Run stands behind an endpoint group without addresses; Google checks its health and sets
# its timeout.
resource "google_compute_region_network_endpoint_group" "this" {
  for_each = var.services

  name                  = "\${var.name}-\${each.key}"
  region                = var.region
  network_endpoint_type = "SERVERLESS"

  cloud_run {
    service = each.value
  }

  # The backend service lets go of it first.
  lifecycle {
    create_before_destroy = true
  }
}

resource "google_compute_backend_service" "this" {
  for_each = var.services

  name                    = "\${var.name}-\${each.key}"
  load_balancing_scheme   = "EXTERNAL_MANAGED"
  protocol                = "HTTPS"
  security_policy         = one(var.firewall[*].id)
  custom_response_headers = ["Strict-Transport-Security: max-age=31536000"]

  backend {
    group = google_compute_region_network_endpoint_group.this[each.key].id
  }

  # Every request is on record.
  log_config {
    enable      = true
    sample_rate = 1
  }

  # The URL map lets go of it first.
  lifecycle {
    create_before_destroy = true
  }
}

# The most specific path wins, whatever the order.
resource "google_compute_url_map" "this" {
  name            = var.name
  default_service = local.default_service

  dynamic "host_rule" {
    for_each = length(local.paths) == 0 ? [] : ["*"]

    content {
      hosts        = [host_rule.value]
      path_matcher = "routes"
    }
  }

  dynamic "path_matcher" {
    for_each = length(local.paths) == 0 ? [] : ["routes"]

    content {
      name            = path_matcher.value
      default_service = local.default_service

      dynamic "path_rule" {
        for_each = local.paths

        content {
          paths   = path_rule.value
          service = google_compute_backend_service.this[var.routes[path_rule.key]].id
        }
      }
    }
  }
}

module "frontend" {
  source = "../https_frontend"

  name                = var.name
  url_map_id          = google_compute_url_map.this.id
  domain              = var.domain
  labels              = var.labels
  deletion_protection = var.deletion_protection
}

module "access_logs" {
  source = "../log_bucket"
  count  = var.access_log_retention_days == null ? 0 : 1

  name                = "\${var.name}-access-logs"
  description         = "Access logs of \${var.name}."
  project_id          = var.project_id
  region              = var.region
  filter              = "resource.type = \\"http_load_balancer\\" AND resource.labels.url_map_name = \\"\${google_compute_url_map.this.name}\\""
  retention_days      = var.access_log_retention_days
  deletion_protection = var.deletion_protection
}
`,
    "outputs.tf": `output "name" {
  description = "Name of the URL map, by which metrics and logs tell load balancers apart."
  value       = google_compute_url_map.this.name
}

output "ip_address" {
  description = "Address for the A records of names that somebody else serves."
  value       = module.frontend.ip_address
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "Requests a minute", lines = { requests = local.metrics.requests } },
    { title = "Errors", lines = { "5xx" = local.metrics.errors } },
    { title = "Latency", lines = { p95 = local.metrics.latency } },
  ]
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the load balancer, such as \`todo-prod-web\`. With the name of a service behind a hyphen, at most 63 characters."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project whose log bucket keeps the access logs."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the services, and of the access logs."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of what takes any, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "domain" {
  description = "Names that it answers to, their certificate map, and the managed zone of their records; without a zone somebody else serves them. The outputs of the domain module."
  type = object({
    names              = list(string)
    certificate_map_id = string
    zone               = object({ name = string })
  })
  nullable = false
}

variable "firewall" {
  description = "Security policy that looks at each request first: the outputs of the firewall module."
  type        = object({ id = string })
  default     = null
}

variable "services" {
  description = "Names of the Cloud Run services behind it, by key. Written out, and not taken from outputs of the services: create_before_destroy spreads to all that is referred to."
  type        = map(string)
  nullable    = false
}

variable "routes" {
  description = "Keys of services by path: \`/\` for all that no other route matches, \`/api/*\` for a path and everything below it, \`/health\` for a single path."
  type        = map(string)
  nullable    = false

  validation {
    condition     = contains(keys(var.routes), "/")
    error_message = "The route / is missing, which takes all that no other matches."
  }
}

variable "access_log_retention_days" {
  description = "Days that access logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the load balancer's own."
  type        = number
  default     = null
}

variable "alarms" {
  description = "Alarms by name, on \`errors\` (answers with a 5xx status, percent), \`latency\` (95th percentile of the services' answers, seconds) or \`requests\` (a minute): a limit, how many minutes it must last, and the ids of the notification channels to tell."
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
    condition     = alltrue([for alarm in values(var.alarms) : contains(["errors", "latency", "requests"], alarm.metric)])
    error_message = "A load balancer has the metrics errors, latency and requests."
  }
}

variable "deletion_protection" {
  description = "Whether Terraform refuses to give the address back and to delete the access logs."
  type        = bool
  default     = false
  nullable    = false
}
`,
  },
};
