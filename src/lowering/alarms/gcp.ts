import type { Argument, ListArgument } from "../../terraform/argument.ts";
import { call, ref } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { kebab, snake } from "../../system/components.ts";
import type { LowerContext } from "../context.ts";
import { enableApi } from "../gcp/apis.ts";
import { describe } from "./describe.ts";
import { amountOf, type Alarms } from "./field.ts";

/** A Cloud Monitoring time series. */
export interface GcpMetric {
  readonly filter: Argument<string>;
  readonly aligner: string;
  readonly reducer?: string;
  readonly groupBy?: readonly string[];
  /** Divides by another series: an error rate. */
  readonly denominator?: Argument<string>;
  /** Factor from the design's unit to the metric's: 0.01 for a metric that runs from 0 to 1, 1000 for milliseconds. */
  readonly scale?: number;
  /** Seconds between its points, where that is more than a minute. */
  readonly period?: number;
  /** Single events, such as failures: an alarm counts those of its whole `for`, and one is enough. */
  readonly events?: true;
}

/** Notification channels of channels; the module of every channel gives them under these names. Cloud Billing takes none but `email`. */
export function notificationChannels(
  keys: readonly string[],
  context: LowerContext,
  only?: "email",
): ListArgument<string> {
  const [first, ...others] = keys.flatMap((key) => {
    const channel = context.find(key);
    return channel ? [ref(`module.${channel.name}`, only === "email" ? "email_ids" : "ids")] : [];
  });
  if (!first) return [];
  return others.length === 0 ? first : call("concat", first, ...others);
}

/** How a series is reduced to one value a period; alarms and charts look at the same. */
export const aggregationOf = (metric: GcpMetric) => ({
  alignment_period: `${metric.period ?? 60}s`,
  per_series_aligner: metric.aligner,
  ...(metric.reducer === undefined ? {} : { cross_series_reducer: metric.reducer }),
  ...(metric.groupBy === undefined ? {} : { group_by_fields: metric.groupBy }),
});

/** Adds an alert policy each. `metricOf` says where a metric of the kind is found. */
export function gcpAlarms(
  component: Component,
  alarms: Alarms | undefined,
  context: LowerContext,
  metricOf: (metric: string) => GcpMetric,
): void {
  for (const [name, alarm] of Object.entries(alarms ?? {})) {
    const metric = metricOf(alarm.metric);
    const threshold = alarm.above ?? alarm.below ?? 0;
    const aggregations = [aggregationOf(metric.events ? { ...metric, period: alarm.for.seconds } : metric)];
    context.add(
      "google_monitoring_alert_policy",
      `${component.name}_${snake(name)}`,
      {
        display_name: context.name(kebab(name)),
        combiner: "OR",
        notification_channels: notificationChannels(alarm.notify, context),
        documentation: { mime_type: "text/markdown", content: describe(component, name, alarm) },
        conditions: [
          {
            display_name: `${component.key} ${alarm.metric}`,
            condition_threshold: {
              filter: metric.filter,
              comparison: alarm.above === undefined ? "COMPARISON_LT" : "COMPARISON_GT",
              threshold_value: scaled(amountOf(threshold), metric.scale),
              duration: metric.events ? "0s" : `${alarm.for.seconds}s`,
              // Nothing measured is nothing wrong, unless there should be more of it.
              evaluation_missing_data:
                alarm.above === undefined ? "EVALUATION_MISSING_DATA_ACTIVE" : "EVALUATION_MISSING_DATA_INACTIVE",
              aggregations,
              ...(metric.denominator === undefined
                ? {}
                : { denominator_filter: metric.denominator, denominator_aggregations: aggregations }),
              trigger: { count: 1 },
            },
          },
        ],
      },
      { dependsOn: [enableApi(context, "monitoring.googleapis.com")] },
    );
  }
}

/** 99.9 × 0.01 is 0.9990000000000001 to a computer; nobody wants to read that in a threshold. */
const scaled = (amount: number, scale = 1): number => Number((amount * scale).toPrecision(12));
