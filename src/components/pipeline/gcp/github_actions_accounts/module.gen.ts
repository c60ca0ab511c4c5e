// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
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
  /** Bucket of the state, and there the prefixes of the objects of this environment and of the project's root, without a slash at their ends. */
  readonly state: Argument<{
    readonly bucket: Argument<string> | null;
    readonly prefix: Argument<string> | null;
    readonly root_prefix: Argument<string> | null;
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
   * Artifact Registry repositories of other environments by their names, whose images are pulled to push what was tried there.
   * @default {}
   */
  readonly taken_on_image_repositories?: MapArgument<{
    readonly location: Argument<string> | null;
    readonly id: Argument<string> | null;
  }> | undefined;
  /** What the kinds of resources take that are there: by what they are about (`data`), verbs by what they are on, such as `pubsub.topics`. `read` to refresh the environment, `read_root` to plan the root of the project as well, `change` to apply the environment. */
  readonly permissions: Argument<{
    readonly read: MapArgument<MapArgument<ListArgument<string>>> | null;
    readonly read_root: MapArgument<MapArgument<ListArgument<string>>> | null;
    readonly change: MapArgument<MapArgument<ListArgument<string>>> | null;
  }>;
  /**
   * What `plan`, `apply` or both (`runs`) may do on some resources or with some roles only, by what it is: verbs by what they are on, names of resources as conditions have them (`*` at the end stands for anything), and the roles that they may grant. One has up to ten of either.
   * @default {}
   */
  readonly limited_permissions?: MapArgument<{
    readonly runs: ListArgument<string> | null;
    readonly permissions: MapArgument<ListArgument<string>> | null;
    /** @default [] */
    readonly resources?: ListArgument<string> | null | undefined;
    /** @default [] */
    readonly roles?: ListArgument<string> | null | undefined;
  }> | undefined;
  /**
   * Billing account whose budgets are planned and applied, and the roles there of `plan` and `apply`. null: there is no budget.
   * @default null
   */
  readonly billing_account?: Argument<{
    readonly id: Argument<string> | null;
    readonly roles: MapArgument<string> | null;
  }> | null | undefined;
  /**
   * Number of the access policy whose perimeter stands in the root of the project, and the role there of `plan`, which reads it. null: there is no perimeter.
   * @default null
   */
  readonly access_policy?: Argument<{
    readonly id: Argument<string> | null;
    readonly roles: MapArgument<string> | null;
  }> | null | undefined;
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

# What was tried in another environment is pulled, to be pushed on.
resource "google_artifact_registry_repository_iam_member" "take_images_on" {
  for_each = var.taken_on_image_repositories

  location   = each.value.location
  repository = each.value.id
  role       = "roles/artifactregistry.reader"
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
    "state.tf": `# The state of the environment, and that of this root, which is planned and not applied. Neither account reads or writes
# that of other environments. A plan of a pull request holds no lock (-lock=false): whoever may write one may also take
# away that of an apply which runs.

locals {
  objects = "projects/_/buckets/\${var.state.bucket}/objects"

  is_environment = "resource.name.startsWith(\\"\${local.objects}/\${var.state.prefix}/\\")"
  is_root        = "resource.name.startsWith(\\"\${local.objects}/\${var.state.root_prefix}/\\")"

  state_read = {
    plan  = { title = "State that is planned", expression = "\${local.is_environment} || \${local.is_root}" }
    apply = { title = "State of the environment", expression = local.is_environment }
  }
  state_write = {
    apply = { title = "State of the environment", expression = local.is_environment }
  }
}

# A list of objects is a right on the bucket, which takes no condition; it shows names and no contents.
resource "google_storage_bucket_iam_member" "state_list" {
  for_each = local.state_read

  bucket = var.state.bucket
  role   = "roles/storage.legacyBucketReader"
  member = google_service_account.this[each.key].member
}

resource "google_storage_bucket_iam_member" "state_read" {
  for_each = local.state_read

  bucket = var.state.bucket
  role   = "roles/storage.objectViewer"
  member = google_service_account.this[each.key].member

  condition {
    title      = each.value.title
    expression = each.value.expression
  }
}

resource "google_storage_bucket_iam_member" "state_write" {
  for_each = local.state_write

  bucket = var.state.bucket
  role   = "roles/storage.objectUser"
  member = google_service_account.this[each.key].member

  condition {
    title      = each.value.title
    expression = each.value.expression
  }
}
`,
    "terraform_runs.tf": `# Whoever plans reads what is made, and none of the data in it; whoever applies changes just the kinds of resources that
# the environment has. What either holds is made by a person, and which roles they may grant is limited; not to whom, so
# whoever applies reaches what the environment's own accounts reach. Let nobody apply unreviewed.

locals {
  runs = { plan = "Plans changes", apply = "Applies reviewed plans" }

  permissions = {
    for part, areas in var.permissions : part => flatten([
      for area, ons in areas : [for on, verbs in ons : [for verb in verbs : "\${on}.\${verb}"]]
    ])
  }
  held = {
    plan  = concat(local.permissions.read, local.permissions.read_root)
    apply = concat(local.permissions.read, local.permissions.change)
  }

  # A condition on names holds for the services that have them, one on roles for those that say which roles are granted:
  # https://cloud.google.com/iam/docs/conditions-attribute-reference
  named = {
    for key, limit in var.limited_permissions : key => [
      for name in limit.resources :
      endswith(name, "*") ? "resource.name.startsWith('\${trimsuffix(name, "*")}')" : "resource.name == '\${name}'"
    ]
  }
  conditions = {
    for key, limit in var.limited_permissions : key => join(" && ", concat(
      length(limit.resources) == 0 ? [] : ["(\${join(" || ", local.named[key])})"],
      length(limit.roles) == 0 ? [] : [
        "api.getAttribute('iam.googleapis.com/modifiedGrantsByRole', []).hasOnly([\${join(", ", [for role in limit.roles : "'\${role}'"])}])",
      ],
    ))
  }
  limited = merge([
    for key, limit in var.limited_permissions : { for run in limit.runs : "\${key}-\${run}" => { key = key, run = run } }
  ]...)
}

resource "google_project_iam_custom_role" "run" {
  for_each = local.held

  role_id     = replace("\${var.name}-\${each.key}", "-", "_")
  title       = "\${local.runs[each.key]} of \${var.name}"
  permissions = distinct(each.value)
}

resource "google_project_iam_member" "run" {
  for_each = local.held

  project = var.project_id
  role    = google_project_iam_custom_role.run[each.key].name
  member  = google_service_account.this[each.key].member
}

resource "google_project_iam_custom_role" "limited" {
  for_each = var.limited_permissions

  role_id     = replace("\${var.name}-\${each.key}", "-", "_")
  title       = "Limited rights of \${var.name}: \${each.key}"
  permissions = flatten([for on, verbs in each.value.permissions : [for verb in verbs : "\${on}.\${verb}"]])
}

resource "google_project_iam_member" "limited" {
  for_each = local.limited

  project = var.project_id
  role    = google_project_iam_custom_role.limited[each.value.key].name
  member  = google_service_account.this[each.value.run].member

  condition {
    title      = "Limits of \${each.value.key}"
    expression = local.conditions[each.value.key]
  }
}

# Budgets belong to the billing account, and are changed by people. Whoever makes this must administer that account.
resource "google_billing_account_iam_member" "this" {
  for_each = var.billing_account == null ? {} : var.billing_account.roles

  billing_account_id = var.billing_account.id
  role               = each.value
  member             = google_service_account.this[each.key].member
}

# Perimeters belong to the access policy of the organization, and are changed by people. Whoever makes this must administer
# that policy.
resource "google_access_context_manager_access_policy_iam_member" "this" {
  for_each = var.access_policy == null ? {} : var.access_policy.roles

  name   = "accessPolicies/\${var.access_policy.id}"
  role   = each.value
  member = google_service_account.this[each.key].member
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
  description = "Bucket of the state, and there the prefixes of the objects of this environment and of the project's root, without a slash at their ends."
  type = object({
    bucket      = string
    prefix      = string
    root_prefix = string
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

variable "taken_on_image_repositories" {
  description = "Artifact Registry repositories of other environments by their names, whose images are pulled to push what was tried there."
  type = map(object({
    location = string
    id       = string
  }))
  default  = {}
  nullable = false
}

variable "permissions" {
  description = "What the kinds of resources take that are there: by what they are about (\`data\`), verbs by what they are on, such as \`pubsub.topics\`. \`read\` to refresh the environment, \`read_root\` to plan the root of the project as well, \`change\` to apply the environment."
  type = object({
    read      = map(map(list(string)))
    read_root = map(map(list(string)))
    change    = map(map(list(string)))
  })
  nullable = false
}

variable "limited_permissions" {
  description = "What \`plan\`, \`apply\` or both (\`runs\`) may do on some resources or with some roles only, by what it is: verbs by what they are on, names of resources as conditions have them (\`*\` at the end stands for anything), and the roles that they may grant. One has up to ten of either."
  type = map(object({
    runs        = list(string)
    permissions = map(list(string))
    resources   = optional(list(string), [])
    roles       = optional(list(string), [])
  }))
  default  = {}
  nullable = false

  validation {
    condition = alltrue([
      for limit in values(var.limited_permissions) :
      length(concat(limit.resources, limit.roles)) > 0 && length(limit.resources) <= 10 && length(limit.roles) <= 10
    ])
    error_message = "A limit has one to ten resources or roles."
  }
}

variable "billing_account" {
  description = "Billing account whose budgets are planned and applied, and the roles there of \`plan\` and \`apply\`. null: there is no budget."
  type = object({
    id    = string
    roles = map(string)
  })
  default = null
}

variable "access_policy" {
  description = "Number of the access policy whose perimeter stands in the root of the project, and the role there of \`plan\`, which reads it. null: there is no perimeter."
  type = object({
    id    = string
    roles = map(string)
  })
  default = null
}
`,
  },
};
