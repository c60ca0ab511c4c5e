// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface SecretManagerInputs {
  /** Full name of the secret, such as `todo-prod-api-token`. */
  readonly name: Argument<string>;
  /** The only region that keeps the value. */
  readonly region: Argument<string>;
  /** Project of the secret. */
  readonly project_id: Argument<string>;
  /**
   * Reminder to replace the value: when, in UTC (`0 0 24 DEC *`: every year on 24 December), whom to tell (ids of notification channels), and the account that writes it (from the module `secret_reminders`).
   * @default null
   */
  readonly reminder?: Argument<{
    readonly schedule: Argument<string> | null;
    readonly notify: ListArgument<string> | null;
    readonly account: Argument<{
      readonly service_account_email: Argument<string> | null;
    }> | null;
  }> | null | undefined;
  /**
   * Refuses to delete the secret, and keeps destroyed versions for thirty days.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Labels of what takes any, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type SecretManagerOutput = "id" | "secret_id" | "put_value_command";

/** A place for a secret value. The value itself is stored by whoever knows it, never by Terraform. */
export const secretManager: ModuleSource<SecretManagerInputs, SecretManagerOutput> = {
  cloud: "gcp",
  name: "secret_manager",
  modules: [],
  files: {
    "main.tf": `# A place for a secret value. The value itself is stored by whoever knows it, never by Terraform.

resource "google_secret_manager_secret" "this" {
  secret_id           = var.name
  deletion_protection = var.deletion_protection
  deletion_policy     = var.deletion_protection ? "PREVENT" : "DELETE"
  labels              = var.labels

  # A version that is destroyed by mistake can be had back for thirty days.
  version_destroy_ttl = var.deletion_protection ? "2592000s" : null

  # The value stays in the region.
  replication {
    user_managed {
      replicas {
        location = var.region
      }
    }
  }
}
`,
    "outputs.tf": `output "id" {
  description = "Id, \`projects/<project>/secrets/<name>\`: for grants, and for programs that read the value themselves."
  value       = google_secret_manager_secret.this.id
}

output "secret_id" {
  description = "Name in the project: for environment variables of Cloud Run."
  value       = google_secret_manager_secret.this.secret_id
}

output "put_value_command" {
  description = "Command that stores the value. It reads it from standard input, without the line break at its end."
  value       = "printf %s \\"$(cat)\\" | gcloud secrets versions add \${google_secret_manager_secret.this.secret_id} --project \${var.project_id} --data-file=-"
}
`,
    "reminder.tf": `# Secret Manager's own reminders go to Pub/Sub, which tells no person. A log entry on the day, and an
# alert policy that waits for it, reach the same channels as alarms do.

locals {
  reminder_log  = "projects/\${var.project_id}/logs/\${var.name}-rotation"
  reminder_text = "It is time to replace the value of the secret \${var.name}."
}

resource "google_cloud_scheduler_job" "reminder" {
  count = var.reminder == null ? 0 : 1

  name        = "\${var.name}-reminder"
  description = "Reminder to replace \${var.name}"
  region      = var.region
  schedule    = var.reminder.schedule
  time_zone   = "Etc/UTC"

  retry_config {
    retry_count = 3
  }

  http_target {
    uri         = "https://logging.googleapis.com/v2/entries:write"
    http_method = "POST"
    headers     = { "Content-Type" = "application/json" }

    body = base64encode(jsonencode({
      logName  = local.reminder_log
      resource = { type = "global", labels = { project_id = var.project_id } }
      entries  = [{ severity = "NOTICE", textPayload = local.reminder_text }]
    }))

    oauth_token {
      service_account_email = var.reminder.account.service_account_email
      scope                 = "https://www.googleapis.com/auth/logging.write"
    }
  }
}

resource "google_monitoring_alert_policy" "reminder" {
  count = var.reminder == null ? 0 : 1

  display_name          = "\${var.name}-rotation"
  combiner              = "OR"
  notification_channels = var.reminder.notify
  user_labels           = var.labels

  documentation {
    mime_type = "text/markdown"
    content   = local.reminder_text
  }

  conditions {
    display_name = "\${var.name} is due"

    condition_matched_log {
      filter = "logName=\\"\${local.reminder_log}\\""
    }
  }

  alert_strategy {
    auto_close = "604800s"

    notification_rate_limit {
      period = "3600s"
    }
  }
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the secret, such as \`todo-prod-api-token\`."
  type        = string
  nullable    = false
}

variable "region" {
  description = "The only region that keeps the value."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the secret."
  type        = string
  nullable    = false
}

variable "reminder" {
  description = "Reminder to replace the value: when, in UTC (\`0 0 24 DEC *\`: every year on 24 December), whom to tell (ids of notification channels), and the account that writes it (from the module \`secret_reminders\`)."
  type = object({
    schedule = string
    notify   = list(string)
    account  = object({ service_account_email = string })
  })
  default = null
}

variable "deletion_protection" {
  description = "Refuses to delete the secret, and keeps destroyed versions for thirty days."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of what takes any, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
