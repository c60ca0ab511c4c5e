// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface AccessGrantsInputs {
  /** Full name, such as `todo-team`, at most 51 characters: `-break-glass` follows. */
  readonly name: Argument<string>;
  /** Project that people get into. */
  readonly project_id: Argument<string>;
  /**
   * Groups that may look, at no data and no values of secrets, by their e-mail addresses.
   * @default []
   */
  readonly read?: ListArgument<string> | undefined;
  /**
   * Groups that may restart, fail over and repair what runs, by their e-mail addresses.
   * @default []
   */
  readonly operate?: ListArgument<string> | undefined;
  /**
   * Groups that may do everything in the project, by their e-mail addresses.
   * @default []
   */
  readonly break_glass?: ListArgument<string> | undefined;
  /**
   * Whether people ask for `operate` and `break_glass`, with a reason and for an hour, and do not have them all the time.
   * @default false
   */
  readonly on_request?: Argument<boolean> | undefined;
}

export type AccessGrantsOutput = never;

/**
 * How people get into a project, by their groups. Who may look or operate may always look. Operating, and everything in
 * an emergency, is either always there or, where it is given on request, asked for with a reason and given for an hour.
 * Nobody has to approve: a request must not wait at night, and the audit logs keep who asked and why.
 */
export const accessGrants: ModuleSource<AccessGrantsInputs, AccessGrantsOutput> = {
  cloud: "gcp",
  name: "access_grants",
  modules: [],
  files: {
    "main.tf": `# How people get into a project, by their groups. Who may look or operate may always look. Operating, and everything in
# an emergency, is either always there or, where it is given on request, asked for with a reason and given for an hour.
# Nobody has to approve: a request must not wait at night, and the audit logs keep who asked and why.

locals {
  lookers = distinct(concat(var.read, var.operate))

  # Of what there is and how it does, without data: roles/cloudsql.viewer may export databases, and
  # roles/cloudtasks.viewer opens tasks.
  viewers = [
    "browser",
    "cloudscheduler.viewer",
    "cloudtrace.user",
    "compute.networkViewer",
    "errorreporting.viewer",
    "logging.viewer",
    "memorystore.viewer",
    "monitoring.viewer",
    "pubsub.viewer",
    "redis.viewer",
    "run.viewer",
    "secretmanager.viewer",
    "workflows.viewer",
  ]

  # Levels that some group has, with what Google has no role for.
  custom = {
    for level, role in {
      read = {
        groups = local.lookers
        permissions = [
          "cloudsql.backupRuns.list",
          "cloudsql.databases.list",
          "cloudsql.instances.get",
          "cloudsql.instances.list",
        ]
      }
      # What is done at three in the morning, without a change of what Terraform made and without a look at data.
      operate = {
        groups = var.operate
        permissions = [
          "cloudscheduler.jobs.enable",
          "cloudscheduler.jobs.pause",
          "cloudscheduler.jobs.run",
          "cloudsql.instances.failover",
          "cloudsql.instances.restart",
          "compute.urlMaps.invalidateCache",
          "monitoring.snoozes.create",
          "monitoring.snoozes.update",
          "redis.instances.failover",
          "run.executions.cancel",
          "run.jobs.run",
          "secretmanager.versions.add",
          "workflows.executions.cancel",
          "workflows.executions.create",
        ]
      }
    } : level => role if length(role.groups) > 0
  }

  standing = merge(
    { for group in local.lookers : "read \${group}" => { level = "read", group = group } },
    { for group in var.on_request ? [] : var.operate : "operate \${group}" => { level = "operate", group = group } },
  )
}

resource "google_project_iam_member" "viewer" {
  for_each = {
    for pair in setproduct(local.viewers, local.lookers) : "\${pair[0]} \${pair[1]}" => { role = pair[0], group = pair[1] }
  }

  project = var.project_id
  role    = "roles/\${each.value.role}"
  member  = "group:\${each.value.group}"
}

resource "google_project_iam_custom_role" "this" {
  for_each = local.custom

  project     = var.project_id
  role_id     = "\${replace(var.name, "-", "_")}_\${each.key}"
  title       = "\${var.name}-\${each.key}"
  description = "People: \${each.key}"
  permissions = each.value.permissions
}

resource "google_project_iam_member" "custom" {
  for_each = local.standing

  project = var.project_id
  role    = google_project_iam_custom_role.this[each.value.level].id
  member  = "group:\${each.value.group}"
}

resource "google_project_iam_member" "owner" {
  for_each = toset(var.on_request ? [] : var.break_glass)

  project = var.project_id
  role    = "roles/owner"
  member  = "group:\${each.key}"
}
`,
    "on_request.tf": `# Privileged Access Manager gives roles for a time, to the person who asked, and takes them back.

resource "google_privileged_access_manager_entitlement" "this" {
  for_each = {
    for level, groups in { operate = var.operate, break-glass = var.break_glass } :
    level => groups if var.on_request && length(groups) > 0
  }

  entitlement_id       = "\${var.name}-\${each.key}"
  location             = "global"
  parent               = "projects/\${var.project_id}"
  max_request_duration = "3600s"

  eligible_users {
    principals = [for group in each.value : "group:\${group}"]
  }

  privileged_access {
    gcp_iam_access {
      resource      = "//cloudresourcemanager.googleapis.com/projects/\${var.project_id}"
      resource_type = "cloudresourcemanager.googleapis.com/Project"

      # It does not give the older roles/owner.
      role_bindings {
        role = each.key == "operate" ? google_project_iam_custom_role.this["operate"].id : "roles/admin"
      }
    }
  }

  requester_justification_config {
    unstructured {}
  }
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as \`todo-team\`, at most 51 characters: \`-break-glass\` follows."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 51
    error_message = "The id of an entitlement has at most 63 characters, twelve of which are its ending."
  }
}

variable "project_id" {
  description = "Project that people get into."
  type        = string
  nullable    = false
}

variable "read" {
  description = "Groups that may look, at no data and no values of secrets, by their e-mail addresses."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "operate" {
  description = "Groups that may restart, fail over and repair what runs, by their e-mail addresses."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "break_glass" {
  description = "Groups that may do everything in the project, by their e-mail addresses."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "on_request" {
  description = "Whether people ask for \`operate\` and \`break_glass\`, with a reason and for an hour, and do not have them all the time."
  type        = bool
  default     = false
  nullable    = false
}
`,
  },
};
