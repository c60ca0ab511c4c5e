# Alarms of the CIS AWS Foundations Benchmark 1.4 and of emergencies, on the copy of the account's
# audit records in CloudWatch Logs. A single
# record within five minutes is enough.

locals {
  # Beside the benchmark: somebody takes on the role that may do everything.
  patterns = merge(local.cis_patterns, {
    break-glass = "{($.eventSource=\"sts.amazonaws.com\") && ($.eventName=\"AssumeRole\") && ($.requestParameters.roleArn=\"*-break-glass\")}"
  })
}

resource "aws_cloudwatch_log_metric_filter" "this" {
  for_each = local.patterns

  name           = "${var.name}-${each.key}"
  log_group_name = var.log_group_name
  pattern        = each.value

  metric_transformation {
    name          = each.key
    namespace     = "Audit/${var.name}"
    value         = "1"
    default_value = "0"
  }
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each = local.patterns

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
  alarm_actions       = var.notify
  tags                = var.tags

  depends_on = [aws_cloudwatch_log_metric_filter.this]
}
