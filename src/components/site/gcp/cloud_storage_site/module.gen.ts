// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { httpsFrontend } from "../../../load-balancer/gcp/https_frontend/module.gen.ts";
import { logBucket } from "../../../../lowering/gcp/modules/log_bucket/module.gen.ts";

export interface CloudStorageSiteInputs {
  /** Full name of the site, such as `todo-prod-site`. The bucket is called the same with the project behind a hyphen: at most 63 characters. */
  readonly name: Argument<string>;
  /** Project that the site is in; names of buckets are shared by everyone, so that of the site ends in it. */
  readonly project_id: Argument<string>;
  /** Region of the files, and of the access logs. */
  readonly region: Argument<string>;
  /**
   * Labels of what takes any, beside the default labels of the provider.
   * @default {}
   */
  readonly labels?: MapArgument<string> | undefined;
  /** Names that it answers to, their certificate map, and the managed zone of their records; without a zone somebody else serves them. The outputs of the domain module. */
  readonly domain: Argument<{
    readonly names: ListArgument<string> | null;
    readonly certificate_map_id: Argument<string> | null;
    readonly zone: Argument<{
      readonly name: Argument<string> | null;
    }> | null;
  }>;
  /**
   * Whether it is a single-page application: paths without a file get `index.html`.
   * @default false
   */
  readonly single_page_application?: Argument<boolean> | undefined;
  /**
   * Header Content-Security-Policy of every response, such as `default-src 'self'`.
   * @default null
   */
  readonly content_security_policy?: Argument<string> | null | undefined;
  /**
   * Days that access logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the site's own.
   * @default null
   */
  readonly access_log_retention_days?: Argument<number> | null | undefined;
  /**
   * Whether Terraform refuses to delete the files and the access logs, and to give the address back.
   * @default false
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
}

export type CloudStorageSiteOutput = "bucket" | "name" | "ip_address";

/** A site of static files: a bucket that everyone may read, Cloud CDN in front of it, and HTTPS. */
export const cloudStorageSite: ModuleSource<CloudStorageSiteInputs, CloudStorageSiteOutput> = {
  cloud: "gcp",
  name: "cloud_storage_site",
  modules: [httpsFrontend, logBucket],
  files: {
    "main.tf": `# A site of static files: a bucket that everyone may read, Cloud CDN in front of it, and HTTPS.

resource "google_storage_bucket" "this" {
  name                        = "\${var.name}-\${var.project_id}"
  location                    = var.region
  uniform_bucket_level_access = true
  public_access_prevention    = "inherited"
  force_destroy               = !var.deletion_protection
  deletion_policy             = var.deletion_protection ? "PREVENT" : "DELETE"
  labels                      = var.labels

  soft_delete_policy {
    retention_duration_seconds = 604800
  }

  website {
    main_page_suffix = "index.html"
  }
}

# A site is for everyone to read, and Cloud CDN reads as everyone; nobody may list its files.
resource "google_storage_bucket_iam_member" "public" {
  bucket = google_storage_bucket.this.name
  role   = "roles/storage.legacyObjectReader"
  member = "allUsers"
}

resource "google_compute_backend_bucket" "this" {
  name             = var.name
  bucket_name      = google_storage_bucket_iam_member.public.bucket
  enable_cdn       = true
  compression_mode = "AUTOMATIC"

  cdn_policy {
    cache_mode        = "CACHE_ALL_STATIC"
    client_ttl        = 3600
    default_ttl       = 3600
    max_ttl           = 86400
    negative_caching  = true
    serve_while_stale = 86400
  }

  custom_response_headers = concat(
    [
      "Strict-Transport-Security: max-age=31536000",
      "X-Content-Type-Options: nosniff",
      "X-Frame-Options: DENY",
      "Referrer-Policy: strict-origin-when-cross-origin",
    ],
    [for policy in var.content_security_policy[*] : "Content-Security-Policy: \${policy}"],
  )
}

resource "google_compute_url_map" "this" {
  name            = var.name
  default_service = google_compute_backend_bucket.this.id

  # A path without a file is one of the application's. Who may not list files is told 403 of a
  # missing one, not 404.
  dynamic "default_custom_error_response_policy" {
    for_each = var.single_page_application ? ["/index.html"] : []

    content {
      error_service = google_compute_backend_bucket.this.id

      error_response_rule {
        match_response_codes   = ["403", "404"]
        path                   = default_custom_error_response_policy.value
        override_response_code = 200
      }
    }
  }
}

module "frontend" {
  source = "../https_frontend"

  name                = var.name
  url_map_id          = google_compute_url_map.this.id
  domain              = var.domain
  labels              = var.labels
  deletion_protection = var.deletion_protection
}

module "access_logs" {
  source = "../log_bucket"
  count  = var.access_log_retention_days == null ? 0 : 1

  name                = "\${var.name}-access-logs"
  description         = "Access logs of \${var.name}."
  project_id          = var.project_id
  region              = var.region
  filter              = "resource.type = \\"http_load_balancer\\" AND resource.labels.url_map_name = \\"\${google_compute_url_map.this.name}\\""
  retention_days      = var.access_log_retention_days
  deletion_protection = var.deletion_protection
}
`,
    "outputs.tf": `output "bucket" {
  description = "Bucket of the files, for those who deploy them."
  value       = google_storage_bucket.this.name
}

output "name" {
  description = "Name of the URL map, by which metrics and logs tell load balancers apart."
  value       = google_compute_url_map.this.name
}

output "ip_address" {
  description = "Address for the A records of names that somebody else serves."
  value       = module.frontend.ip_address
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the site, such as \`todo-prod-site\`. The bucket is called the same with the project behind a hyphen: at most 63 characters."
  type        = string
  nullable    = false
}

variable "project_id" {
  description = "Project that the site is in; names of buckets are shared by everyone, so that of the site ends in it."
  type        = string
  nullable    = false
}

variable "region" {
  description = "Region of the files, and of the access logs."
  type        = string
  nullable    = false
}

variable "labels" {
  description = "Labels of what takes any, beside the default labels of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "domain" {
  description = "Names that it answers to, their certificate map, and the managed zone of their records; without a zone somebody else serves them. The outputs of the domain module."
  type = object({
    names              = list(string)
    certificate_map_id = string
    zone               = object({ name = string })
  })
  nullable = false
}

variable "single_page_application" {
  description = "Whether it is a single-page application: paths without a file get \`index.html\`."
  type        = bool
  default     = false
  nullable    = false
}

variable "content_security_policy" {
  description = "Header Content-Security-Policy of every response, such as \`default-src 'self'\`."
  type        = string
  default     = null
}

variable "access_log_retention_days" {
  description = "Days that access logs are kept when that is more than the 30 of the project's _Default bucket: 31 to 3650, in a log bucket of the site's own."
  type        = number
  default     = null
}

variable "deletion_protection" {
  description = "Whether Terraform refuses to delete the files and the access logs, and to give the address back."
  type        = bool
  default     = false
  nullable    = false
}
`,
  },
};
