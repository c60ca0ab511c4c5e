import type { Value } from "../../terraform/expression.ts";

/** An argument without which a cloud, or the provider, refuses to delete something. */
export interface Keeper {
  readonly argument: string;
  /** The value that lets it go. */
  readonly free: Value;
  /** What nothing stated means. */
  readonly otherwise: Value;
  readonly why: string;
  readonly source: string;
}

const provider = (cloud: "aws" | "google", page: string): string =>
  `https://registry.terraform.io/providers/hashicorp/${cloud}/latest/docs/resources/${page}`;

const emptied = (argument: string, why: string, source: string): Keeper => ({
  argument,
  free: true,
  otherwise: false,
  why,
  source,
});

const protectedBy = (argument: string, otherwise: boolean, source: string): Keeper => ({
  argument,
  free: false,
  otherwise,
  why: "it is protected",
  source,
});

/** By type. Read 2026-11-28. */
export const keepers: Readonly<Record<string, readonly Keeper[]>> = {
  aws_cognito_user_pool: [
    {
      argument: "deletion_protection",
      free: "INACTIVE",
      otherwise: "INACTIVE",
      why: "it is protected",
      source: provider("aws", "cognito_user_pool"),
    },
  ],
  aws_db_instance: [protectedBy("deletion_protection", false, provider("aws", "db_instance"))],
  aws_ecr_repository: [emptied("force_delete", "it holds images", provider("aws", "ecr_repository"))],
  aws_lb: [protectedBy("enable_deletion_protection", false, provider("aws", "lb"))],
  aws_s3_bucket: [emptied("force_destroy", "it holds objects", provider("aws", "s3_bucket"))],
  aws_service_discovery_service: [
    emptied("force_destroy", "ECS has tasks registered in it", provider("aws", "service_discovery_service")),
  ],
  google_cloud_run_v2_job: [protectedBy("deletion_protection", true, provider("google", "cloud_run_v2_job"))],
  google_cloud_run_v2_service: [protectedBy("deletion_protection", true, provider("google", "cloud_run_v2_service"))],
  google_cloud_run_v2_worker_pool: [
    protectedBy("deletion_protection", true, provider("google", "cloud_run_v2_worker_pool")),
  ],
  google_firestore_database: [
    {
      argument: "delete_protection_state",
      free: "DELETE_PROTECTION_DISABLED",
      otherwise: "DELETE_PROTECTION_DISABLED",
      why: "it is protected",
      source: provider("google", "firestore_database"),
    },
    {
      // ABANDON where nothing is stated: it stays, and so does its name.
      argument: "deletion_policy",
      free: "DELETE",
      otherwise: "ABANDON",
      why: "Terraform lets go of it and leaves it there",
      source: provider("google", "firestore_database"),
    },
  ],
  google_memorystore_instance: [
    protectedBy("deletion_protection_enabled", true, provider("google", "memorystore_instance")),
  ],
  google_secret_manager_secret: [
    protectedBy("deletion_protection", false, provider("google", "secret_manager_secret")),
  ],
  google_sql_database_instance: [protectedBy("deletion_protection", true, provider("google", "sql_database_instance"))],
  google_storage_bucket: [emptied("force_destroy", "it holds objects", provider("google", "storage_bucket"))],
  google_workflows_workflow: [protectedBy("deletion_protection", true, provider("google", "workflows_workflow"))],
};

/**
 * Blocks by which objects cannot be deleted before their time, whoever asks.
 * https://cloud.google.com/storage/docs/bucket-lock, https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html,
 * https://cloud.google.com/logging/docs/buckets#locking-logs-buckets, read 2026-11-28.
 */
export const retained: Readonly<Record<string, string>> = {
  aws_s3_bucket_object_lock_configuration: "rule.default_retention.mode",
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
