// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface TerraformStateInputs {
  /** Name of the bucket. Names are taken by whoever comes first, in any project: this project's id goes along. */
  readonly bucket: Argument<string>;
  /** Project of the bucket. */
  readonly project_id: Argument<string>;
  /** Region of the bucket, such as `asia-northeast1`. */
  readonly location: Argument<string>;
}

export type TerraformStateOutput = "bucket";

/** The bucket of Terraform's state: every version is kept for three months, and a destroy of this root stops at it. */
export const terraformState: ModuleSource<TerraformStateInputs, TerraformStateOutput> = {
  cloud: "gcp",
  name: "terraform_state",
  modules: [],
  files: {
    "main.tf": `# The bucket of Terraform's state: every version is kept for three months, and a destroy of this root stops at it.

resource "google_storage_bucket" "this" {
  name                        = var.bucket
  project                     = var.project_id
  location                    = var.location
  uniform_bucket_level_access = true
  public_access_prevention    = "enforced"

  versioning {
    enabled = true
  }

  lifecycle_rule {
    condition {
      days_since_noncurrent_time = 90
      with_state                 = "ARCHIVED"
    }

    action {
      type = "Delete"
    }
  }

  deletion_policy = "PREVENT"
}
`,
    "outputs.tf": `output "bucket" {
  description = "Name of the bucket."
  value       = google_storage_bucket.this.name
}
`,
    "variables.tf": `variable "bucket" {
  description = "Name of the bucket. Names are taken by whoever comes first, in any project: this project's id goes along."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the bucket."
  type        = string
  nullable    = false
}

variable "location" {
  description = "Region of the bucket, such as \`asia-northeast1\`."
  type        = string
  nullable    = false
}
`,
  },
};
