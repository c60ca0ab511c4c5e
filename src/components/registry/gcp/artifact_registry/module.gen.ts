// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface ArtifactRegistryInputs {
  /** Full name of the repository, such as `todo-prod-images`. At most 63 characters. */
  readonly name: Argument<string>;
  /** Region that keeps the images: that of whatever runs them. */
  readonly region: Argument<string>;
  /** Project of the repository, a part of the name of every image. */
  readonly project_id: Argument<string>;
  /** How the tags begin that say what environments run: `env-` is that of `env-prod`. A version that has one is never deleted. */
  readonly moving_tags: Argument<string>;
  /**
   * Newest versions to keep of each image, with or without a tag. Older ones are deleted, so keep enough to roll back to.
   * @default 50
   */
  readonly keep?: Argument<number> | undefined;
  /**
   * Days after which versions without a tag are deleted, unless they are among the newest.
   * @default 7
   */
  readonly untagged_days?: Argument<number> | undefined;
  /**
   * Ids of other projects whose services run these images.
   * @default []
   */
  readonly reader_project_ids?: ListArgument<string> | undefined;
  /**
   * Refuses to delete the repository.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Labels of the repository, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
}

export type ArtifactRegistryOutput = "url" | "repository_id" | "location";

/** One repository for the container images that the team builds. */
export const artifactRegistry: ModuleSource<ArtifactRegistryInputs, ArtifactRegistryOutput> = {
  cloud: "gcp",
  name: "artifact_registry",
  modules: [],
  files: {
    "main.tf": `# One repository for the container images that the team builds.

# What one cleanup policy keeps, no other deletes; an image may be several versions, so that a month of them stays. All
# tags can be moved: immutable ones could never be cleaned up, and those that say what environments run move with each
# deployment. Pushes are scanned because the container scanning API is on.
resource "google_artifact_registry_repository" "this" {
  repository_id          = var.name
  location               = var.region
  format                 = "DOCKER"
  cleanup_policy_dry_run = false
  labels                 = var.labels
  deletion_policy        = var.deletion_protection ? "PREVENT" : "DELETE"

  vulnerability_scanning_config {
    enablement_config = "INHERITED"
  }

  cleanup_policies {
    id     = "delete-untagged"
    action = "DELETE"

    condition {
      tag_state  = "UNTAGGED"
      older_than = "\${var.untagged_days * 86400}s"
    }
  }

  cleanup_policies {
    id     = "delete-old"
    action = "DELETE"

    condition {
      tag_state  = "TAGGED"
      older_than = "\${30 * 86400}s"
    }
  }

  cleanup_policies {
    id     = "keep-running"
    action = "KEEP"

    condition {
      tag_state    = "TAGGED"
      tag_prefixes = [var.moving_tags]
    }
  }

  cleanup_policies {
    id     = "keep-newest"
    action = "KEEP"

    most_recent_versions {
      keep_count = var.keep
    }
  }
}

# Cloud Run pulls in the name of an account of Google's own, which each project has once that API is enabled there.
data "google_project" "guests" {
  for_each = var.reader_project_ids

  project_id = each.key
}

resource "google_artifact_registry_repository_iam_member" "guests" {
  for_each = var.reader_project_ids

  location   = google_artifact_registry_repository.this.location
  repository = google_artifact_registry_repository.this.repository_id
  role       = "roles/artifactregistry.reader"
  member     = "serviceAccount:service-\${data.google_project.guests[each.key].number}@serverless-robot-prod.iam.gserviceaccount.com"
}
`,
    "outputs.tf": `output "url" {
  description = "Where images are pushed to and pulled from; the image's name and tag follow after a slash."
  value       = "\${var.region}-docker.pkg.dev/\${var.project_id}/\${google_artifact_registry_repository.this.repository_id}"
}

output "repository_id" {
  description = "Name of the repository, for roles on it."
  value       = google_artifact_registry_repository.this.repository_id
}

output "location" {
  description = "Region of the repository, for roles on it."
  value       = google_artifact_registry_repository.this.location
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the repository, such as \`todo-prod-images\`. At most 63 characters."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region that keeps the images: that of whatever runs them."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project of the repository, a part of the name of every image."
  type        = string
  nullable    = false
}

variable "moving_tags" {
  description = "How the tags begin that say what environments run: \`env-\` is that of \`env-prod\`. A version that has one is never deleted."
  type        = string
  nullable    = false
}

variable "keep" {
  description = "Newest versions to keep of each image, with or without a tag. Older ones are deleted, so keep enough to roll back to."
  type        = number
  default     = 50
  nullable    = false

  validation {
    condition     = var.keep >= 1
    error_message = "At least one version is kept."
  }
}

variable "untagged_days" {
  description = "Days after which versions without a tag are deleted, unless they are among the newest."
  type        = number
  default     = 7
  nullable    = false

  validation {
    condition     = var.untagged_days >= 1
    error_message = "Versions without a tag are kept for at least a day."
  }
}

variable "reader_project_ids" {
  description = "Ids of other projects whose services run these images."
  type        = set(string)
  default     = []
  nullable    = false
}

variable "deletion_protection" {
  description = "Refuses to delete the repository."
  type        = bool
  default     = false
  nullable    = false
}

variable "labels" {
  description = "Labels of the repository, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
