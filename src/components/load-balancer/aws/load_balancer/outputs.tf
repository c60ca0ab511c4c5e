output "targets" {
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
  value       = "https://${var.domain.names[0]}"
}

output "dns_records" {
  description = "Records that lead the names here, to be entered in somebody else's DNS (an apex name needs an alias)."
  value       = var.domain.zone == null ? [for name in var.domain.names : "${name} CNAME ${aws_lb.this.dns_name}"] : []
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
