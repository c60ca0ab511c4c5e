import type { ComputedMetric, PlainMetric } from "../../lowering/alarms/aws.ts";
import { periodOf, type AwsMetric } from "../../lowering/alarms/aws.ts";
import { regionName, type AwsGrant } from "../../lowering/aws/grant.ts";
import type { Chart } from "../../lowering/charts.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { jsonencode, type Value } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { chartsOf } from "./shown.ts";
import type { Dashboard } from "./schema.ts";

export const aws: Lowering<Dashboard, AwsGrant> = {
  area: "monitoring",
  becomes: "Amazon CloudWatch dashboard",
  lower,
};

function lower(dashboard: Component<Dashboard>, context: LowerContext): void {
  const charts = chartsOf(dashboard, context, (component, own) =>
    context.loweringOf(component, "aws")?.charts?.(component, own),
  );
  context.add("aws_cloudwatch_dashboard", dashboard.name, {
    dashboard_name: context.name(),
    // Without positions CloudWatch places the widgets one after the other, three in a row of 24 columns.
    dashboard_body: jsonencode({ widgets: charts.map(widget) }),
  });
}

const widget = (chart: Chart<AwsMetric>): Value => ({
  type: "metric",
  width: 8,
  height: 6,
  properties: {
    title: chart.title,
    region: regionName,
    view: "timeSeries",
    stacked: false,
    period: Math.max(...Object.values(chart.lines).map(periodOf)),
    yAxis: {
      left: { min: 0, ...(chart.unit === "percent" ? { max: 100 } : {}), label: axis[chart.unit], showUnits: false },
    },
    metrics: Object.entries(chart.lines).flatMap(([label, metric], index) =>
      "expression" in metric ? computed(label, metric, index) : [plain(metric, { label })],
    ),
  },
});

const axis = { percent: "%", seconds: "s", count: "", bytes: "B" } as const;

const plain = (metric: PlainMetric, options: Readonly<Record<string, Value>>): Value => [
  metric.namespace,
  metric.name,
  ...Object.entries(metric.dimensions).flat(),
  { ...options, stat: metric.statistic },
];

/** Names of parts are unique in their line; in a widget they have to be unique over all lines. */
function computed(label: string, metric: ComputedMetric, index: number): Value[] {
  const suffix = index === 0 ? "" : String(index);
  const parts = Object.entries(metric.parts);
  const expression = parts.reduce(
    (text, [id]) => text.replaceAll(new RegExp(String.raw`\b${id}\b`, "g"), `${id}${suffix}`),
    metric.expression,
  );
  return [
    [{ expression, label, id: `result${suffix}` }],
    ...parts.map(([id, part]) => plain(part, { id: `${id}${suffix}`, visible: false })),
  ];
}
