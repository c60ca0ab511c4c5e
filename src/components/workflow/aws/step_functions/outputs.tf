output "state_machine_arn" {
  description = "State machine of the workflow."
  value       = aws_sfn_state_machine.this.arn
}

output "start_policy" {
  description = "Policy document of whoever may start the workflow."
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

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "Runs", lines = { succeeded = local.metrics.successes, failed = local.metrics.failures } },
  ]
}
