output "state_machine_arn" {
  description = "State machine that runs the job."
  value       = aws_sfn_state_machine.this.arn
}

output "run_policy" {
  description = "Policy document of whoever may start the job."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Start"
        Effect   = "Allow"
        Action   = ["states:StartExecution"]
        Resource = aws_sfn_state_machine.this.arn
      },
    ]
  })
}

output "deploy_policy" {
  description = "Policy document of whoever deploys new images of the job: its next run takes the newest task definition."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      # These take no resource but *.
      {
        Sid      = "RegisterVersions"
        Effect   = "Allow"
        Action   = ["ecs:DescribeTaskDefinition", "ecs:RegisterTaskDefinition"]
        Resource = "*"
      },
      {
        Sid       = "PassRolesOfTasks"
        Effect    = "Allow"
        Action    = ["iam:PassRole"]
        Resource  = [module.task.execution_role_arn, module.task.task_role_arn]
        Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } }
      },
    ]
  })
}

output "metrics" {
  description = "Where CloudWatch has each metric, for dashboards."
  value       = local.metrics
}

output "security_group_id" {
  description = "Security group of the tasks."
  value       = module.task.security_group_id
}
