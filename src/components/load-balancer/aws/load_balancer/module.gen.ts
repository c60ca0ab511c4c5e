// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { cloudwatchAlarms } from "../../../../lowering/aws/modules/cloudwatch_alarms/module.gen.ts";
import { s3Baseline } from "../../../../lowering/aws/modules/s3_baseline/module.gen.ts";

export interface LoadBalancerInputs {
  /** Full name, such as todo-prod-web, of the load balancer and all that belongs to it. */
  readonly name: Argument<string>;
  /** Network whose public subnets it stands in: the outputs of the network module. */
  readonly network: Argument<{
    readonly vpc_id: Argument<string> | null;
    readonly public_subnet_ids: ListArgument<string> | null;
  }>;
  /** Names that it answers to, with a certificate of this region and the DNS zone of their records (null: somebody else's DNS): the outputs of the domain module. */
  readonly domain: Argument<{
    readonly names: ListArgument<string> | null;
    readonly certificate_arn: Argument<string> | null;
    readonly zone: Argument<{
      readonly id: Argument<string> | null;
    }> | null;
  }>;
  /**
   * Web ACL that inspects requests first: the outputs of the firewall module. null: none.
   * @default null
   */
  readonly firewall?: Argument<{
    readonly arn: Argument<string> | null;
  }> | null | undefined;
  /** Services that requests are sent to, by name: TCP port and security group of their tasks, path that answers 200 when a task is ready, seconds in which a task that is taken out may finish requests. */
  readonly services: MapArgument<{
    readonly connection: Argument<{
      readonly port: Argument<number> | null;
      readonly security_group_id: Argument<string> | null;
    }> | null;
    /** @default "/" */
    readonly health_check_path?: Argument<string> | null | undefined;
    /** @default 30 */
    readonly drain_timeout?: Argument<number> | null | undefined;
  }>;
  /** Service of all requests that no route matches. */
  readonly default_service: Argument<string>;
  /**
   * Services by path: /health for a single path, /api/* for a path and everything below it. The deeper path wins, whatever the order; append new ones, since the order gives their priorities.
   * @default []
   */
  readonly routes?: ListArgument<{
    readonly path: Argument<string> | null;
    readonly service: Argument<string> | null;
  }> | undefined;
  /**
   * Oldest TLS version that clients may speak: 1.2 or 1.3.
   * @default "1.2"
   */
  readonly minimum_tls_version?: Argument<string> | undefined;
  /**
   * Seconds without data after which a connection is closed, and so the longest time to the first byte of an answer: 1 to 4000.
   * @default 60
   */
  readonly idle_timeout?: Argument<number> | undefined;
  /**
   * Days that the records of requests are kept.
   * @default 90
   */
  readonly access_log_retention_days?: Argument<number> | undefined;
  /**
   * Alarms by name: metric (errors: answers with a 5xx status in percent, latency: 95th percentile in seconds, requests: per minute), threshold, minutes that it lasts, topics to notify.
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
   * Whether the load balancer, and its bucket of access logs while it holds any, refuse to be deleted.
   * @default true
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Tags of all resources, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type LoadBalancerOutput = "targets" | "arn" | "url" | "dns_records" | "access_logs_bucket" | "charts";

/** The public HTTPS entry: spreads requests over services by path. HTTP is only ever redirected. */
export const loadBalancer: ModuleSource<LoadBalancerInputs, LoadBalancerOutput> = {
  cloud: "aws",
  name: "load_balancer",
  modules: [cloudwatchAlarms, s3Baseline],
  files: {
    "main.tf": `# The public HTTPS entry: spreads requests over services by path. HTTP is only ever redirected.

data "aws_caller_identity" "current" {}

locals {
  # TLS 1.3 is in both.
  tls_policies = {
    "1.2" = "ELBSecurityPolicy-TLS13-1-2-2021-06"
    "1.3" = "ELBSecurityPolicy-TLS13-1-3-2021-06"
  }
}

resource "aws_lb" "this" {
  name                       = var.name
  load_balancer_type         = "application"
  internal                   = false
  security_groups            = [aws_security_group.this.id]
  subnets                    = var.network.public_subnet_ids
  idle_timeout               = var.idle_timeout
  enable_http2               = true
  drop_invalid_header_fields = true
  desync_mitigation_mode     = "defensive"
  enable_deletion_protection = var.deletion_protection
  tags                       = var.tags

  access_logs {
    bucket  = module.access_logs.bucket
    enabled = true
  }

  # The load balancer writes a file to the bucket when it is told of it.
  depends_on = [module.access_logs]
}

resource "aws_wafv2_web_acl_association" "this" {
  count = var.firewall == null ? 0 : 1

  resource_arn = aws_lb.this.arn
  web_acl_arn  = var.firewall.arn
}

resource "aws_route53_record" "this" {
  for_each = toset(var.domain.zone == null ? [] : var.domain.names)

  zone_id = var.domain.zone.id
  name    = each.key
  type    = "A"

  alias {
    name                   = aws_lb.this.dns_name
    zone_id                = aws_lb.this.zone_id
    evaluate_target_health = true
  }
}

module "access_logs" {
  source = "../s3_baseline"

  name                = "\${var.name}-access-logs"
  deletion_protection = var.deletion_protection
  # Load balancers write to buckets with keys of S3 only, not of KMS.
  kms_key = null
  service_access = {
    DeliverAccessLogs = {
      service = "logdelivery.elasticloadbalancing.amazonaws.com"
      actions = ["s3:PutObject"]
      objects = "AWSLogs/\${data.aws_caller_identity.current.account_id}/*"
    }
  }
  lifecycle_rules = {
    expire = {
      expiration_days   = var.access_log_retention_days
      abort_upload_days = 1
    }
  }
  tags = var.tags
}

locals {
  own = { LoadBalancer = aws_lb.this.arn_suffix }

  metrics = {
    requests = { namespace = "AWS/ApplicationELB", metric_name = "RequestCount", statistic = "Sum", dimensions = local.own }
    latency  = { unit = "seconds", namespace = "AWS/ApplicationELB", metric_name = "TargetResponseTime", statistic = "p95", dimensions = local.own }
    errors = {
      unit = "percent"
      # The counts of errors have no data where there are none. Requests are counted only where there was a target to
      # choose: when nothing runs, the load balancer's own errors are all that there is.
      expression = "100 * (FILL(target, 0) + FILL(own, 0)) / IF(FILL(requests, 0) > FILL(own, 0), FILL(requests, 0), FILL(own, 0))"
      label      = "Answers with a 5xx status (%)"
      parts = {
        target   = { namespace = "AWS/ApplicationELB", metric_name = "HTTPCode_Target_5XX_Count", statistic = "Sum", dimensions = local.own }
        own      = { namespace = "AWS/ApplicationELB", metric_name = "HTTPCode_ELB_5XX_Count", statistic = "Sum", dimensions = local.own }
        requests = { namespace = "AWS/ApplicationELB", metric_name = "RequestCount", statistic = "Sum", dimensions = local.own }
      }
    }
  }
}

module "alarms" {
  source = "../cloudwatch_alarms"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  tags    = var.tags
}
`,
    "network.tf": `# In from everywhere on the two ports, out to the services and nowhere else.
resource "aws_security_group" "this" {
  name_prefix = "\${var.name}-"
  description = "Public entry: HTTPS, and HTTP that is redirected to it."
  vpc_id      = var.network.vpc_id
  tags        = merge(var.tags, { Name = var.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "public" {
  for_each = { HTTP = 80, HTTPS = 443 }

  security_group_id = aws_security_group.this.id
  description       = "\${each.key} from anywhere"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = each.value
  to_port           = each.value
  tags              = var.tags
}

resource "aws_vpc_security_group_egress_rule" "service" {
  for_each = var.services

  security_group_id            = aws_security_group.this.id
  description                  = "To \${each.key}"
  referenced_security_group_id = each.value.connection.security_group_id
  ip_protocol                  = "tcp"
  from_port                    = each.value.connection.port
  to_port                      = each.value.connection.port
  tags                         = var.tags
}

# The way in stands in the group of the service.
resource "aws_vpc_security_group_ingress_rule" "service" {
  for_each = var.services

  security_group_id            = each.value.connection.security_group_id
  description                  = "From \${var.name}"
  referenced_security_group_id = aws_security_group.this.id
  ip_protocol                  = "tcp"
  from_port                    = each.value.connection.port
  to_port                      = each.value.connection.port
  tags                         = var.tags
}
`,
    "outputs.tf": `output "targets" {
  description = "For each service, what it registers its tasks with and measures requests by."
  value = {
    for name, group in aws_lb_target_group.this : name => {
      target_group_arn        = group.arn
      target_group_arn_suffix = group.arn_suffix
      arn_suffix              = aws_lb.this.arn_suffix
    }
  }

  # ECS refuses a target group that no listener has yet, and tasks that requests do not reach are unhealthy.
  depends_on = [
    aws_lb_listener.https,
    aws_lb_listener_rule.this,
    aws_vpc_security_group_egress_rule.service,
    aws_vpc_security_group_ingress_rule.service,
  ]
}

output "arn" {
  description = "ARN of the load balancer."
  value       = aws_lb.this.arn
}

output "url" {
  description = "Where users come in."
  value       = "https://\${var.domain.names[0]}"
}

output "dns_records" {
  description = "Records that lead the names here, to be entered in somebody else's DNS (an apex name needs an alias)."
  value       = var.domain.zone == null ? [for name in var.domain.names : "\${name} CNAME \${aws_lb.this.dns_name}"] : []
}

output "access_logs_bucket" {
  description = "Bucket of the access logs."
  value       = module.access_logs.bucket
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
    "routes.tf": `locals {
  # A path with everything below it takes the path itself too, unless that has a route of its own.
  paths = {
    for route in var.routes : route.path => (
      trimsuffix(route.path, "/*") == route.path || contains(var.routes[*].path, trimsuffix(route.path, "/*"))
      ? [route.path]
      : [trimsuffix(route.path, "/*"), route.path]
    )
  }

  # Deeper paths first; among equally deep ones, the earlier. A route at the end moves no other.
  priorities = {
    for index, route in var.routes : route.path =>
    (40 - min(length(split("/", route.path)), 39)) * 1000 + index * 10
  }
}

resource "aws_lb_listener" "https" {
  load_balancer_arn                                            = aws_lb.this.arn
  port                                                         = 443
  protocol                                                     = "HTTPS"
  ssl_policy                                                   = local.tls_policies[var.minimum_tls_version]
  certificate_arn                                              = var.domain.certificate_arn
  routing_http_response_strict_transport_security_header_value = "max-age=31536000"
  tags                                                         = var.tags

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this[var.default_service].arn
  }
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.this.arn
  port              = 80
  protocol          = "HTTP"
  tags              = var.tags

  default_action {
    type = "redirect"

    redirect {
      protocol    = "HTTPS"
      port        = "443"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener_rule" "this" {
  for_each = { for route in var.routes : route.path => route.service }

  listener_arn = aws_lb_listener.https.arn
  priority     = local.priorities[each.key]
  tags         = var.tags

  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this[each.value].arn
  }

  condition {
    path_pattern {
      values = local.paths[each.key]
    }
  }
}

# A prefix for a name: another port needs another group, made before the listener lets go of this one.
resource "aws_lb_target_group" "this" {
  for_each = var.services

  name_prefix          = "\${trimsuffix(substr(each.key, 0, 5), "-")}-"
  port                 = each.value.connection.port
  protocol             = "HTTP"
  target_type          = "ip"
  vpc_id               = var.network.vpc_id
  deregistration_delay = each.value.drain_timeout
  tags                 = merge(var.tags, { Name = "\${var.name}-\${each.key}" })

  health_check {
    path                = each.value.health_check_path
    matcher             = "200"
    interval            = 15
    timeout             = 5
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }

  lifecycle {
    create_before_destroy = true
  }
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as todo-prod-web, of the load balancer and all that belongs to it."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 32
    error_message = "The name of a load balancer has at most 32 characters."
  }
}

variable "network" {
  description = "Network whose public subnets it stands in: the outputs of the network module."
  type = object({
    vpc_id            = string
    public_subnet_ids = list(string)
  })
  nullable = false
}

variable "domain" {
  description = "Names that it answers to, with a certificate of this region and the DNS zone of their records (null: somebody else's DNS): the outputs of the domain module."
  type = object({
    names           = list(string)
    certificate_arn = string
    zone = object({
      id = string
    })
  })
  nullable = false
}

variable "firewall" {
  description = "Web ACL that inspects requests first: the outputs of the firewall module. null: none."
  type = object({
    arn = string
  })
  default = null
}

variable "services" {
  description = "Services that requests are sent to, by name: TCP port and security group of their tasks, path that answers 200 when a task is ready, seconds in which a task that is taken out may finish requests."
  type = map(object({
    connection        = object({ port = number, security_group_id = string })
    health_check_path = optional(string, "/")
    drain_timeout     = optional(number, 30)
  }))
  nullable = false
}

variable "default_service" {
  description = "Service of all requests that no route matches."
  type        = string
  nullable    = false

  validation {
    condition     = contains(keys(var.services), var.default_service)
    error_message = "The default service is none of the services."
  }
}

variable "routes" {
  description = "Services by path: /health for a single path, /api/* for a path and everything below it. The deeper path wins, whatever the order; append new ones, since the order gives their priorities."
  type = list(object({
    path    = string
    service = string
  }))
  default  = []
  nullable = false

  validation {
    condition     = alltrue([for route in var.routes : contains(keys(var.services), route.service)])
    error_message = "A route leads to none of the services."
  }
}

variable "minimum_tls_version" {
  description = "Oldest TLS version that clients may speak: 1.2 or 1.3."
  type        = string
  default     = "1.2"
  nullable    = false

  validation {
    condition     = contains(["1.2", "1.3"], var.minimum_tls_version)
    error_message = "There are the minimum versions 1.2 and 1.3."
  }
}

variable "idle_timeout" {
  description = "Seconds without data after which a connection is closed, and so the longest time to the first byte of an answer: 1 to 4000."
  type        = number
  default     = 60
  nullable    = false
}

variable "access_log_retention_days" {
  description = "Days that the records of requests are kept."
  type        = number
  default     = 90
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name: metric (errors: answers with a 5xx status in percent, latency: 95th percentile in seconds, requests: per minute), threshold, minutes that it lasts, topics to notify."
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
  description = "Whether the load balancer, and its bucket of access logs while it holds any, refuse to be deleted."
  type        = bool
  default     = true
  nullable    = false
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
