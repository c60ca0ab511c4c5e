// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface CloudwatchDashboardInputs {
  /** Full name of the dashboard, such as `todo-prod-overview`. */
  readonly name: Argument<string>;
  /** What is shown, in this order: each under its name, with the charts that its module gives. */
  readonly shown: ListArgument<{
    readonly name: Argument<string> | null;
    readonly charts: ListArgument<{
      readonly title: Argument<string> | null;
      readonly lines: MapArgument<{
        /** @default "count" */
        readonly unit?: Argument<string> | null | undefined;
        readonly namespace?: Argument<string> | null | undefined;
        readonly metric_name?: Argument<string> | null | undefined;
        readonly statistic?: Argument<string> | null | undefined;
        readonly dimensions?: MapArgument<string> | null | undefined;
        /** @default 60 */
        readonly period?: Argument<number> | null | undefined;
        readonly expression?: Argument<string> | null | undefined;
        /** @default {} */
        readonly parts?: MapArgument<{
          readonly namespace: Argument<string> | null;
          readonly metric_name: Argument<string> | null;
          readonly statistic: Argument<string> | null;
          readonly dimensions: MapArgument<string> | null;
          /** @default 60 */
          readonly period?: Argument<number> | null | undefined;
        }> | null | undefined;
      }> | null;
    }> | null;
  }>;
}

export type CloudwatchDashboardOutput = "name";

/** A page of charts. Without positions CloudWatch places them one after the other, three in a row of 24 columns. */
export const cloudwatchDashboard: ModuleSource<CloudwatchDashboardInputs, CloudwatchDashboardOutput> = {
  cloud: "aws",
  name: "cloudwatch_dashboard",
  modules: [],
  files: {
    "main.tf": `# A page of charts. Without positions CloudWatch places them one after the other, three in a row of 24 columns.

data "aws_region" "current" {}

locals {
  axis = { percent = "%", seconds = "s", count = "", bytes = "B" }

  titled = flatten([
    for one in var.shown : [for chart in one.charts : merge(chart, { title = "\${one.name}: \${chart.title}" })]
  ])

  # Parts of a computed metric are named within it; in a chart their names have to be unique over all lines.
  charts = [
    for chart in local.titled : merge(chart, {
      unit = values(chart.lines)[0].unit
      lines = [
        for index, label in keys(chart.lines) : {
          label  = label
          ending = index == 0 ? "" : tostring(index)
          metric = chart.lines[label]
        }
      ]
    })
  ]

  widgets = [
    for chart in local.charts : {
      type   = "metric"
      width  = 8
      height = 6
      properties = {
        title   = chart.title
        region  = data.aws_region.current.region
        view    = "timeSeries"
        stacked = false
        period  = max(concat([for line in chart.lines : concat([line.metric.period], values(line.metric.parts)[*].period)]...)...)
        yAxis = {
          left = merge(
            { min = 0, label = local.axis[chart.unit], showUnits = false },
            { for most in [100] : "max" => most if chart.unit == "percent" },
          )
        }
        metrics = concat([
          for line in chart.lines : concat(
            [
              for expression in line.metric.expression[*] : [
                {
                  expression = replace(expression, "/\\\\b([a-z][A-Za-z0-9_]*)\\\\b/", "$\${1}\${line.ending}")
                  label      = line.label
                  id         = "result\${line.ending}"
                },
              ]
            ],
            [
              for name in line.metric.metric_name[*] : concat(
                [line.metric.namespace, name],
                flatten([for dimension, value in line.metric.dimensions : [dimension, value]]),
                [{ label = line.label, stat = line.metric.statistic }],
              )
            ],
            [
              for id, part in line.metric.parts : concat(
                [part.namespace, part.metric_name],
                flatten([for dimension, value in part.dimensions : [dimension, value]]),
                [{ id = "\${id}\${line.ending}", visible = false, stat = part.statistic }],
              )
            ],
          )
        ]...)
      }
    }
  ]
}

resource "aws_cloudwatch_dashboard" "this" {
  dashboard_name = var.name
  dashboard_body = jsonencode({ widgets = local.widgets })
}
`,
    "outputs.tf": `output "name" {
  description = "Name of the dashboard, as links to it have it."
  value       = aws_cloudwatch_dashboard.this.dashboard_name
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
        unit        = optional(string, "count")
        namespace   = optional(string)
        metric_name = optional(string)
        statistic   = optional(string)
        dimensions  = optional(map(string))
        period      = optional(number, 60)
        expression  = optional(string)
        parts = optional(map(object({
          namespace   = string
          metric_name = string
          statistic   = string
          dimensions  = map(string)
          period      = optional(number, 60)
        })), {})
      }))
    }))
  }))
  nullable = false

  validation {
    condition     = alltrue([for chart in flatten(var.shown[*].charts) : length(distinct(values(chart.lines)[*].unit)) == 1])
    error_message = "The lines of a chart have one unit, which is that of its axis."
  }
}
`,
  },
};
