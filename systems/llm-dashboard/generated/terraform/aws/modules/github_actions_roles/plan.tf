# Plans changes of pull requests.

resource "aws_iam_role" "plan" {
  name               = "${var.name}-plan"
  description        = "GitHub Actions: plans changes of pull requests"
  assume_role_policy = local.trust.pull_request
  tags               = var.tags
}

resource "aws_iam_role_policy_attachment" "plan" {
  role       = aws_iam_role.plan.name
  policy_arn = "arn:${local.partition}:iam::aws:policy/ReadOnlyAccess"
}

# ReadOnlyAccess reads data as well; what a plan never needs is denied wherever it lies.
resource "aws_iam_role_policy" "plan_changes" {
  name = "plan-changes"
  role = aws_iam_role.plan.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "LockState"
        Effect   = "Allow"
        Action   = ["s3:DeleteObject", "s3:PutObject"]
        Resource = "arn:${local.partition}:s3:::${var.state.bucket}/${var.state.key}.tflock"
      },
      {
        Sid    = "DenyData"
        Effect = "Deny"
        Action = [
          "dynamodb:BatchGetItem",
          "dynamodb:GetItem",
          "dynamodb:Query",
          "dynamodb:Scan",
          "logs:FilterLogEvents",
          "logs:GetLogEvents",
          "logs:StartQuery",
          "secretsmanager:GetSecretValue",
          "sqs:ReceiveMessage",
        ]
        Resource = "*"
      },
    ]
  })
}
