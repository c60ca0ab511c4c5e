// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface BillingBudgetInputs {
  /** Full name of the budget, such as `todo-prod-spending`. */
  readonly name: Argument<string>;
  /** Id of the billing account that pays for the project, such as `012345-6789AB-CDEF01`. */
  readonly billing_account: Argument<string>;
  /** Number of the project whose costs are counted. */
  readonly project_number: Argument<string>;
  /** What a month may cost, as a decimal number such as `570` or `70.50`, in the currency of the billing account. */
  readonly limit: Argument<{
    readonly amount: Argument<string> | null;
    readonly currency: Argument<string> | null;
  }>;
  /**
   * Percentages of the limit at which people are told of what was spent.
   * @default [50, 80, 100]
   */
  readonly alert_percents?: ListArgument<number> | undefined;
  /**
   * Percentages of the limit at which people are told of what the month is forecast to cost.
   * @default [100]
   */
  readonly forecast_percents?: ListArgument<number> | undefined;
  /**
   * E-mail addresses that are told, five at most. Cloud Billing writes to nothing else.
   * @default []
   */
  readonly emails?: ListArgument<string> | undefined;
  /**
   * Labels of the channels; budgets take none.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type BillingBudgetOutput = "name";

/**
 * A monthly budget of one project. Whoever applies this needs Billing Account Costs Manager on the billing account, and
 * so reaches all budgets of all its projects.
 */
export const billingBudget: ModuleSource<BillingBudgetInputs, BillingBudgetOutput> = {
  cloud: "gcp",
  name: "billing_budget",
  modules: [],
  files: {
    "main.tf": `# A monthly budget of one project. Whoever applies this needs Billing Account Costs Manager on the billing account, and
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

  display_name = "\${var.name} \${each.value}"
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
      nanos         = length(local.amount) == 1 ? null : tonumber(substr("\${local.amount[1]}000000000", 0, 9))
    }
  }

  # The API answers with the project's number; its id is accepted, and then differs at every plan.
  budget_filter {
    projects               = ["projects/\${var.project_number}"]
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
`,
    "outputs.tf": `output "name" {
  description = "Name of the budget, as the billing console shows it."
  value       = google_billing_budget.this.display_name
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the budget, such as \`todo-prod-spending\`."
  type        = string
  nullable    = false
}

variable "billing_account" {
  description = "Id of the billing account that pays for the project, such as \`012345-6789AB-CDEF01\`."
  type        = string
  nullable    = false
}

variable "project_number" {
  description = "Number of the project whose costs are counted."
  type        = string
  nullable    = false
}

variable "limit" {
  description = "What a month may cost, as a decimal number such as \`570\` or \`70.50\`, in the currency of the billing account."
  type = object({
    amount   = string
    currency = string
  })
  nullable = false

  validation {
    condition     = can(regex("^[0-9]+([.][0-9]+)?$", var.limit.amount))
    error_message = "A limit is a decimal number, such as 570 or 70.50."
  }
}

variable "alert_percents" {
  description = "Percentages of the limit at which people are told of what was spent."
  type        = list(number)
  default     = [50, 80, 100]
  nullable    = false
}

variable "forecast_percents" {
  description = "Percentages of the limit at which people are told of what the month is forecast to cost."
  type        = list(number)
  default     = [100]
  nullable    = false
}

variable "emails" {
  description = "E-mail addresses that are told, five at most. Cloud Billing writes to nothing else."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "labels" {
  description = "Labels of the channels; budgets take none."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
