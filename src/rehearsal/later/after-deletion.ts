const provider = (cloud: "aws" | "google", page: string): string =>
  `https://registry.terraform.io/providers/hashicorp/${cloud}/latest/docs/resources/${page}`;

/**
 * Blocks by which objects cannot be deleted before their time, whoever asks.
 * https://cloud.google.com/storage/docs/bucket-lock,
 * https://cloud.google.com/logging/docs/buckets#locking-logs-buckets, read 2026-11-28.
 */
export const retained: Readonly<Record<string, string>> = {
  google_logging_project_bucket_config: "locked",
  google_storage_bucket: "retention_policy.retention_period",
};

/** What a cloud lets go of later than of what used it, so that `terraform destroy` ends there and is run again. */
interface Lingering {
  /** What uses it. */
  readonly by: RegExp;
  readonly hours: number;
  readonly source: string;
}

/** By type. Read 2026-11-28. */
export const lingering: Readonly<Record<string, Lingering>> = {
  google_compute_subnetwork: {
    by: /^google_cloud_run_v2_(job|service|worker_pool)$/,
    hours: 2,
    source: "https://cloud.google.com/run/docs/configuring/vpc-direct-vpc#delete-subnet",
  },
};

/**
 * What is kept of something when it is deleted, under the name in `final_snapshot_identifier`; by type, with the argument
 * that asks for none. Read 2026-11-28.
 */
export const lastSnapshots: Readonly<Record<string, { readonly unless?: string; readonly source: string }>> = {
  aws_db_instance: { unless: "skip_final_snapshot", source: provider("aws", "db_instance") },
  aws_elasticache_replication_group: { source: provider("aws", "elasticache_replication_group") },
};
