# A page of charts. Without positions CloudWatch places them one after the other, three in a row of 24 columns.

data "aws_region" "current" {}

locals {
  axis = { percent = "%", seconds = "s", count = "", bytes = "B" }

  titled = flatten([
    for one in var.shown : [for chart in one.charts : merge(chart, { title = "${one.name}: ${chart.title}" })]
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
                  expression = replace(expression, "/\\b([a-z][A-Za-z0-9_]*)\\b/", "$${1}${line.ending}")
                  label      = line.label
                  id         = "result${line.ending}"
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
                [{ id = "${id}${line.ending}", visible = false, stat = part.statistic }],
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
