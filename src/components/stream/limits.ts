/**
 * What MSK calls each version; all keep their metadata themselves (KRaft), and all let topics be made through AWS.
 * Sources, read 2026-11: https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html,
 * https://docs.aws.amazon.com/msk/latest/developerguide/msk-topic-operations-information.html
 */
export const versions = {
  "3.7": "3.7.x.kraft",
  "3.8": "3.8.x.kraft",
  "3.9": "3.9.x.kraft",
} as const;

/** Read 2026-11. */
export const serverless = {
  replication: 3,
  topicSource: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-topic-operations-information.html",
} as const;

/**
 * A cluster of Managed Service for Apache Kafka: at least 3 vCPU, and 1 to 8 GiB for each.
 * Source: https://docs.cloud.google.com/managed-service-for-apache-kafka/docs/reference/rest/v1/CapacityConfig, read 2026-11.
 */
export const capacity = {
  minCpu: 3,
  perCpu: { min: 1024, max: 8192 },
  source: "https://docs.cloud.google.com/managed-service-for-apache-kafka/docs/reference/rest/v1/CapacityConfig",
} as const;

/**
 * Metrics that one CloudWatch alarm can compute from.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create-alarm-on-metric-math-expression.html, read 2026-11.
 */
export const metricsOfAlarm = 10;
