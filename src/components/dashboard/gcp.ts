import { aggregationOf, type GcpMetric } from "../../lowering/alarms/gcp.ts";
import type { Chart } from "../../lowering/charts.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { jsonencode, type Value } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { chartsOf } from "./shown.ts";
import type { Dashboard } from "./schema.ts";

export const gcp: Lowering<Dashboard, GcpGrant> = {
  area: "monitoring",
  becomes: "Cloud Monitoring dashboard",
  lower,
};

function lower(dashboard: Component<Dashboard>, context: LowerContext): void {
  const charts = chartsOf(dashboard, context, (component, own) =>
    context.loweringOf(component, "gcp")?.charts?.(component, own),
  );
  context.add(
    "google_monitoring_dashboard",
    dashboard.name,
    {
      dashboard_json: jsonencode({
        displayName: context.name(),
        gridLayout: { columns: "3", widgets: charts.map(widget) },
      }),
    },
    { dependsOn: [enableApi(context, "monitoring.googleapis.com")] },
  );
}

const widget = (chart: Chart<GcpMetric>): Value => ({
  title: chart.title,
  xyChart: {
    dataSets: Object.entries(chart.lines).map(([label, metric]) => ({
      legendTemplate: label,
      plotType: "LINE",
      targetAxis: "Y1",
      timeSeriesQuery: query(metric),
    })),
    yAxis: { scale: "LINEAR" },
  },
});

function query(metric: GcpMetric): Value {
  const own = aggregationOf(metric);
  const aggregation: Value = {
    alignmentPeriod: own.alignment_period,
    perSeriesAligner: own.per_series_aligner,
    ...(own.cross_series_reducer === undefined ? {} : { crossSeriesReducer: own.cross_series_reducer }),
    ...(own.group_by_fields === undefined ? {} : { groupByFields: own.group_by_fields }),
  };
  const series = { filter: metric.filter, aggregation };
  return metric.denominator === undefined
    ? { timeSeriesFilter: series }
    : { timeSeriesFilterRatio: { numerator: series, denominator: { filter: metric.denominator, aggregation } } };
}
