# A page of charts, three in a row.

locals {
  titled = flatten([
    for one in var.shown : [for chart in one.charts : merge(chart, { title = "${one.name}: ${chart.title}" })]
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
