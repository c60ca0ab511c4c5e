/**
 * Versions on offer that can authenticate with IAM.
 * Sources, read 2026-11: https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/supported-engine-versions.html,
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html,
 * https://cloud.google.com/memorystore/docs/valkey/supported-versions
 */
export const versions = {
  valkey: {
    default: "8.0",
    aws: ["7.2", "8.0", "8.1", "8.2"],
    gcp: ["7.2", "8.0", "9.0"],
  },
  redis: { default: "7.1", aws: ["7.0", "7.1"], gcp: [] },
} as const satisfies Record<string, { default: string; aws: readonly string[]; gcp: readonly string[] }>;

export const versionSource = {
  aws: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/supported-engine-versions.html",
  gcp: "https://cloud.google.com/memorystore/docs/valkey/supported-versions",
} as const;

/** Of one shard, on both clouds. Read 2026-11. */
export const maxReplicas = {
  count: 5,
  source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Replication.html",
} as const;

/** Days that snapshots can be kept. Read 2026-11. */
export const backupDays = {
  aws: { max: 35, source: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html" },
  gcp: { max: 365, source: "https://cloud.google.com/memorystore/docs/valkey/about-backups" },
} as const;

/** Minutes of the shortest window that ElastiCache takes. */
export const shortestWindowMinutes = 60;

/** Where Redis OSS ends on Google Cloud: its AUTH string would stand in the Terraform state. */
export const redisSource = "https://cloud.google.com/memorystore/docs/redis/about-redis-auth";
