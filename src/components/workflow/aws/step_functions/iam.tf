resource "aws_iam_role" "this" {
  name        = var.name
  description = "What ${var.name} may do."
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "states.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = { StringEquals = { "aws:SourceAccount" = local.account_id } }
      },
    ]
  })
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

# Log deliveries have no permissions by resource; they take none but *.
resource "aws_iam_role_policy" "this" {
  name = "run-steps"
  role = aws_iam_role.this.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      # Starts the state machines of jobs and follows them to their end.
      alltrue([for step in var.steps : step.wait_seconds != null]) ? [] : [
        {
          Sid      = "StartJobs"
          Effect   = "Allow"
          Action   = ["states:StartExecution"]
          Resource = local.jobs
        },
        {
          Sid      = "FollowJobs"
          Effect   = "Allow"
          Action   = ["states:DescribeExecution", "states:StopExecution"]
          Resource = [for arn in local.jobs : "${replace(arn, ":stateMachine:", ":execution:")}:*"]
        },
        {
          Sid    = "HearOfTheirEnd"
          Effect = "Allow"
          Action = ["events:DescribeRule", "events:PutRule", "events:PutTargets"]
          Resource = [
            "arn:${local.partition}:events:${local.region}:${local.account_id}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule",
          ]
        },
      ],
      [
        {
          Sid    = "DeliverLogs"
          Effect = "Allow"
          Action = [
            "logs:CreateLogDelivery",
            "logs:DeleteLogDelivery",
            "logs:DescribeLogGroups",
            "logs:DescribeResourcePolicies",
            "logs:GetLogDelivery",
            "logs:ListLogDeliveries",
            "logs:PutResourcePolicy",
            "logs:UpdateLogDelivery",
          ]
          Resource = "*"
        },
      ],
    )
  })
}

# X-Ray has no permissions by resource; it takes none but *.
resource "aws_iam_role_policy" "tracing" {
  count = var.tracing ? 1 : 0

  name = "send-traces"
  role = aws_iam_role.this.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "SendTraces"
        Effect = "Allow"
        Action = [
          "xray:GetSamplingRules",
          "xray:GetSamplingTargets",
          "xray:PutTelemetryRecords",
          "xray:PutTraceSegments",
        ]
        Resource = "*"
      },
    ]
  })
}
