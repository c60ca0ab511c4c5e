// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface SecretRemindersInputs {
  /** Name of the account, such as `todo-prod-reminder`. At most 30 characters. */
  readonly name: Argument<string>;
  /** Project whose log the reminders are written to. */
  readonly project_id: Argument<string>;
}

export type SecretRemindersOutput = "service_account_email";

/**
 * The account in whose name reminders to replace secrets are written. One for all secrets: it can do
 * nothing but write log entries.
 */
export const secretReminders: ModuleSource<SecretRemindersInputs, SecretRemindersOutput> = {
  cloud: "gcp",
  name: "secret_reminders",
  modules: [],
  files: {
    "main.tf": `# The account in whose name reminders to replace secrets are written. One for all secrets: it can do
# nothing but write log entries.

resource "google_service_account" "this" {
  account_id   = var.name
  display_name = "Writes reminders to replace secrets"
}

# Log entries are written to a project; there is no narrower place to grant it.
resource "google_project_iam_member" "log_writer" {
  project = var.project_id
  role    = "roles/logging.logWriter"
  member  = google_service_account.this.member
}
`,
    "outputs.tf": `output "service_account_email" {
  description = "Address of the account, once it may write."
  value       = google_service_account.this.email

  depends_on = [google_project_iam_member.log_writer]
}
`,
    "variables.tf": `variable "name" {
  description = "Name of the account, such as \`todo-prod-reminder\`. At most 30 characters."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project whose log the reminders are written to."
  type        = string
  nullable    = false
}
`,
  },
};
