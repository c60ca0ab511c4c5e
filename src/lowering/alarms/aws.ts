import type { Argument } from "../../terraform/argument.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { kebab, snake } from "../../system/components.ts";
import type { LowerContext } from "../context.ts";
import { describe } from "./describe.ts";
import { amountOf, type Alarms } from "./field.ts";

/** A CloudWatch metric as it is. */
export interface PlainMetric {
  readonly namespace: string;
  readonly name: string;
  readonly statistic: string;
  readonly dimensions: Readonly<Record<string, Argument<string>>>;
  /** Seconds between its points, where that is more than a minute: 86,400 for the size of a bucket. */
  readonly period?: number;
  /** Single events, such as failures: an alarm counts those of its whole `for`, and one is enough. */
  readonly events?: true;
}

/**
 * Metric math over several metrics: `{ expression: "100 * errors / requests", parts: { errors, requests } }`.
 * The names of the parts begin with a lower-case letter, as CloudWatch wants; `result` is taken.
 */
export interface ComputedMetric {
  readonly expression: string;
  readonly label: string;
  readonly parts: Readonly<Record<string, PlainMetric>>;
}

export type AwsMetric = PlainMetric | ComputedMetric;

/** SNS topic of a channel; the module of every channel gives it under this name. */
export const topicArn = (channel: Component): Reference => ref(`module.${channel.name}`, "topic_arn");

/** Adds an alarm each. `metricOf` says where a metric of the kind is found. */
export function awsAlarms(
  component: Component,
  alarms: Alarms | undefined,
  context: LowerContext,
  metricOf: (metric: string) => AwsMetric,
): void {
  for (const [name, alarm] of Object.entries(alarms ?? {})) {
    const metric = metricOf(alarm.metric);
    const period = "events" in metric ? alarm.for.seconds : periodOf(metric);
    const points = Math.max(1, Math.ceil(alarm.for.seconds / period));
    const channels = alarm.notify.flatMap((key) => {
      const channel = context.find(key);
      return channel ? [topicArn(channel)] : [];
    });
    context.add("aws_cloudwatch_metric_alarm", `${component.name}_${snake(name)}`, {
      alarm_name: context.name(kebab(name)),
      alarm_description: describe(component, name, alarm),
      comparison_operator: alarm.above === undefined ? "LessThanThreshold" : "GreaterThanThreshold",
      threshold: amountOf(alarm.above ?? alarm.below ?? 0),
      evaluation_periods: points,
      // Nothing measured is nothing wrong, unless there should be more of it.
      treat_missing_data: alarm.above === undefined ? "breaching" : "notBreaching",
      alarm_actions: channels,
      ok_actions: channels,
      ...("expression" in metric ? computed(metric, period) : plain(metric, period)),
    });
  }
}

/** Points are as far apart as those of the slowest metric, and never closer than a minute. */
export const periodOf = (metric: AwsMetric): number =>
  Math.max(60, ...("expression" in metric ? Object.values(metric.parts) : [metric]).map((part) => part.period ?? 60));

const simpleStatistics = new Set(["SampleCount", "Average", "Sum", "Minimum", "Maximum"]);

const plain = (metric: PlainMetric, period: number) => ({
  namespace: metric.namespace,
  metric_name: metric.name,
  // Percentiles and trimmed means are "extended" statistics to CloudWatch.
  ...(simpleStatistics.has(metric.statistic)
    ? { statistic: metric.statistic }
    : { extended_statistic: metric.statistic }),
  period,
  dimensions: metric.dimensions,
});

const computed = (metric: ComputedMetric, period: number) => ({
  metric_query: [
    { id: "result", expression: metric.expression, label: metric.label, return_data: true },
    ...Object.entries(metric.parts).map(([id, part]) => ({
      id,
      metric: {
        namespace: part.namespace,
        metric_name: part.name,
        stat: part.statistic,
        period,
        dimensions: part.dimensions,
      },
    })),
  ],
});
