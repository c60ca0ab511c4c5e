// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface GithubActionsDeploymentsInputs {
  /** Project of the accounts that code runs as. */
  readonly project_id: Argument<string>;
  /** E-mail of the account that deploys, which the root of the project makes. */
  readonly service_account_email: Argument<string>;
  /**
   * Cloud Run services to roll out, by name, each with the account that it runs as.
   * @default {}
   */
  readonly services?: MapArgument<{
    readonly name: Argument<string> | null;
    readonly location: Argument<string> | null;
    readonly service_account_email: Argument<string> | null;
  }> | undefined;
  /**
   * Cloud Run worker pools to roll out, by name, each with the account that it runs as.
   * @default {}
   */
  readonly worker_pools?: MapArgument<{
    readonly name: Argument<string> | null;
    readonly location: Argument<string> | null;
    readonly service_account_email: Argument<string> | null;
  }> | undefined;
  /**
   * Cloud Run jobs that deployments start and wait for, by name.
   * @default {}
   */
  readonly jobs?: MapArgument<{
    readonly name: Argument<string> | null;
    readonly location: Argument<string> | null;
  }> | undefined;
  /**
   * Buckets that files of sites are uploaded to, by the site's name.
   * @default {}
   */
  readonly site_buckets?: MapArgument<string> | undefined;
}

export type GithubActionsDeploymentsOutput = never;

/**
 * What the account that deploys may roll out here: exactly this, and the accounts that it runs as. The account itself is
 * made in the root of the project.
 */
export const githubActionsDeployments: ModuleSource<GithubActionsDeploymentsInputs, GithubActionsDeploymentsOutput> = {
  cloud: "gcp",
  name: "github_actions_deployments",
  modules: [],
  files: {
    "main.tf": `# What the account that deploys may roll out here: exactly this, and the accounts that it runs as. The account itself is
# made in the root of the project.

locals {
  member = "serviceAccount:\${var.service_account_email}"
}

resource "google_cloud_run_v2_service_iam_member" "this" {
  for_each = var.services

  name     = each.value.name
  location = each.value.location
  role     = "roles/run.developer"
  member   = local.member
}

resource "google_cloud_run_v2_worker_pool_iam_member" "this" {
  for_each = var.worker_pools

  name     = each.value.name
  location = each.value.location
  role     = "roles/run.developer"
  member   = local.member
}

locals {
  # Who starts a job looks at it until it has ended.
  runs = merge([
    for key, job in var.jobs : {
      for role in ["invoker", "viewer"] : "\${key}-\${role}" => merge(job, { role = "roles/run.\${role}" })
    }
  ]...)
}

resource "google_cloud_run_v2_job_iam_member" "run" {
  for_each = local.runs

  name     = each.value.name
  location = each.value.location
  role     = each.value.role
  member   = local.member
}

resource "google_service_account_iam_member" "run_as" {
  for_each = merge(var.services, var.worker_pools)

  service_account_id = "projects/\${var.project_id}/serviceAccounts/\${each.value.service_account_email}"
  role               = "roles/iam.serviceAccountUser"
  member             = local.member
}

resource "google_storage_bucket_iam_member" "site" {
  for_each = var.site_buckets

  bucket = each.value
  role   = "roles/storage.objectUser"
  member = local.member
}
`,
    "variables.tf": `variable "project_id" {
  description = "Project of the accounts that code runs as."
  type        = string
  nullable    = false
}

variable "service_account_email" {
  description = "E-mail of the account that deploys, which the root of the project makes."
  type        = string
  nullable    = false
}

variable "services" {
  description = "Cloud Run services to roll out, by name, each with the account that it runs as."
  type = map(object({
    name                  = string
    location              = string
    service_account_email = string
  }))
  default  = {}
  nullable = false
}

variable "worker_pools" {
  description = "Cloud Run worker pools to roll out, by name, each with the account that it runs as."
  type = map(object({
    name                  = string
    location              = string
    service_account_email = string
  }))
  default  = {}
  nullable = false
}

variable "jobs" {
  description = "Cloud Run jobs that deployments start and wait for, by name."
  type = map(object({
    name     = string
    location = string
  }))
  default  = {}
  nullable = false
}

variable "site_buckets" {
  description = "Buckets that files of sites are uploaded to, by the site's name."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
