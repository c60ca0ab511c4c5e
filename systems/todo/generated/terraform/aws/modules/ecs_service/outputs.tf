output "name" {
  description = "Name of the ECS service, as metrics and commands take it."
  value       = module.service.name
}

output "arn" {
  description = "ARN of the ECS service."
  value       = module.service.arn
}

output "connection" {
  description = "Port of the tasks, and the security group that those who call them open to their own."
  value       = { port = var.port, security_group_id = module.task.security_group_id }
}

output "url" {
  description = "Where others in the network call the service; null where it has no name there."
  value       = var.discovery_name == null ? null : "http://${one(aws_service_discovery_service.this[*].name)}.${var.cluster.namespace.name}:${var.port}"
}

output "deploy_policy" {
  description = "Policy document of whoever deploys new images of the service: it takes what the tag of its image points to."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "RollOutService"
        Effect   = "Allow"
        Action   = ["ecs:DescribeServices", "ecs:UpdateService"]
        Resource = module.service.arn
      },
    ]
  })
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = concat(
    [
      { title = "CPU and memory", lines = { CPU = local.metrics.cpu, memory = local.metrics.memory } },
      { title = "Tasks", lines = { running = local.metrics.running_tasks } },
    ],
    # Only a load balancer measures requests.
    [
      for chart in [
        { title = "Latency", lines = { p95 = local.metrics.latency } },
        { title = "Errors", lines = { "5xx" = local.metrics.errors } },
      ] : chart if var.load_balancer != null
    ],
  )
}
