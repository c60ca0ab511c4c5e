/** What the clouds measure, as alarms take it. Read 2026-11 in the page that stands beside each group. */

export interface AwsMetric {
  /** Names of dimensions, each set as it is published; an alarm on any other has no data. */
  readonly dimensions: readonly (readonly string[])[];
  /** Seconds between points at the least. */
  readonly every: number;
  /** The largest value that there is; none where there is no end. */
  readonly max?: number;
}

const one = (...dimensions: string[]): AwsMetric => ({ dimensions: [dimensions], every: 60 });
const percent = (...dimensions: string[]): AwsMetric => ({ ...one(...dimensions), max: 100 });
const balancer: AwsMetric = { dimensions: [["LoadBalancer"], ["LoadBalancer", "TargetGroup"]], every: 60 };
const kafka: AwsMetric = one("Cluster Name", "Consumer Group", "Topic");

export const awsMetrics: Readonly<Record<string, AwsMetric>> = {
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/available-metrics.html
  "AWS/ECS CPUUtilization": percent("ClusterName", "ServiceName"),
  "AWS/ECS MemoryUtilization": percent("ClusterName", "ServiceName"),
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Container-Insights-metrics-ECS.html
  "ECS/ContainerInsights RunningTaskCount": one("ClusterName", "ServiceName"),
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
  "AWS/ApplicationELB RequestCount": balancer,
  "AWS/ApplicationELB TargetResponseTime": balancer,
  "AWS/ApplicationELB HTTPCode_Target_5XX_Count": balancer,
  "AWS/ApplicationELB HTTPCode_ELB_5XX_Count": one("LoadBalancer"),
  // https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html
  "AWS/RDS CPUUtilization": percent("DBInstanceIdentifier"),
  "AWS/RDS DatabaseConnections": one("DBInstanceIdentifier"),
  "AWS/RDS FreeableMemory": one("DBInstanceIdentifier"),
  "AWS/RDS FreeStorageSpace": one("DBInstanceIdentifier"),
  // https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheMetrics.Redis.html
  "AWS/ElastiCache EngineCPUUtilization": percent("CacheClusterId"),
  "AWS/ElastiCache DatabaseMemoryUsagePercentage": percent("CacheClusterId"),
  "AWS/ElastiCache CurrConnections": one("CacheClusterId"),
  "AWS/ElastiCache Evictions": one("CacheClusterId"),
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html
  "AWS/SQS ApproximateNumberOfMessagesVisible": one("QueueName"),
  "AWS/SQS ApproximateNumberOfMessagesNotVisible": one("QueueName"),
  "AWS/SQS ApproximateAgeOfOldestMessage": one("QueueName"),
  // https://docs.aws.amazon.com/step-functions/latest/dg/procedure-cw-metrics.html
  "AWS/States ExecutionsFailed": one("StateMachineArn"),
  // https://docs.aws.amazon.com/msk/latest/developerguide/metrics-details.html
  "AWS/Kafka MaxOffsetLag": kafka,
  "AWS/Kafka KafkaDataLogsDiskUsed": percent("Broker ID", "Cluster Name"),
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/metrics-dimensions.html
  "AWS/S3 BucketSizeBytes": { dimensions: [["BucketName", "StorageType"]], every: 86_400 },
};

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html, and .../monitoring/alarm-limits.html */
export const cloudWatch = {
  /** Seconds that periods times evaluations may have, with periods below an hour or up to a week from there on. */
  evaluated: { below: 3600, most: 86_400, mostAbove: 604_800 },
  metricsOfAlarm: 10,
} as const;

type Kind = "GAUGE" | "DELTA" | "CUMULATIVE";

export interface GoogleMetric {
  readonly kind: Kind;
  readonly value: "number" | "distribution";
  readonly max?: number;
  /** Each container of an instance has a series of its own. */
  readonly byContainer?: true;
}

const gauge: GoogleMetric = { kind: "GAUGE", value: "number" };
const share: GoogleMetric = { ...gauge, max: 1 };
const delta: GoogleMetric = { kind: "DELTA", value: "number" };
const spread: GoogleMetric = { kind: "DELTA", value: "distribution" };

/** https://cloud.google.com/monitoring/api/metrics_gcp */
export const googleMetrics: Readonly<Record<string, GoogleMetric>> = {
  "run.googleapis.com/container/cpu/utilizations": { ...spread, max: 1, byContainer: true },
  "run.googleapis.com/container/memory/utilizations": { ...spread, max: 1, byContainer: true },
  "run.googleapis.com/container/instance_count": { ...gauge, byContainer: true },
  "run.googleapis.com/request_count": delta,
  "run.googleapis.com/request_latencies": spread,
  "run.googleapis.com/job/completed_execution_count": delta,
  "loadbalancing.googleapis.com/https/request_count": delta,
  "loadbalancing.googleapis.com/https/backend_latencies": spread,
  "cloudsql.googleapis.com/database/cpu/utilization": share,
  "cloudsql.googleapis.com/database/memory/total_usage": gauge,
  "cloudsql.googleapis.com/database/disk/utilization": share,
  "cloudsql.googleapis.com/database/postgresql/num_backends": gauge,
  "memorystore.googleapis.com/instance/cpu/maximum_utilization": share,
  "memorystore.googleapis.com/instance/memory/maximum_utilization": share,
  "memorystore.googleapis.com/instance/clients/maximum_connected_clients": gauge,
  "memorystore.googleapis.com/instance/stats/total_evicted_keys_count": delta,
  "pubsub.googleapis.com/subscription/num_undelivered_messages": gauge,
  "pubsub.googleapis.com/subscription/oldest_unacked_message_age": gauge,
  "workflows.googleapis.com/finished_execution_count": delta,
  "managedkafka.googleapis.com/offset_lag": gauge,
};

/** Which series an aligner takes: https://cloud.google.com/monitoring/api/ref_v3/rest/v3/projects.alertPolicies#Aligner */
export const aligners: Readonly<
  Record<string, { readonly kinds: readonly Kind[]; readonly values: readonly string[] }>
> = {
  ALIGN_DELTA: { kinds: ["CUMULATIVE", "DELTA"], values: ["number", "distribution"] },
  ALIGN_RATE: { kinds: ["CUMULATIVE", "DELTA"], values: ["number"] },
  ALIGN_MEAN: { kinds: ["GAUGE", "DELTA"], values: ["number"] },
  ALIGN_MAX: { kinds: ["GAUGE", "DELTA"], values: ["number"] },
};

/** Seconds: https://cloud.google.com/monitoring/quotas#alerting */
export const monitoring = {
  step: 60,
  longestAlignment: 25 * 3600,
  longestDuration: 23.5 * 3600,
  shortestAutoClose: 1800,
} as const;
