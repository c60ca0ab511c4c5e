// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { recordsBucket } from "../records_bucket/module.gen.ts";

export interface LogExportInputs {
  /** Full name of the sink, and of its own bucket. With the project's id it has at most 62 characters. */
  readonly name: Argument<string>;
  /** Region that the copies are kept in. */
  readonly region: Argument<string>;
  /** Project whose logs are copied. */
  readonly project_id: Argument<string>;
  /**
   * Entries to copy, as a Cloud Logging filter. null: all.
   * @default null
   */
  readonly filter?: Argument<string> | null | undefined;
  /**
   * Bucket to copy to. null: one of its own, in which each file is kept for `retention_days`.
   * @default null
   */
  readonly bucket?: Argument<{
    readonly name: Argument<string> | null;
  }> | null | undefined;
  /**
   * Days for which the own bucket keeps each file. Needed where no `bucket` is given.
   * @default null
   */
  readonly retention_days?: Argument<number> | null | undefined;
  /**
   * Refuses to delete the own bucket.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Labels of the own bucket, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type LogExportOutput = never;

/** Copies of logs in Cloud Storage, in files by hour. */
export const logExport: ModuleSource<LogExportInputs, LogExportOutput> = {
  cloud: "gcp",
  name: "log_export",
  modules: [recordsBucket],
  files: {
    "main.tf": `# Copies of logs in Cloud Storage, in files by hour.

locals {
  bucket = var.bucket == null ? module.bucket[0].name : var.bucket.name
}

module "bucket" {
  source = "../records_bucket"
  count  = var.bucket == null ? 1 : 0

  name                = var.name
  region              = var.region
  project_id          = var.project_id
  retention_days      = var.retention_days
  deletion_protection = var.deletion_protection
  labels              = var.labels
}

resource "google_logging_project_sink" "this" {
  name                   = var.name
  description            = "Copies of logs"
  project                = var.project_id
  destination            = "storage.googleapis.com/\${local.bucket}"
  filter                 = var.filter
  unique_writer_identity = true
}

resource "google_storage_bucket_iam_member" "this" {
  bucket = local.bucket
  role   = "roles/storage.objectCreator"
  member = google_logging_project_sink.this.writer_identity
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the sink, and of its own bucket. With the project's id it has at most 62 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region that the copies are kept in."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project whose logs are copied."
  type        = string
  nullable    = false
}

variable "filter" {
  description = "Entries to copy, as a Cloud Logging filter. null: all."
  type        = string
  default     = null
}

variable "bucket" {
  description = "Bucket to copy to. null: one of its own, in which each file is kept for \`retention_days\`."
  type        = object({ name = string })
  default     = null
}

variable "retention_days" {
  description = "Days for which the own bucket keeps each file. Needed where no \`bucket\` is given."
  type        = number
  default     = null
}

variable "deletion_protection" {
  description = "Refuses to delete the own bucket."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of the own bucket, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
