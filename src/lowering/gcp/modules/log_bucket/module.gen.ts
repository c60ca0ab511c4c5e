// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface LogBucketInputs {
  /** Name of the sink into the log bucket, unique in the project; the id of the bucket begins with it. */
  readonly name: Argument<string>;
  /** Whose logs are in the bucket. */
  readonly description: Argument<string>;
  /** Project whose logs they are. */
  readonly project_id: Argument<string>;
  /** Region that the logs are kept in. */
  readonly region: Argument<string>;
  /** Which logs of the project are kept, in the query language of Cloud Logging. */
  readonly filter: Argument<string>;
  /** Days that the logs are kept, more than the 30 of the _Default bucket. */
  readonly retention_days: Argument<number>;
  /**
   * Whether Terraform refuses to delete the logs.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
}

export type LogBucketOutput = never;

/**
 * Keeps logs longer than the 30 days of the project's _Default bucket. They are copies: the
 * _Default sink keeps these logs for 30 days as well.
 */
export const logBucket: ModuleSource<LogBucketInputs, LogBucketOutput> = {
  cloud: "gcp",
  name: "log_bucket",
  modules: [],
  files: {
    "main.tf": `# Keeps logs longer than the 30 days of the project's _Default bucket. They are copies: the
# _Default sink keeps these logs for 30 days as well.

# A deleted bucket keeps its name for a week: an environment that is made again needs another.
resource "random_id" "bucket" {
  byte_length = 4
}

resource "google_logging_project_bucket_config" "this" {
  project         = var.project_id
  location        = var.region
  bucket_id       = "\${var.name}-\${random_id.bucket.hex}"
  description     = var.description
  retention_days  = var.retention_days
  deletion_policy = var.deletion_protection ? "PREVENT" : "DELETE"
}

# A sink to a bucket of its own project needs no permission.
resource "google_logging_project_sink" "this" {
  name                   = var.name
  destination            = "logging.googleapis.com/\${google_logging_project_bucket_config.this.id}"
  filter                 = var.filter
  unique_writer_identity = true
}
`,
    "variables.tf": `variable "name" {
  description = "Name of the sink into the log bucket, unique in the project; the id of the bucket begins with it."
  type        = string
  nullable    = false
}

variable "description" {
  description = "Whose logs are in the bucket."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project whose logs they are."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region that the logs are kept in."
  type        = string
  nullable    = false
}

variable "filter" {
  description = "Which logs of the project are kept, in the query language of Cloud Logging."
  type        = string
  nullable    = false
}

variable "retention_days" {
  description = "Days that the logs are kept, more than the 30 of the _Default bucket."
  type        = number
  nullable    = false

  validation {
    condition     = var.retention_days > 30 && var.retention_days <= 3650
    error_message = "Log buckets keep logs for up to 3650 days; up to 30, the project's _Default bucket does."
  }
}

variable "deletion_protection" {
  description = "Whether Terraform refuses to delete the logs."
  type        = bool
  default     = false
  nullable    = false
}
`,
  },
};
