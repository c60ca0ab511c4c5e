import type { Argument } from "../../terraform/argument.ts";
import { ref, type Reference } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { kebab, snake } from "../../system/components.ts";
import type { LowerContext } from "../context.ts";
import { amountOf, type Alarms } from "./field.ts";

/** A CloudWatch metric as it is. */
export interface PlainMetric {
  readonly namespace: string;
  readonly name: string;
  readonly statistic: string;
  readonly dimensions: Readonly<Record<string, Argument<string>>>;
}

/** Metric math over several metrics: `{ expression: "100 * errors / requests", parts: { errors, requests } }`. */
export interface ComputedMetric {
  readonly expression: string;
  readonly label: string;
  readonly parts: Readonly<Record<string, PlainMetric>>;
}

export type AwsMetric = PlainMetric | ComputedMetric;

/** SNS topic of a channel; every channel has one under this address. */
export const topicArn = (channel: Component): Reference => ref(`aws_sns_topic.${channel.name}`, "arn");

/** Adds an alarm each. `metricOf` says where a metric of the kind is found. */
export function awsAlarms(
  component: Component,
  alarms: Alarms | undefined,
  context: LowerContext,
  metricOf: (metric: string) => AwsMetric,
): void {
  for (const [name, alarm] of Object.entries(alarms ?? {})) {
    const metric = metricOf(alarm.metric);
    const threshold = alarm.above ?? alarm.below ?? 0;
    const channels = alarm.notify.flatMap((key) => {
      const channel = context.find(key);
      return channel ? [topicArn(channel)] : [];
    });
    context.add("aws_cloudwatch_metric_alarm", `${component.name}_${snake(name)}`, {
      alarm_name: context.name(kebab(name)),
      alarm_description: describe(
        component,
        alarm.metric,
        alarm.above === undefined ? "below" : "above",
        amountOf(threshold),
        alarm.for.seconds,
      ),
      comparison_operator: alarm.above === undefined ? "LessThanThreshold" : "GreaterThanThreshold",
      threshold: amountOf(threshold),
      evaluation_periods: alarm.for.seconds / 60,
      datapoints_to_alarm: alarm.for.seconds / 60,
      treat_missing_data: alarm.above === undefined ? "breaching" : "notBreaching",
      alarm_actions: channels,
      ok_actions: channels,
      ...("expression" in metric ? computed(metric) : plain(metric)),
    });
  }
}

const plain = (metric: PlainMetric) => ({
  namespace: metric.namespace,
  metric_name: metric.name,
  // Percentiles are "extended" statistics to CloudWatch.
  ...(/^p\d/.test(metric.statistic) ? { extended_statistic: metric.statistic } : { statistic: metric.statistic }),
  period: 60,
  dimensions: metric.dimensions,
});

const computed = (metric: ComputedMetric) => ({
  metric_query: [
    { id: "result", expression: metric.expression, label: metric.label, return_data: true },
    ...Object.entries(metric.parts).map(([id, part]) => ({
      id,
      metric: {
        namespace: part.namespace,
        metric_name: part.name,
        stat: part.statistic,
        period: 60,
        dimensions: part.dimensions,
      },
    })),
  ],
});

/** What a person woken by the alarm reads first. */
export function describe(component: Component, metric: string, side: string, amount: number, seconds: number): string {
  return `${component.key}: ${metric} has been ${side} ${amount} for ${seconds / 60} min.`;
}
