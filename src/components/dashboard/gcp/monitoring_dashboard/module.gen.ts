// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface MonitoringDashboardInputs {
  /** Full name of the dashboard, such as `todo-prod-overview`. */
  readonly name: Argument<string>;
  /** What is shown, in this order: each under its name, with the charts that its module gives. */
  readonly shown: ListArgument<{
    readonly name: Argument<string> | null;
    readonly charts: ListArgument<{
      readonly title: Argument<string> | null;
      readonly lines: MapArgument<{
        readonly filter: Argument<string> | null;
        readonly aligner: Argument<string> | null;
        readonly reducer?: Argument<string> | null | undefined;
        readonly group_by?: ListArgument<string> | null | undefined;
        readonly denominator?: Argument<string> | null | undefined;
      }> | null;
    }> | null;
  }>;
}

export type MonitoringDashboardOutput = "name";

/** A page of charts, three in a row. */
export const monitoringDashboard: ModuleSource<MonitoringDashboardInputs, MonitoringDashboardOutput> = {
  cloud: "gcp",
  name: "monitoring_dashboard",
  modules: [],
  files: {
    "main.tf": `# A page of charts, three in a row.

locals {
  titled = flatten([
    for one in var.shown : [for chart in one.charts : merge(chart, { title = "\${one.name}: \${chart.title}" })]
  ])

  # How a series becomes one value a minute, as alarms on the same metric look at it.
  charts = [
    for chart in local.titled : merge(chart, {
      lines = {
        for label, metric in chart.lines : label => merge(metric, {
          aggregation = merge(
            { alignmentPeriod = "60s", perSeriesAligner = metric.aligner },
            { for reducer in [metric.reducer] : "crossSeriesReducer" => reducer if reducer != null },
            { for fields in [metric.group_by] : "groupByFields" => fields if fields != null },
          )
        })
      }
    })
  ]

  widgets = [
    for chart in local.charts : {
      title = chart.title
      xyChart = {
        yAxis = { scale = "LINEAR" }
        dataSets = [
          for label, metric in chart.lines : {
            legendTemplate = label
            plotType       = "LINE"
            targetAxis     = "Y1"
            timeSeriesQuery = merge(
              {
                for filter in [metric.filter] : "timeSeriesFilter" => {
                  filter      = filter
                  aggregation = metric.aggregation
                } if metric.denominator == null
              },
              {
                for denominator in [metric.denominator] : "timeSeriesFilterRatio" => {
                  numerator   = { filter = metric.filter, aggregation = metric.aggregation }
                  denominator = { filter = denominator, aggregation = metric.aggregation }
                } if denominator != null
              },
            )
          }
        ]
      }
    }
  ]
}

resource "google_monitoring_dashboard" "this" {
  dashboard_json = jsonencode({
    displayName = var.name
    gridLayout  = { columns = "3", widgets = local.widgets }
  })
}
`,
    "outputs.tf": `output "name" {
  description = "Name of the dashboard, as the console shows it."
  value       = var.name
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the dashboard, such as \`todo-prod-overview\`."
  type        = string
  nullable    = false
}

variable "shown" {
  description = "What is shown, in this order: each under its name, with the charts that its module gives."
  type = list(object({
    name = string
    charts = list(object({
      title = string
      lines = map(object({
        filter      = string
        aligner     = string
        reducer     = optional(string)
        group_by    = optional(list(string))
        denominator = optional(string)
      }))
    }))
  }))
  nullable = false
}
`,
  },
};
