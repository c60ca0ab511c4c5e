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

output "run_and_follow_policy" {
  description = "Policy document of whoever starts the job and waits for its end."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Start"
        Effect   = "Allow"
        Action   = ["states:StartExecution"]
        Resource = aws_sfn_state_machine.this.arn
      },
      {
        Sid      = "Follow"
        Effect   = "Allow"
        Action   = ["states:DescribeExecution"]
        Resource = "arn:${local.partition}:states:${local.region}:${local.account_id}:execution:${var.name}:*"
      },
    ]
  })
}

output "run_command" {
  description = "Command for a shell that starts the job, waits for its end, and fails when it fails."
  value = join(" && ", [
    "run=$(aws stepfunctions start-execution --region ${local.region} --state-machine-arn ${aws_sfn_state_machine.this.arn} --query executionArn --output text)",
    "while end=$(aws stepfunctions describe-execution --region ${local.region} --execution-arn \"$run\" --query status --output text) && [ \"$end\" = RUNNING ]; do sleep 5; done",
    "[ \"$end\" = SUCCEEDED ]",
  ])
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "Runs", lines = { succeeded = local.metrics.successes, failed = local.metrics.failures } },
  ]
}
