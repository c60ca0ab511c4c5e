// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { ListArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface ProjectServicesInputs {
  /** APIs to enable, such as `run.googleapis.com`. Those that Terraform itself needs are enabled in any case. */
  readonly services: ListArgument<string>;
  /**
   * APIs among `services` whose service agent is given roles, such as `pubsub.googleapis.com`: the agent is made along with them.
   * @default []
   */
  readonly service_agents?: ListArgument<string> | undefined;
}

export type ProjectServicesOutput = "project_number";

/** APIs that the project uses. Every other module waits for this one, so that none of them enables any. */
export const projectServices: ModuleSource<ProjectServicesInputs, ProjectServicesOutput> = {
  cloud: "gcp",
  name: "project_services",
  modules: [],
  files: {
    "main.tf": `# APIs that the project uses. Every other module waits for this one, so that none of them enables any.

locals {
  # What Terraform itself asks, whatever else is used.
  foundation = toset([
    "cloudresourcemanager.googleapis.com",
    "iam.googleapis.com",
    "serviceusage.googleapis.com",
  ])
}

resource "google_project_service" "foundation" {
  for_each = local.foundation

  service            = each.value
  disable_on_destroy = false
}

# Another environment of the project may use the same API, so none is ever disabled.
resource "google_project_service" "this" {
  for_each = setsubtract(var.services, local.foundation)

  service            = each.value
  disable_on_destroy = false

  depends_on = [google_project_service.foundation]
}

# Waits for the foundation alone: the number must not become unknown whenever an API is added, since
# grants to Google's service agents would then be replaced.
data "google_project" "this" {
  depends_on = [google_project_service.foundation]
}

# Google makes these accounts when it first needs them. They are made now, so that they can be given roles.
resource "google_project_service_identity" "this" {
  provider = google-beta
  for_each = setsubtract(var.service_agents, ["storage.googleapis.com"])

  service = each.value

  depends_on = [google_project_service.this]
}

# That of Cloud Storage is made by asking for it.
data "google_storage_project_service_account" "this" {
  count = contains(var.service_agents, "storage.googleapis.com") ? 1 : 0

  depends_on = [google_project_service.this]
}
`,
    "outputs.tf": `output "project_number" {
  description = "Number of the project, of which the addresses of Google's service agents are made."
  value       = data.google_project.this.number
}
`,
    "variables.tf": `variable "services" {
  description = "APIs to enable, such as \`run.googleapis.com\`. Those that Terraform itself needs are enabled in any case."
  type        = set(string)
  nullable    = false

  validation {
    condition     = alltrue([for service in var.services : endswith(service, ".googleapis.com")])
    error_message = "An API is named by its host, such as run.googleapis.com."
  }
}

variable "service_agents" {
  description = "APIs among \`services\` whose service agent is given roles, such as \`pubsub.googleapis.com\`: the agent is made along with them."
  type        = set(string)
  default     = []
  nullable    = false
}
`,
  },
};
