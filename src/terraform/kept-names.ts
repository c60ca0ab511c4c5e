/** How long the name of what was deleted stays taken. */
export interface KeptName {
  /** In days; an argument that says so, with what holds without it; never given back where there is no end. */
  readonly days: number | { readonly argument: string; readonly otherwise: number };
  /** Days within which the provider brings the deleted one back, where it does. */
  readonly undeleted?: number;
  readonly source: string;
}

const never = Infinity;

/** By type. All others give their names back at once, or within minutes for which the provider waits. Read 2026-11-28. */
export const keptNames: Readonly<Record<string, KeptName>> = {
  aws_secretsmanager_secret: {
    days: { argument: "recovery_window_in_days", otherwise: 30 },
    source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html",
  },
  google_iam_workload_identity_pool: {
    days: 30,
    source: "https://cloud.google.com/iam/docs/manage-workload-identity-pools-providers",
  },
  // Sign-in of a project can be configured otherwise, and not taken away.
  google_identity_platform_config: {
    days: never,
    source: "https://github.com/hashicorp/terraform-provider-google/issues/16520",
  },
  google_kms_key_ring: { days: never, source: "https://cloud.google.com/kms/docs/resource-hierarchy" },
  google_logging_project_bucket_config: {
    days: 7,
    source: "https://cloud.google.com/logging/docs/buckets",
  },
  google_project_iam_custom_role: {
    days: 37,
    undeleted: 7,
    source:
      "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project_iam_custom_role",
  },
};
