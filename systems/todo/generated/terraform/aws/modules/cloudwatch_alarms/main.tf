# An alarm for each entry of `alarms`, on one of the metrics that the calling module has. Each tells its topics when
# it starts and when it ends.

locals {
  alarms = { for key, alarm in var.alarms : key => merge(alarm, { source = var.metrics[alarm.metric] }) }

  # Seconds between points: those of the slowest part of a metric. Single events are counted over the whole time.
  periods = {
    for key, alarm in local.alarms : key => (
      alarm.source.events
      ? alarm.minutes * 60
      : max(alarm.source.period, values(alarm.source.parts)[*].period...)
    )
  }

  # Percentiles and trimmed means are "extended" statistics to CloudWatch.
  extended = {
    for key, alarm in local.alarms : key => !contains(
      ["SampleCount", "Average", "Sum", "Minimum", "Maximum"],
      coalesce(alarm.source.statistic, "Average"),
    )
  }
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each = local.alarms

  alarm_name          = "${var.name}-${each.key}"
  alarm_description   = "${each.value.metric} of ${var.name} is ${each.value.above == null ? "below" : "above"} its limit."
  comparison_operator = each.value.above == null ? "LessThanThreshold" : "GreaterThanThreshold"
  threshold           = each.value.above == null ? each.value.below : each.value.above
  evaluation_periods  = max(1, ceil(each.value.minutes * 60 / local.periods[each.key]))
  # Nothing measured is nothing wrong, unless there should be more of it.
  treat_missing_data = each.value.above == null ? "breaching" : "notBreaching"
  alarm_actions      = each.value.notify
  ok_actions         = each.value.notify

  namespace          = each.value.source.namespace
  metric_name        = each.value.source.metric_name
  statistic          = local.extended[each.key] ? null : each.value.source.statistic
  extended_statistic = local.extended[each.key] ? each.value.source.statistic : null
  period             = each.value.source.expression == null ? local.periods[each.key] : null
  dimensions         = each.value.source.dimensions

  dynamic "metric_query" {
    for_each = each.value.source.expression[*]

    content {
      id          = "result"
      expression  = metric_query.value
      label       = each.value.source.label
      return_data = true
    }
  }

  dynamic "metric_query" {
    for_each = each.value.source.parts

    content {
      id = metric_query.key

      metric {
        namespace   = metric_query.value.namespace
        metric_name = metric_query.value.metric_name
        stat        = metric_query.value.statistic
        period      = local.periods[each.key]
        dimensions  = metric_query.value.dimensions
      }
    }
  }

  tags = var.tags
}
