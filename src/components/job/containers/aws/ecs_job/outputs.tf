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

output "metrics" {
  description = "Where CloudWatch has each metric, for dashboards."
  value       = local.metrics
}

output "security_group_id" {
  description = "Security group of the tasks."
  value       = module.task.security_group_id
}
