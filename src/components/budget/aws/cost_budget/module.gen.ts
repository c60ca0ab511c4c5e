// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface CostBudgetInputs {
  /** Full name of the budget, such as `todo-prod-spending`. */
  readonly name: Argument<string>;
  /** US dollars that a month may cost, as a decimal number: `570` or `70.50`. */
  readonly limit_usd: Argument<string>;
  /** Tags of what is counted: all of them, each with its value. At least two. */
  readonly counted_tags: MapArgument<string>;
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
   * ARN of the SNS topic to tell: one at most. Without it nobody is told.
   * @default []
   */
  readonly notify?: ListArgument<string> | undefined;
  /**
   * Tags of the budget, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type CostBudgetOutput = "name";

/**
 * A monthly budget. It counts only what carries the given tags: activate them as cost allocation tags in the
 * billing console first. Costs before that are not counted.
 */
export const costBudget: ModuleSource<CostBudgetInputs, CostBudgetOutput> = {
  cloud: "aws",
  name: "cost_budget",
  modules: [],
  files: {
    "main.tf": `# A monthly budget. It counts only what carries the given tags: activate them as cost allocation tags in the
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
`,
    "outputs.tf": `output "name" {
  description = "Name of the budget, as its actions take it."
  value       = aws_budgets_budget.this.name
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the budget, such as \`todo-prod-spending\`."
  type        = string
  nullable    = false
}

variable "limit_usd" {
  description = "US dollars that a month may cost, as a decimal number: \`570\` or \`70.50\`."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9]+([.][0-9]+)?$", var.limit_usd))
    error_message = "A limit is a decimal number, such as 570 or 70.50."
  }
}

variable "counted_tags" {
  description = "Tags of what is counted: all of them, each with its value. At least two."
  type        = map(string)
  nullable    = false

  validation {
    condition     = length(var.counted_tags) >= 2
    error_message = "A filter joins at least two tags."
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

variable "notify" {
  description = "ARN of the SNS topic to tell: one at most. Without it nobody is told."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(var.notify) <= 1
    error_message = "AWS tells one topic of a budget."
  }
}

variable "tags" {
  description = "Tags of the budget, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
