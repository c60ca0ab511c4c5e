# Alarms of the CIS AWS Foundations Benchmark 1.4, on a second copy of the records; the bucket's is the one that is
# kept. A single record within five minutes is enough.

resource "aws_cloudwatch_log_group" "this" {
  count = var.cis_alarms == null ? 0 : 1

  name              = "/cloudtrail/${var.name}"
  retention_in_days = 90
  tags              = var.tags
}

resource "aws_iam_role" "logs" {
  count = var.cis_alarms == null ? 0 : 1

  name        = "${var.name}-logs"
  description = "Copies audit records to CloudWatch Logs."
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "cloudtrail.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
  tags = var.tags
}

resource "aws_iam_role_policy" "logs" {
  count = var.cis_alarms == null ? 0 : 1

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

resource "aws_cloudwatch_log_metric_filter" "this" {
  for_each = var.cis_alarms == null ? {} : local.cis_patterns

  name           = "${var.name}-${each.key}"
  log_group_name = aws_cloudwatch_log_group.this[0].name
  pattern        = each.value

  metric_transformation {
    name          = each.key
    namespace     = "Audit/${var.name}"
    value         = "1"
    default_value = "0"
  }
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each = var.cis_alarms == null ? {} : local.cis_patterns

  alarm_name          = "${var.name}-${each.key}"
  alarm_description   = "Audit records of ${var.name} show ${each.key}. Who did it, the records say."
  namespace           = "Audit/${var.name}"
  metric_name         = each.key
  statistic           = "Sum"
  period              = 300
  evaluation_periods  = 1
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = var.cis_alarms.notify
  tags                = var.tags

  depends_on = [aws_cloudwatch_log_metric_filter.this]
}
