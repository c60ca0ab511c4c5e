import type { AwsMetric } from "../../lowering/alarms/aws.ts";
import type { Chart } from "../../lowering/charts.ts";
import { outputOf } from "../../lowering/context.ts";
import { text } from "../../terraform/expression.ts";
import type { Component } from "../../system/system.ts";
import { elasticache } from "./aws/elasticache/module.gen.ts";
import type { Redis } from "./schema.ts";
import { replicasOf } from "./settings.ts";

const sources = {
  cpu: { name: "EngineCPUUtilization", statistic: "Average", over: "MAX" },
  memory: { name: "DatabaseMemoryUsagePercentage", statistic: "Average", over: "MAX" },
  connections: { name: "CurrConnections", statistic: "Average", over: "MAX" },
  evictions: { name: "Evictions", statistic: "Sum", over: "SUM" },
} as const;

/** Where CloudWatch has a metric: taken over all nodes, since any of them may become the primary. */
const metricOf =
  (redis: Component<Redis>) =>
  (metric: string): AwsMetric => {
    const { name, statistic, over } = sources[metric as keyof typeof sources];
    const group = outputOf(elasticache, redis, "cache_name");
    const parts = Object.fromEntries(
      Array.from({ length: 1 + replicasOf(redis.config) }, (_, index) => [
        `node${index + 1}`,
        {
          namespace: "AWS/ElastiCache",
          name,
          statistic,
          dimensions: { CacheClusterId: text`${group}-${String(index + 1).padStart(3, "0")}` },
        },
      ]),
    );
    return { expression: `${over}([${Object.keys(parts).join(", ")}])`, label: `${redis.key} ${metric}`, parts };
  };

export function charts(redis: Component<Redis>): readonly Chart<AwsMetric>[] {
  const of = metricOf(redis);
  return [
    { title: "CPU and memory", unit: "percent", lines: { CPU: of("cpu"), memory: of("memory") } },
    { title: "Connections", unit: "count", lines: { connections: of("connections") } },
    { title: "Evictions", unit: "count", lines: { evictions: of("evictions") } },
  ];
}
