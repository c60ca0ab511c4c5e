// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface ProjectRoleInputs {
  /** Id of the role in the project: up to 64 letters, digits, underscores and periods. That of a deleted role stays taken for up to 44 days. */
  readonly id: Argument<string>;
  /** Name for people, up to 100 characters. */
  readonly title: Argument<string>;
  /** What the role is for, as the console shows it; up to 300 characters. */
  readonly description: Argument<string>;
  /** Exactly what the role permits. */
  readonly permissions: ListArgument<string>;
}

export type ProjectRoleOutput = never;

/**
 * A role of the project's own. It is made where no pipeline applies: whoever may change a role that is granted to it may
 * give itself anything.
 */
export const projectRole: ModuleSource<ProjectRoleInputs, ProjectRoleOutput> = {
  cloud: "gcp",
  name: "project_role",
  modules: [],
  files: {
    "main.tf": `# A role of the project's own. It is made where no pipeline applies: whoever may change a role that is granted to it may
# give itself anything.

resource "google_project_iam_custom_role" "this" {
  role_id     = var.id
  title       = var.title
  description = var.description
  permissions = var.permissions
}
`,
    "variables.tf": `variable "id" {
  description = "Id of the role in the project: up to 64 letters, digits, underscores and periods. That of a deleted role stays taken for up to 44 days."
  type        = string
  nullable    = false
}

variable "title" {
  description = "Name for people, up to 100 characters."
  type        = string
  nullable    = false
}

variable "description" {
  description = "What the role is for, as the console shows it; up to 300 characters."
  type        = string
  nullable    = false
}

variable "permissions" {
  description = "Exactly what the role permits."
  type        = list(string)
  nullable    = false
}
`,
  },
};
