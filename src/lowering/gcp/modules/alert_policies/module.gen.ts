// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface AlertPoliciesInputs {
  /** Full name of the component, such as `todo-prod-api`; names of policies begin with it. */
  readonly name: Argument<string>;
  /**
   * Alarms by name: the metric, exactly one of `above` and `below` (percent, seconds, bytes or a count, as the metric is measured), how many minutes it must last, and the ids of the notification channels to tell.
   * @default {}
   */
  readonly alarms?: MapArgument<{
    readonly metric: Argument<string> | null;
    readonly above?: Argument<number> | null | undefined;
    readonly below?: Argument<number> | null | undefined;
    /** @default 5 */
    readonly minutes?: Argument<number> | null | undefined;
    readonly notify: ListArgument<string> | null;
  }> | undefined;
  /** What alarms can watch, by name: the filter that finds the time series, how they become one value a minute, `denominator` for a rate of two, `unit` where Cloud Monitoring counts in `ratio` (0 to 1) what alarms state in percent or in `milliseconds` what they state in seconds, `events` where single events count, such as failures. */
  readonly metrics: MapArgument<{
    readonly filter: Argument<string> | null;
    readonly aligner: Argument<string> | null;
    readonly reducer?: Argument<string> | null | undefined;
    readonly group_by?: ListArgument<string> | null | undefined;
    readonly denominator?: Argument<string> | null | undefined;
    /** @default "same" */
    readonly unit?: Argument<string> | null | undefined;
    /** @default false */
    readonly events?: Argument<boolean> | null | undefined;
  }>;
  /**
   * Labels of the policies; the default labels of the provider do not reach them.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type AlertPoliciesOutput = "ids";

/**
 * One alert policy for each alarm of a component. The caller says where Cloud Monitoring has each
 * metric and in which unit; alarms are written in percent, seconds, bytes or plain counts.
 */
export const alertPolicies: ModuleSource<AlertPoliciesInputs, AlertPoliciesOutput> = {
  cloud: "gcp",
  name: "alert_policies",
  modules: [],
  files: {
    "main.tf": `# One alert policy for each alarm of a component. The caller says where Cloud Monitoring has each
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
    for key, alarm in var.alarms : key => local.metrics[key].events ? "\${alarm.minutes * 60}s" : "60s"
  }
}

resource "google_monitoring_alert_policy" "this" {
  for_each = var.alarms

  display_name          = "\${var.name}-\${each.key}"
  combiner              = "OR"
  notification_channels = each.value.notify
  user_labels           = var.labels

  documentation {
    mime_type = "text/markdown"
    content   = "\${each.value.metric} of \${var.name} is \${each.value.above == null ? "below" : "above"} \${local.limits[each.key]} over \${each.value.minutes} minutes (alarm \${each.key})."
  }

  conditions {
    display_name = "\${var.name} \${each.value.metric}"

    condition_threshold {
      filter             = local.metrics[each.key].filter
      denominator_filter = local.metrics[each.key].denominator
      comparison         = each.value.above == null ? "COMPARISON_LT" : "COMPARISON_GT"
      threshold_value    = local.thresholds[each.key]
      duration           = local.metrics[each.key].events ? "0s" : "\${each.value.minutes * 60}s"

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
`,
    "outputs.tf": `output "ids" {
  description = "Ids of the policies by the name of their alarm."
  value       = { for key, policy in google_monitoring_alert_policy.this : key => policy.id }
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the component, such as \`todo-prod-api\`; names of policies begin with it."
  type        = string
  nullable    = false
}

variable "alarms" {
  description = "Alarms by name: the metric, exactly one of \`above\` and \`below\` (percent, seconds, bytes or a count, as the metric is measured), how many minutes it must last, and the ids of the notification channels to tell."
  type = map(object({
    metric  = string
    above   = optional(number)
    below   = optional(number)
    minutes = optional(number, 5)
    notify  = list(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for alarm in values(var.alarms) : (alarm.above == null) != (alarm.below == null)])
    error_message = "An alarm has either above or below."
  }

  # Cloud Monitoring evaluates at most a day.
  validation {
    condition     = alltrue([for alarm in values(var.alarms) : alarm.minutes == floor(alarm.minutes) && alarm.minutes >= 1 && alarm.minutes <= 1380])
    error_message = "An alarm looks at 1 to 1380 whole minutes (23 hours)."
  }
}

variable "metrics" {
  description = "What alarms can watch, by name: the filter that finds the time series, how they become one value a minute, \`denominator\` for a rate of two, \`unit\` where Cloud Monitoring counts in \`ratio\` (0 to 1) what alarms state in percent or in \`milliseconds\` what they state in seconds, \`events\` where single events count, such as failures."
  type = map(object({
    filter      = string
    aligner     = string
    reducer     = optional(string)
    group_by    = optional(list(string))
    denominator = optional(string)
    unit        = optional(string, "same")
    events      = optional(bool, false)
  }))
  nullable = false

  validation {
    condition     = alltrue([for metric in values(var.metrics) : contains(["same", "ratio", "milliseconds"], metric.unit)])
    error_message = "The unit of a metric is same, ratio or milliseconds."
  }
}

variable "labels" {
  description = "Labels of the policies; the default labels of the provider do not reach them."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
