// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface S3BaselineInputs {
  /** Name of the bucket before the account's number, at most 50 characters. */
  readonly name: Argument<string> | null;
  /**
   * Whether a bucket that holds objects refuses to be deleted.
   * @default true
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Key that encrypts the objects. Without one, S3 uses keys of its own.
   * @default null
   */
  readonly kms_key?: Argument<{
    readonly arn: Argument<string> | null;
  }> | null | undefined;
  /**
   * Whether everybody may read every object. Without it public access is blocked whatever a policy says.
   * @default false
   */
  readonly public_read?: Argument<boolean> | undefined;
  /**
   * Whether overwritten and deleted objects are kept as noncurrent versions; false stops that in a bucket that has some. Never versioned without.
   * @default null
   */
  readonly versioning?: Argument<boolean> | null | undefined;
  /**
   * What becomes of objects as they age, by the id of the rule: moved to another storage class or deleted after so many days, their noncurrent versions likewise after they were replaced, uploads that broke off.
   * @default {}
   */
  readonly lifecycle_rules?: MapArgument<{
    readonly prefix?: Argument<string> | null | undefined;
    readonly transition?: Argument<{
      readonly days: Argument<number> | null;
      readonly storage_class: Argument<string> | null;
    }> | null | undefined;
    readonly expiration_days?: Argument<number> | null | undefined;
    /** @default false */
    readonly expire_delete_markers?: Argument<boolean> | null | undefined;
    readonly noncurrent_version_transition?: Argument<{
      readonly days: Argument<number> | null;
      readonly storage_class: Argument<string> | null;
    }> | null | undefined;
    readonly noncurrent_version_days?: Argument<number> | null | undefined;
    readonly abort_upload_days?: Argument<number> | null | undefined;
  }> | undefined;
  /**
   * What AWS services may do in the bucket, by the id of the statement: `objects` is a pattern of keys, without which the bucket itself is meant; `condition` is that of an IAM statement.
   * @default {}
   */
  readonly service_access?: MapArgument<{
    readonly service: Argument<string> | null;
    readonly actions: ListArgument<string> | null;
    readonly objects?: Argument<string> | null | undefined;
    readonly condition?: MapArgument<MapArgument<string>> | null | undefined;
  }> | undefined;
  /**
   * Region of the bucket, where that is not the provider's.
   * @default null
   */
  readonly region?: Argument<string> | null | undefined;
  /**
   * Tags of the bucket, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type S3BaselineOutput = "bucket" | "arn" | "regional_domain_name";

/** A bucket with what none may lack: one owner, encryption, TLS, and no public access unless asked for. */
export const s3Baseline: ModuleSource<S3BaselineInputs, S3BaselineOutput> = {
  cloud: "aws",
  name: "s3_baseline",
  modules: [],
  files: {
    "lifecycle.tf": `# Former versions of objects, and what becomes of objects as they age.

resource "aws_s3_bucket_versioning" "this" {
  count = var.versioning == null ? 0 : 1

  region = var.region
  bucket = aws_s3_bucket.this.id

  versioning_configuration {
    status = var.versioning ? "Enabled" : "Suspended"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  count = length(var.lifecycle_rules) == 0 ? 0 : 1

  region = var.region
  bucket = aws_s3_bucket.this.id

  dynamic "rule" {
    for_each = var.lifecycle_rules

    content {
      id     = rule.key
      status = "Enabled"

      filter {
        prefix = rule.value.prefix
      }

      dynamic "transition" {
        for_each = rule.value.transition[*]

        content {
          days          = transition.value.days
          storage_class = transition.value.storage_class
        }
      }

      dynamic "expiration" {
        for_each = rule.value.expiration_days == null && !rule.value.expire_delete_markers ? [] : [rule.value]

        content {
          days                         = expiration.value.expiration_days
          expired_object_delete_marker = expiration.value.expire_delete_markers ? true : null
        }
      }

      dynamic "noncurrent_version_transition" {
        for_each = rule.value.noncurrent_version_transition[*]

        content {
          noncurrent_days = noncurrent_version_transition.value.days
          storage_class   = noncurrent_version_transition.value.storage_class
        }
      }

      dynamic "noncurrent_version_expiration" {
        for_each = rule.value.noncurrent_version_days[*]

        content {
          noncurrent_days = noncurrent_version_expiration.value
        }
      }

      dynamic "abort_incomplete_multipart_upload" {
        for_each = rule.value.abort_upload_days[*]

        content {
          days_after_initiation = abort_incomplete_multipart_upload.value
        }
      }
    }
  }

  depends_on = [aws_s3_bucket_versioning.this]
}
`,
    "main.tf": `# A bucket with what none may lack: one owner, encryption, TLS, and no public access unless asked for.

data "aws_caller_identity" "current" {}

resource "aws_s3_bucket" "this" {
  region = var.region
  # Names are global: the account's number keeps them apart.
  bucket        = "\${var.name}-\${data.aws_caller_identity.current.account_id}"
  force_destroy = !var.deletion_protection
  tags          = var.tags
}

resource "aws_s3_bucket_public_access_block" "this" {
  region                  = var.region
  bucket                  = aws_s3_bucket.this.id
  block_public_acls       = true
  block_public_policy     = !var.public_read
  ignore_public_acls      = true
  restrict_public_buckets = !var.public_read
}

resource "aws_s3_bucket_ownership_controls" "this" {
  region = var.region
  bucket = aws_s3_bucket.this.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  region = var.region
  bucket = aws_s3_bucket.this.id

  rule {
    bucket_key_enabled = var.kms_key != null

    apply_server_side_encryption_by_default {
      sse_algorithm     = var.kms_key == null ? "AES256" : "aws:kms"
      kms_master_key_id = one(var.kms_key[*].arn)
    }
  }
}

resource "aws_s3_bucket_policy" "this" {
  region = var.region
  bucket = aws_s3_bucket.this.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid       = "DenyPlainHttp"
          Effect    = "Deny"
          Principal = "*"
          Action    = ["s3:*"]
          Resource  = [aws_s3_bucket.this.arn, "\${aws_s3_bucket.this.arn}/*"]
          Condition = { Bool = { "aws:SecureTransport" = "false" } }
        },
      ],
      var.public_read ? [
        {
          Sid       = "ReadByEveryone"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["s3:GetObject"]
          Resource  = "\${aws_s3_bucket.this.arn}/*"
        },
      ] : [],
      [
        for sid, access in var.service_access : merge(
          {
            Sid       = sid
            Effect    = "Allow"
            Principal = { Service = access.service }
            Action    = access.actions
            Resource  = access.objects == null ? aws_s3_bucket.this.arn : "\${aws_s3_bucket.this.arn}/\${access.objects}"
          },
          access.condition == null ? {} : { Condition = access.condition },
        )
      ],
    )
  })

  depends_on = [aws_s3_bucket_public_access_block.this]
}
`,
    "outputs.tf": `output "bucket" {
  description = "Name of the bucket, with the account's number."
  value       = aws_s3_bucket.this.id
}

output "arn" {
  description = "ARN of the bucket; \`/*\` after it names its objects."
  value       = aws_s3_bucket.this.arn
}

output "regional_domain_name" {
  description = "Host name of the bucket in its region, for what stands before it."
  value       = aws_s3_bucket.this.bucket_regional_domain_name
}
`,
    "variables.tf": `variable "name" {
  description = "Name of the bucket before the account's number, at most 50 characters."
  type        = string

  validation {
    condition     = length(var.name) <= 50
    error_message = "A bucket's name has 63 characters at most, of which the account's number takes 13."
  }
}

variable "deletion_protection" {
  description = "Whether a bucket that holds objects refuses to be deleted."
  type        = bool
  default     = true
  nullable    = false
}

variable "kms_key" {
  description = "Key that encrypts the objects. Without one, S3 uses keys of its own."
  type        = object({ arn = string })
  default     = null
}

variable "public_read" {
  description = "Whether everybody may read every object. Without it public access is blocked whatever a policy says."
  type        = bool
  default     = false
  nullable    = false
}

variable "versioning" {
  description = "Whether overwritten and deleted objects are kept as noncurrent versions; false stops that in a bucket that has some. Never versioned without."
  type        = bool
  default     = null
}

variable "lifecycle_rules" {
  description = "What becomes of objects as they age, by the id of the rule: moved to another storage class or deleted after so many days, their noncurrent versions likewise after they were replaced, uploads that broke off."
  type = map(object({
    prefix                        = optional(string)
    transition                    = optional(object({ days = number, storage_class = string }))
    expiration_days               = optional(number)
    expire_delete_markers         = optional(bool, false)
    noncurrent_version_transition = optional(object({ days = number, storage_class = string }))
    noncurrent_version_days       = optional(number)
    abort_upload_days             = optional(number)
  }))
  default  = {}
  nullable = false
}

variable "service_access" {
  description = "What AWS services may do in the bucket, by the id of the statement: \`objects\` is a pattern of keys, without which the bucket itself is meant; \`condition\` is that of an IAM statement."
  type = map(object({
    service   = string
    actions   = list(string)
    objects   = optional(string)
    condition = optional(map(map(string)))
  }))
  default  = {}
  nullable = false
}

variable "region" {
  description = "Region of the bucket, where that is not the provider's."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of the bucket, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
