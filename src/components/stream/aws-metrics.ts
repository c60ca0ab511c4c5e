import type { AwsMetric, PlainMetric } from "../../lowering/alarms/aws.ts";
import type { Chart } from "../../lowering/charts.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Component } from "../../system/system.ts";
import type { Stream } from "./schema.ts";
import { brokersOf, groupOf, readers } from "./settings.ts";

/** Where CloudWatch has a metric of a stream. */
export const metricOf =
  (stream: Component<Stream>, context: LowerContext) =>
  (metric: string): AwsMetric => {
    const name = context.name();
    const parts = metric === "disk" ? disks(stream, context) : lags(stream, context);
    const named = Object.fromEntries(
      parts.map(({ dimensions, ...part }, index) => [
        `part${index + 1}`,
        { ...part, namespace: "AWS/Kafka", dimensions: { "Cluster Name": name, ...dimensions } },
      ]),
    );
    return { expression: `MAX([${Object.keys(named).join(", ")}])`, label: `${stream.key} ${metric}`, parts: named };
  };

type Part = Pick<PlainMetric, "name" | "statistic" | "dimensions">;

const disks = (stream: Component<Stream>, context: LowerContext): readonly Part[] =>
  Array.from({ length: brokersOf(stream.config, context.system) }, (_, index) => ({
    name: "KafkaDataLogsDiskUsed",
    statistic: "Average",
    dimensions: { "Broker ID": String(index + 1) },
  }));

/** Messages that the slowest partition of a topic is behind, for each group of readers. */
const lags = (stream: Component<Stream>, context: LowerContext): readonly Part[] =>
  readers(stream, context.system).flatMap((reader) =>
    Object.keys(stream.config.topics).map((topic) => ({
      name: "MaxOffsetLag",
      statistic: "Maximum",
      dimensions: { "Consumer Group": groupOf(reader, context), Topic: topic },
    })),
  );

export function charts(stream: Component<Stream>, context: LowerContext): readonly Chart<AwsMetric>[] {
  const of = metricOf(stream, context);
  return [
    ...(lags(stream, context).length > 0
      ? [{ title: "Lag", unit: "count", lines: { messages: of("lag") } } as const]
      : []),
    ...(stream.config.mode === "provisioned"
      ? [{ title: "Disk", unit: "percent", lines: { fullest: of("disk") } } as const]
      : []),
  ];
}
