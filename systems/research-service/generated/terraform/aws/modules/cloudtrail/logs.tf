# A second copy of the records, for alarms; the bucket's is the one that is kept.

resource "aws_cloudwatch_log_group" "this" {
  count = var.logs == null ? 0 : 1

  name                        = "/cloudtrail/${var.name}"
  retention_in_days           = var.logs.retention_days
  deletion_protection_enabled = var.deletion_protection
  tags                        = var.tags
}

resource "aws_iam_role" "logs" {
  count = var.logs == null ? 0 : 1

  name        = "${var.name}-logs"
  description = "Copies audit records to CloudWatch Logs."
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "cloudtrail.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
  tags = var.tags
}

resource "aws_iam_role_policy" "logs" {
  count = var.logs == null ? 0 : 1

  name = "write-logs"
  role = aws_iam_role.logs[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "WriteLogs"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "${aws_cloudwatch_log_group.this[0].arn}:log-stream:${local.account_id}_CloudTrail_${data.aws_region.current.region}*"
      },
    ]
  })
}
