# The public HTTPS entry: spreads requests over services by path. HTTP is only ever redirected.

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

  name                = "${var.name}-access-logs"
  deletion_protection = var.deletion_protection
  # Load balancers write to buckets with keys of S3 only, not of KMS.
  kms_key = null
  service_access = {
    DeliverAccessLogs = {
      service = "logdelivery.elasticloadbalancing.amazonaws.com"
      actions = ["s3:PutObject"]
      objects = "AWSLogs/${data.aws_caller_identity.current.account_id}/*"
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
