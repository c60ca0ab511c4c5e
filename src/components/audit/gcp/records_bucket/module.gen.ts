// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface RecordsBucketInputs {
  /** Full name of the bucket. The project's id is put behind it, with which it has at most 63 characters. */
  readonly name: Argument<string>;
  /** Region of the bucket. */
  readonly region: Argument<string>;
  /** Project of the bucket, a part of its name. */
  readonly project_id: Argument<string>;
  /** Days for which each object is kept, whoever wants it gone. */
  readonly retention_days: Argument<number>;
  /**
   * Refuses to delete the bucket. Without it, it is deleted with all that is in it.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Labels of the bucket, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type RecordsBucketOutput = "name";

/**
 * A bucket whose objects cannot be deleted or replaced before their time unless its retention policy is changed first,
 * and that are gone soon after.
 */
export const recordsBucket: ModuleSource<RecordsBucketInputs, RecordsBucketOutput> = {
  cloud: "gcp",
  name: "records_bucket",
  modules: [],
  files: {
    "main.tf": `# A bucket whose objects cannot be deleted or replaced before their time unless its retention policy is changed first,
# and that are gone soon after.

# Names are global; the project's id, which is global too, keeps them apart.
resource "google_storage_bucket" "records" {
  name                        = "\${var.name}-\${var.project_id}"
  location                    = var.region
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"
  force_destroy               = !var.deletion_protection
  deletion_policy             = var.deletion_protection ? "PREVENT" : "DELETE"
  labels                      = var.labels

  soft_delete_policy {
    retention_duration_seconds = 0
  }

  # Nobody can empty it before; so not where all is to go again with the environment.
  dynamic "retention_policy" {
    for_each = var.deletion_protection ? [var.retention_days] : []

    content {
      retention_period = tostring(retention_policy.value * 86400)
    }
  }

  lifecycle_rule {
    action {
      type = "Delete"
    }

    condition {
      age = var.retention_days
    }
  }
}
`,
    "outputs.tf": `output "name" {
  description = "Name of the bucket, with the project's id."
  value       = google_storage_bucket.records.name
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the bucket. The project's id is put behind it, with which it has at most 63 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the bucket."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the bucket, a part of its name."
  type        = string
  nullable    = false
}

variable "retention_days" {
  description = "Days for which each object is kept, whoever wants it gone."
  type        = number
  nullable    = false
}

variable "deletion_protection" {
  description = "Refuses to delete the bucket. Without it, it is deleted with all that is in it."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of the bucket, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
