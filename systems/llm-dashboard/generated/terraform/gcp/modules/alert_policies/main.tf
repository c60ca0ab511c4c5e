# One alert policy for each alarm of a component. The caller says where Cloud Monitoring has each
# metric and in which unit; alarms are written in percent, seconds, bytes or plain counts.

locals {
  metrics = { for key, alarm in var.alarms : key => var.metrics[alarm.metric] }
  limits  = { for key, alarm in var.alarms : key => coalesce(alarm.above, alarm.below) }

  thresholds = {
    for key, limit in local.limits : key => (
      local.metrics[key].unit == "ratio" ? limit / 100 :
      local.metrics[key].unit == "milliseconds" ? limit * 1000 : limit
    )
  }

  # Events are counted over the whole time of the alarm; anything else is looked at every minute.
  alignment_periods = {
    for key, alarm in var.alarms : key => local.metrics[key].events ? "${alarm.minutes * 60}s" : "60s"
  }
}

resource "google_monitoring_alert_policy" "this" {
  for_each = var.alarms

  display_name          = "${var.name}-${each.key}"
  combiner              = "OR"
  notification_channels = each.value.notify
  user_labels           = var.labels

  documentation {
    mime_type = "text/markdown"
    content   = "${each.value.metric} of ${var.name} is ${each.value.above == null ? "below" : "above"} ${local.limits[each.key]} over ${each.value.minutes} minutes (alarm ${each.key})."
  }

  conditions {
    display_name = "${var.name} ${each.value.metric}"

    condition_threshold {
      filter             = local.metrics[each.key].filter
      denominator_filter = local.metrics[each.key].denominator
      comparison         = each.value.above == null ? "COMPARISON_LT" : "COMPARISON_GT"
      threshold_value    = local.thresholds[each.key]
      duration           = local.metrics[each.key].events ? "0s" : "${each.value.minutes * 60}s"

      # Nothing measured is nothing wrong, unless there should be more of it. Cloud Monitoring refuses
      # the argument where one point is enough.
      evaluation_missing_data = (
        local.metrics[each.key].events ? null :
        each.value.above == null ? "EVALUATION_MISSING_DATA_ACTIVE" : "EVALUATION_MISSING_DATA_INACTIVE"
      )

      aggregations {
        alignment_period     = local.alignment_periods[each.key]
        per_series_aligner   = local.metrics[each.key].aligner
        cross_series_reducer = local.metrics[each.key].reducer
        group_by_fields      = local.metrics[each.key].group_by
      }

      dynamic "denominator_aggregations" {
        for_each = local.metrics[each.key].denominator == null ? [] : [local.metrics[each.key]]

        content {
          alignment_period     = local.alignment_periods[each.key]
          per_series_aligner   = denominator_aggregations.value.aligner
          cross_series_reducer = denominator_aggregations.value.reducer
          group_by_fields      = denominator_aggregations.value.group_by
        }
      }

      trigger {
        count = 1
      }
    }
  }
}
