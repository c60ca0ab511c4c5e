# A monthly budget. It counts only what carries the given tags: activate them as cost allocation tags in the
# billing console first. Costs before that are not counted.

locals {
  # No topic, no alert: nobody may be there to be told in this environment.
  alerts = length(var.notify) == 0 ? [] : concat(
    [for percent in var.alert_percents : { type = "ACTUAL", percent = percent }],
    [for percent in var.forecast_percents : { type = "FORECASTED", percent = percent }],
  )
}

resource "aws_budgets_budget" "this" {
  name         = var.name
  budget_type  = "COST"
  time_unit    = "MONTHLY"
  limit_amount = var.limit_usd
  limit_unit   = "USD"
  metrics      = ["UnblendedCost"]

  filter_expression {
    dynamic "and" {
      for_each = var.counted_tags

      content {
        tags {
          key    = and.key
          values = [and.value]
        }
      }
    }
  }

  dynamic "notification" {
    for_each = local.alerts

    content {
      notification_type         = notification.value.type
      comparison_operator       = "GREATER_THAN"
      threshold                 = notification.value.percent
      threshold_type            = "PERCENTAGE"
      subscriber_sns_topic_arns = var.notify
    }
  }

  tags = var.tags
}
