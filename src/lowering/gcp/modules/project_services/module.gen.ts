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

export type ProjectServicesOutput = never;

/** APIs that the project uses, all of them: environments enable none, so that whoever applies one needs no leave to. */
export const projectServices: ModuleSource<ProjectServicesInputs, ProjectServicesOutput> = {
  cloud: "gcp",
  name: "project_services",
  modules: [],
  files: {
    "main.tf": `# APIs that the project uses, all of them: environments enable none, so that whoever applies one needs no leave to.

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

# What else in the project uses an API is not known here, so none is ever disabled.
resource "google_project_service" "this" {
  for_each = setsubtract(var.services, local.foundation)

  service            = each.value
  disable_on_destroy = false

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
