// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface CloudwatchAlarmsInputs {
  /** Full name of what is watched; each alarm is called after it and its own key. */
  readonly name: Argument<string> | null;
  /** Alarms by name: a metric of `metrics`, the limit in the metric's unit, for how many minutes it must be passed, and the ARNs of the SNS topics to tell. */
  readonly alarms: MapArgument<{
    readonly metric: Argument<string> | null;
    readonly above?: Argument<number> | null | undefined;
    readonly below?: Argument<number> | null | undefined;
    /** @default 5 */
    readonly minutes?: Argument<number> | null | undefined;
    readonly notify: ListArgument<string> | null;
  }>;
  /** Where CloudWatch has each metric. Either namespace, metric_name, statistic and dimensions, or an expression over `parts`, whose keys are its variables. `period` is the number of seconds between points; `events` are counted over all minutes of an alarm. */
  readonly metrics: MapArgument<{
    readonly namespace?: Argument<string> | null | undefined;
    readonly metric_name?: Argument<string> | null | undefined;
    readonly statistic?: Argument<string> | null | undefined;
    readonly dimensions?: MapArgument<string> | null | undefined;
    /** @default 60 */
    readonly period?: Argument<number> | null | undefined;
    /** @default false */
    readonly events?: Argument<boolean> | null | undefined;
    readonly expression?: Argument<string> | null | undefined;
    readonly label?: Argument<string> | null | undefined;
    /** @default {} */
    readonly parts?: MapArgument<{
      readonly namespace: Argument<string> | null;
      readonly metric_name: Argument<string> | null;
      readonly statistic: Argument<string> | null;
      readonly dimensions: MapArgument<string> | null;
      /** @default 60 */
      readonly period?: Argument<number> | null | undefined;
    }> | null | undefined;
  }>;
  /**
   * Tags of the alarms, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type CloudwatchAlarmsOutput = "alarm_arns";

/**
 * An alarm for each entry of `alarms`, on one of the metrics that the calling module has. Each tells its topics when
 * it starts and when it ends.
 */
export const cloudwatchAlarms: ModuleSource<CloudwatchAlarmsInputs, CloudwatchAlarmsOutput> = {
  cloud: "aws",
  name: "cloudwatch_alarms",
  modules: [],
  files: {
    "main.tf": `# An alarm for each entry of \`alarms\`, on one of the metrics that the calling module has. Each tells its topics when
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

  alarm_name          = "\${var.name}-\${each.key}"
  alarm_description   = "\${each.value.metric} of \${var.name} is \${each.value.above == null ? "below" : "above"} its limit."
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
`,
    "outputs.tf": `output "alarm_arns" {
  description = "ARNs of the alarms by name, for composite alarms and automatic rollbacks."
  value       = { for key, alarm in aws_cloudwatch_metric_alarm.this : key => alarm.arn }
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of what is watched; each alarm is called after it and its own key."
  type        = string
}

variable "alarms" {
  description = "Alarms by name: a metric of \`metrics\`, the limit in the metric's unit, for how many minutes it must be passed, and the ARNs of the SNS topics to tell."
  type = map(object({
    metric  = string
    above   = optional(number)
    below   = optional(number)
    minutes = optional(number, 5)
    notify  = list(string)
  }))
  nullable = false

  validation {
    condition     = alltrue([for alarm in var.alarms : (alarm.above == null) != (alarm.below == null)])
    error_message = "An alarm has one limit: either above or below."
  }

  validation {
    condition     = alltrue([for alarm in var.alarms : alarm.minutes == floor(alarm.minutes) && alarm.minutes >= 1 && alarm.minutes <= 1380])
    error_message = "An alarm looks at 1 to 1380 whole minutes, since CloudWatch evaluates no more than a day."
  }
}

variable "metrics" {
  description = "Where CloudWatch has each metric. Either namespace, metric_name, statistic and dimensions, or an expression over \`parts\`, whose keys are its variables. \`period\` is the number of seconds between points; \`events\` are counted over all minutes of an alarm."
  type = map(object({
    namespace   = optional(string)
    metric_name = optional(string)
    statistic   = optional(string)
    dimensions  = optional(map(string))
    period      = optional(number, 60)
    events      = optional(bool, false)
    expression  = optional(string)
    label       = optional(string)
    parts = optional(map(object({
      namespace   = string
      metric_name = string
      statistic   = string
      dimensions  = map(string)
      period      = optional(number, 60)
    })), {})
  }))
  nullable = false
}

variable "tags" {
  description = "Tags of the alarms, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
