# A monthly budget of one project. Whoever applies this needs Billing Account Costs Manager on the billing account, and
# so reaches all budgets of all its projects.

locals {
  # Dollars and cents, which the API takes as whole units and billionths.
  amount = split(".", var.limit.amount)

  rules = concat(
    [for percent in var.alert_percents : { basis = "CURRENT_SPEND", percent = percent }],
    [for percent in var.forecast_percents : { basis = "FORECASTED_SPEND", percent = percent }],
  )
}

# Cloud Billing takes no other sort of channel.
resource "google_monitoring_notification_channel" "this" {
  for_each = var.emails

  display_name = "${var.name} ${each.value}"
  type         = "email"
  labels       = { email_address = each.value }
  user_labels  = var.labels

  # The budget lets go of it first.
  lifecycle {
    create_before_destroy = true
  }
}

resource "google_billing_budget" "this" {
  billing_account = var.billing_account
  display_name    = var.name

  amount {
    specified_amount {
      currency_code = var.limit.currency
      units         = local.amount[0]
      nanos         = length(local.amount) == 1 ? null : tonumber(substr("${local.amount[1]}000000000", 0, 9))
    }
  }

  # The API answers with the project's number; its id is accepted, and then differs at every plan.
  budget_filter {
    projects               = ["projects/${var.project_number}"]
    calendar_period        = "MONTH"
    credit_types_treatment = "INCLUDE_ALL_CREDITS"
  }

  dynamic "threshold_rules" {
    for_each = local.rules

    content {
      threshold_percent = threshold_rules.value.percent / 100
      spend_basis       = threshold_rules.value.basis
    }
  }

  # Administrators of the billing account are told as well.
  all_updates_rule {
    monitoring_notification_channels = values(google_monitoring_notification_channel.this)[*].id
    disable_default_iam_recipients   = false
  }
}
