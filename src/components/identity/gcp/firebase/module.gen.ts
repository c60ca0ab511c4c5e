// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface FirebaseInputs {
  /** Full name, such as `todo-prod-people`; the web app is called the same. */
  readonly name: Argument<string>;
  /** Region of the Firestore database; it can never be moved. */
  readonly region: Argument<string>;
  /**
   * Whether a web app is registered, for use with the SDKs of Firebase.
   * @default false
   */
  readonly web_app?: Argument<boolean> | undefined;
  /**
   * Security rules of a Firestore database that browsers use. Null: there is none.
   * @default null
   */
  readonly firestore_rules?: Argument<string> | null | undefined;
  /**
   * Whether the Firestore database can be had back as of any minute of the last seven days.
   * @default false
   */
  readonly point_in_time_recovery?: Argument<boolean> | undefined;
  /**
   * Bucket that browsers use through Firebase, by its name, and its security rules.
   * @default null
   */
  readonly storage?: Argument<{
    readonly bucket: Argument<string> | null;
    readonly rules: Argument<string> | null;
  }> | null | undefined;
  /**
   * Whether Firestore refuses to delete the database.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
}

export type FirebaseOutput = "web_app_id";

/** What browsers use through Firebase: its project, a web app, and rules for Firestore and a bucket. */
export const firebase: ModuleSource<FirebaseInputs, FirebaseOutput> = {
  cloud: "gcp",
  name: "firebase",
  modules: [],
  files: {
    "main.tf": `# What browsers use through Firebase: its project, a web app, and rules for Firestore and a bucket.

resource "google_firebase_project" "this" {
  provider = google-beta
}

resource "google_firebase_web_app" "this" {
  provider = google-beta
  count    = var.web_app ? 1 : 0

  display_name    = var.name
  deletion_policy = "DELETE"

  depends_on = [google_firebase_project.this]
}

resource "google_firestore_database" "this" {
  count = var.firestore_rules == null ? 0 : 1

  name                              = "(default)"
  location_id                       = var.region
  type                              = "FIRESTORE_NATIVE"
  delete_protection_state           = var.deletion_protection ? "DELETE_PROTECTION_ENABLED" : "DELETE_PROTECTION_DISABLED"
  point_in_time_recovery_enablement = var.point_in_time_recovery ? "POINT_IN_TIME_RECOVERY_ENABLED" : "POINT_IN_TIME_RECOVERY_DISABLED"
  deletion_policy                   = "DELETE" # and not ABANDON; what refuses it is the state above.
}

resource "google_firebase_storage_bucket" "this" {
  provider = google-beta
  count    = var.storage == null ? 0 : 1

  bucket_id = var.storage.bucket

  depends_on = [google_firebase_project.this]
}

resource "google_firebaserules_ruleset" "firestore" {
  count = var.firestore_rules == null ? 0 : 1

  source {
    files {
      name    = "rules"
      content = var.firestore_rules
    }
  }

  lifecycle {
    create_before_destroy = true
  }

  depends_on = [google_firebase_project.this]
}

resource "google_firebaserules_release" "firestore" {
  count = var.firestore_rules == null ? 0 : 1

  name         = "cloud.firestore"
  ruleset_name = one(google_firebaserules_ruleset.firestore[*].name)

  # Not the rules: what is made before the old one goes asks the same of all that it waits for.
  depends_on = [google_firestore_database.this]
}

resource "google_firebaserules_ruleset" "storage" {
  count = var.storage == null ? 0 : 1

  source {
    files {
      name    = "rules"
      content = var.storage.rules
    }
  }

  lifecycle {
    create_before_destroy = true
  }

  depends_on = [google_firebase_project.this]
}

resource "google_firebaserules_release" "storage" {
  count = var.storage == null ? 0 : 1

  name         = "firebase.storage/\${one(google_firebase_storage_bucket.this[*].bucket_id)}"
  ruleset_name = one(google_firebaserules_ruleset.storage[*].name)
}
`,
    "outputs.tf": `output "web_app_id" {
  description = "Id of the web app, which browsers configure the SDKs with; null without one."
  value       = one(google_firebase_web_app.this[*].app_id)
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as \`todo-prod-people\`; the web app is called the same."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the Firestore database; it can never be moved."
  type        = string
  nullable    = false
}

variable "web_app" {
  description = "Whether a web app is registered, for use with the SDKs of Firebase."
  type        = bool
  default     = false
  nullable    = false
}

variable "firestore_rules" {
  description = "Security rules of a Firestore database that browsers use. Null: there is none."
  type        = string
  default     = null
}

variable "point_in_time_recovery" {
  description = "Whether the Firestore database can be had back as of any minute of the last seven days."
  type        = bool
  default     = false
  nullable    = false
}

variable "storage" {
  description = "Bucket that browsers use through Firebase, by its name, and its security rules."
  type = object({
    bucket = string
    rules  = string
  })
  default = null
}

variable "deletion_protection" {
  description = "Whether Firestore refuses to delete the database."
  type        = bool
  default     = false
  nullable    = false
}
`,
  },
};
