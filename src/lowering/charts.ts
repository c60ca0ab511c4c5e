import type { AwsMetric } from "./alarms/aws.ts";
import type { MetricUnit } from "./alarms/field.ts";
import type { GcpMetric } from "./alarms/gcp.ts";

/** One picture of a component's health, on every dashboard that shows the component. */
export interface Chart<Metric> {
  /** `CPU and memory`; the component's key is put before it. */
  readonly title: string;
  readonly unit: MetricUnit;
  /** Lines by label. */
  readonly lines: Readonly<Record<string, Metric>>;
}

/** The metrics of the cloud that a lowering is for, known by the grant that it gives. */
export type MetricOf<Grant> = "bindings" extends keyof Grant ? GcpMetric : AwsMetric;
