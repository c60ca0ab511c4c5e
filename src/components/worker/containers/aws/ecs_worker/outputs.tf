output "name" {
  description = "Name of the ECS service, as metrics and commands take it."
  value       = module.service.name
}

output "arn" {
  description = "ARN of the ECS service."
  value       = module.service.arn
}

output "deploy_policy" {
  description = "Policy document of whoever deploys new images of the worker: it takes what the tag of its image points to."
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
  value = [
    { title = "CPU and memory", lines = { CPU = local.metrics.cpu, memory = local.metrics.memory } },
    { title = "Tasks", lines = { running = local.metrics.running_tasks } },
  ]
}
