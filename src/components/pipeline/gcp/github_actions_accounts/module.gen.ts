// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface GithubActionsAccountsInputs {
  /** Full name, such as `todo-prod-delivery`, at most 23 characters: `-deploy` follows. */
  readonly name: Argument<string>;
  /** Id of the project that is planned and applied. */
  readonly project_id: Argument<string>;
  /** Repository whose tokens are taken, as `owner/name`. With `id`, its number, that is looked at in place of the name. */
  readonly repository: Argument<{
    readonly name: Argument<string> | null;
    readonly id?: Argument<string> | null | undefined;
  }>;
  /** Branches that may deploy and apply. */
  readonly branches: ListArgument<string>;
  /** Subject of the token that GitHub gives to a pull request, and to jobs in the GitHub environments of deployments and of Terraform, which are two. At most 127 bytes. */
  readonly subjects: Argument<{
    readonly pull_request: Argument<string> | null;
    readonly deploy: Argument<string> | null;
    readonly apply: Argument<string> | null;
  }>;
  /** Bucket of the state and the prefix of this environment's objects there, without a slash at its end. */
  readonly state: Argument<{
    readonly bucket: Argument<string> | null;
    readonly prefix: Argument<string> | null;
  }>;
  /**
   * Artifact Registry repository that images are pushed to. null: there is none.
   * @default null
   */
  readonly image_repository?: Argument<{
    readonly location: Argument<string> | null;
    readonly id: Argument<string> | null;
  }> | null | undefined;
  /**
   * Billing account whose budgets are planned and applied. null: there is no budget.
   * @default null
   */
  readonly billing_account?: Argument<string> | null | undefined;
}

export type GithubActionsAccountsOutput = "provider_name" | "deploy_service_account" | "plan_service_account" | "apply_service_account";

/**
 * What GitHub Actions may do, without keys: a job exchanges its token for the service account of its occasion. Jobs in
 * one GitHub environment deploy, those in another apply, and pull requests plan.
 */
export const githubActionsAccounts: ModuleSource<GithubActionsAccountsInputs, GithubActionsAccountsOutput> = {
  cloud: "gcp",
  name: "github_actions_accounts",
  modules: [],
  files: {
    "deploy.tf": `# Pushes images. What it may roll out, the environment's own root says, where that is made.

resource "google_artifact_registry_repository_iam_member" "push_images" {
  count = var.image_repository == null ? 0 : 1

  location   = var.image_repository.location
  repository = var.image_repository.id
  role       = "roles/artifactregistry.writer"
  member     = google_service_account.this["deploy"].member
}
`,
    "main.tf": `# What GitHub Actions may do, without keys: a job exchanges its token for the service account of its occasion. Jobs in
# one GitHub environment deploy, those in another apply, and pull requests plan.

locals {
  same_repository = (
    var.repository.id == null
    ? "assertion.repository == '\${var.repository.name}'"
    : "assertion.repository_id == '\${var.repository.id}'"
  )
  branches = join(", ", [for branch in var.branches : "'refs/heads/\${branch}'"])

  accounts = {
    deploy = { subject = var.subjects.deploy, purpose = "pushes images and rolls out services" }
    plan   = { subject = var.subjects.pull_request, purpose = "plans changes of pull requests" }
    apply  = { subject = var.subjects.apply, purpose = "applies reviewed plans" }
  }
}

# The id of a deleted pool stays taken for 30 days.
resource "google_iam_workload_identity_pool" "this" {
  workload_identity_pool_id = var.name
  display_name              = "GitHub Actions"
}

# Takes tokens of one repository only: of pull requests, and of the branches that may deploy.
resource "google_iam_workload_identity_pool_provider" "this" {
  workload_identity_pool_id          = google_iam_workload_identity_pool.this.workload_identity_pool_id
  workload_identity_pool_provider_id = "github"
  display_name                       = "GitHub Actions"
  attribute_condition                = "\${local.same_repository} && (assertion.sub == '\${var.subjects.pull_request}' || assertion.ref in [\${local.branches}])"
  attribute_mapping = {
    "google.subject"       = "assertion.sub"
    "attribute.repository" = "assertion.repository"
  }

  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_service_account" "this" {
  for_each = local.accounts

  account_id   = "\${var.name}-\${each.key}"
  display_name = "GitHub Actions: \${each.value.purpose}"
}

resource "google_service_account_iam_member" "github" {
  for_each = local.accounts

  service_account_id = google_service_account.this[each.key].name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principal://iam.googleapis.com/\${google_iam_workload_identity_pool.this.name}/subject/\${each.value.subject}"
}
`,
    "outputs.tf": `output "provider_name" {
  description = "Identity provider, for google-github-actions/auth."
  value       = google_iam_workload_identity_pool_provider.this.name
}

output "deploy_service_account" {
  description = "E-mail of the account that pushes images and rolls out services."
  value       = google_service_account.this["deploy"].email
}

output "plan_service_account" {
  description = "E-mail of the account that plans changes of pull requests."
  value       = google_service_account.this["plan"].email
}

output "apply_service_account" {
  description = "E-mail of the account that applies reviewed plans."
  value       = google_service_account.this["apply"].email
}
`,
    "terraform_runs.tf": `# Planning reads everything and holds the lock of the state; applying writes both. Neither reads or writes the state of
# other environments.

locals {
  state_objects = "projects/_/buckets/\${var.state.bucket}/objects/\${var.state.prefix}/"

  is_state = "resource.name.startsWith(\\"\${local.state_objects}\\")"

  state = {
    plan  = { title = "Lock of the state", expression = "resource.name == \\"\${local.state_objects}default.tflock\\"" }
    apply = { title = "State of the environment", expression = local.is_state }
  }

  # Budgets belong to the billing account; whoever makes this the first time must administer that account.
  billing_roles = { plan = "roles/billing.viewer", apply = "roles/billing.costsManager" }
}

# The providers name the project as the one that calls are counted in, which takes a right of its own.
resource "google_project_iam_member" "plan" {
  for_each = toset([
    "roles/iam.securityReviewer",
    "roles/serviceusage.serviceUsageConsumer",
    "roles/viewer",
  ])

  project = var.project_id
  role    = each.key
  member  = google_service_account.this["plan"].member
}

# Editor sets no IAM policy, makes no custom role, no identity pool and no bucket or sink of logs, and peers no network.
resource "google_project_iam_member" "apply" {
  for_each = toset([
    "roles/editor",
    "roles/iam.roleAdmin",
    "roles/iam.securityAdmin",
    "roles/iam.workloadIdentityPoolAdmin",
    "roles/logging.configWriter",
    "roles/servicenetworking.networksAdmin",
  ])

  project = var.project_id
  role    = each.key
  member  = google_service_account.this["apply"].member
}

# A list of objects is a right on the bucket, which takes no condition; it shows names and no contents.
resource "google_storage_bucket_iam_member" "state_list" {
  for_each = local.state

  bucket = var.state.bucket
  role   = "roles/storage.legacyBucketReader"
  member = google_service_account.this[each.key].member
}

resource "google_storage_bucket_iam_member" "state_read" {
  for_each = local.state

  bucket = var.state.bucket
  role   = "roles/storage.objectViewer"
  member = google_service_account.this[each.key].member

  condition {
    title      = "State of the environment"
    expression = local.is_state
  }
}

resource "google_storage_bucket_iam_member" "state_write" {
  for_each = local.state

  bucket = var.state.bucket
  role   = "roles/storage.objectUser"
  member = google_service_account.this[each.key].member

  condition {
    title      = each.value.title
    expression = each.value.expression
  }
}

resource "google_billing_account_iam_member" "this" {
  for_each = var.billing_account == null ? {} : local.billing_roles

  billing_account_id = var.billing_account
  role               = each.value
  member             = google_service_account.this[each.key].member
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as \`todo-prod-delivery\`, at most 23 characters: \`-deploy\` follows."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Id of the project that is planned and applied."
  type        = string
  nullable    = false
}

variable "repository" {
  description = "Repository whose tokens are taken, as \`owner/name\`. With \`id\`, its number, that is looked at in place of the name."
  type = object({
    name = string
    id   = optional(string)
  })
  nullable = false
}

variable "branches" {
  description = "Branches that may deploy and apply."
  type        = list(string)
  nullable    = false
}

variable "subjects" {
  description = "Subject of the token that GitHub gives to a pull request, and to jobs in the GitHub environments of deployments and of Terraform, which are two. At most 127 bytes."
  type = object({
    pull_request = string
    deploy       = string
    apply        = string
  })
  nullable = false

  validation {
    condition     = var.subjects.deploy != var.subjects.apply
    error_message = "Whoever may deploy may not apply by that: give them GitHub environments of their own."
  }
}

variable "state" {
  description = "Bucket of the state and the prefix of this environment's objects there, without a slash at its end."
  type = object({
    bucket = string
    prefix = string
  })
  nullable = false
}

variable "image_repository" {
  description = "Artifact Registry repository that images are pushed to. null: there is none."
  type = object({
    location = string
    id       = string
  })
  default = null
}

variable "billing_account" {
  description = "Billing account whose budgets are planned and applied. null: there is no budget."
  type        = string
  default     = null
}
`,
  },
};
