// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface ImagePushersInputs {
  /** Artifact Registry repository that images are pushed to. */
  readonly repository: Argument<{
    readonly location: Argument<string> | null;
    readonly id: Argument<string> | null;
  }>;
  /**
   * E-mails of the accounts that push.
   * @default []
   */
  readonly service_account_emails?: ListArgument<string> | undefined;
  /**
   * E-mails of the accounts that only pull, to push the images on into repositories of their own.
   * @default []
   */
  readonly reader_service_account_emails?: ListArgument<string> | undefined;
}

export type ImagePushersOutput = never;

/**
 * Who pushes images from other projects, and who takes them on: the accounts that deploy there. They have to be there
 * already.
 */
export const imagePushers: ModuleSource<ImagePushersInputs, ImagePushersOutput> = {
  cloud: "gcp",
  name: "image_pushers",
  modules: [],
  files: {
    "main.tf": `# Who pushes images from other projects, and who takes them on: the accounts that deploy there. They have to be there
# already.

resource "google_artifact_registry_repository_iam_member" "this" {
  for_each = toset(var.service_account_emails)

  location   = var.repository.location
  repository = var.repository.id
  role       = "roles/artifactregistry.writer"
  member     = "serviceAccount:\${each.key}"
}

resource "google_artifact_registry_repository_iam_member" "readers" {
  for_each = toset(var.reader_service_account_emails)

  location   = var.repository.location
  repository = var.repository.id
  role       = "roles/artifactregistry.reader"
  member     = "serviceAccount:\${each.key}"
}
`,
    "variables.tf": `variable "repository" {
  description = "Artifact Registry repository that images are pushed to."
  type = object({
    location = string
    id       = string
  })
  nullable = false
}

variable "service_account_emails" {
  description = "E-mails of the accounts that push."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "reader_service_account_emails" {
  description = "E-mails of the accounts that only pull, to push the images on into repositories of their own."
  type        = list(string)
  default     = []
  nullable    = false
}
`,
  },
};
