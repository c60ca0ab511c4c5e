// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { kmsKey } from "../../../../lowering/aws/modules/kms_key/module.gen.ts";
import { s3Baseline } from "../../../../lowering/aws/modules/s3_baseline/module.gen.ts";

export interface S3BucketInputs {
  /** Full name of the bucket before the account's number: at most 50 characters, 45 with access logs, 42 with a replica. */
  readonly name: Argument<string> | null;
  /**
   * Whether a bucket that holds objects refuses to be deleted, its logs and its replica too.
   * @default true
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Whether overwritten and deleted objects are kept as noncurrent versions for `noncurrent_version_days`.
   * @default true
   */
  readonly versioning?: Argument<boolean> | undefined;
  /**
   * Days for which a version is kept after it was replaced or deleted.
   * @default 30
   */
  readonly noncurrent_version_days?: Argument<number> | undefined;
  /**
   * What becomes of objects as they age, by the id of the rule: moved to another storage class or deleted after so many days, and noncurrent versions likewise after they were replaced.
   * @default {}
   */
  readonly lifecycle_rules?: MapArgument<{
    readonly prefix?: Argument<string> | null | undefined;
    readonly transition?: Argument<{
      readonly days: Argument<number> | null;
      readonly storage_class: Argument<string> | null;
    }> | null | undefined;
    readonly expiration_days?: Argument<number> | null | undefined;
    readonly noncurrent_version_transition?: Argument<{
      readonly days: Argument<number> | null;
      readonly storage_class: Argument<string> | null;
    }> | null | undefined;
    readonly noncurrent_version_days?: Argument<number> | null | undefined;
  }> | undefined;
  /**
   * Use by pages of other sites: their origins, the methods and headers that they may send, and for how long browsers remember the answer. Off without.
   * @default null
   */
  readonly cors?: Argument<{
    readonly origins: ListArgument<string> | null;
    /** @default ["GET"] */
    readonly methods?: ListArgument<string> | null | undefined;
    /** @default ["Content-Type"] */
    readonly headers?: ListArgument<string> | null | undefined;
    /** @default 3600 */
    readonly max_age_seconds?: Argument<number> | null | undefined;
  }> | null | undefined;
  /**
   * Whether everybody may read every object. Without it public access is blocked whatever a policy says.
   * @default false
   */
  readonly public_read?: Argument<boolean> | undefined;
  /**
   * Whether objects are encrypted with a key of the bucket's own and not with those of S3.
   * @default false
   */
  readonly customer_key?: Argument<boolean> | undefined;
  /**
   * Records of every request, in a bucket of their own, and for how many days they are kept. Off without.
   * @default null
   */
  readonly access_logs?: Argument<{
    readonly retention_days: Argument<number> | null;
  }> | null | undefined;
  /**
   * Region of a second copy. Needs versions. Off without.
   * @default null
   */
  readonly replica?: Argument<{
    readonly region: Argument<string> | null;
  }> | null | undefined;
  /**
   * Queues that are told of objects, by the id of the notification: which events of S3, and of objects under which prefix only.
   * @default {}
   */
  readonly queue_notifications?: MapArgument<{
    readonly queue_arn: Argument<string> | null;
    readonly events: ListArgument<string> | null;
    readonly prefix?: Argument<string> | null | undefined;
  }> | undefined;
  /**
   * Topics that are told of objects, by the id of the notification: which events of S3, and of objects under which prefix only.
   * @default {}
   */
  readonly topic_notifications?: MapArgument<{
    readonly topic_arn: Argument<string> | null;
    readonly events: ListArgument<string> | null;
    readonly prefix?: Argument<string> | null | undefined;
  }> | undefined;
  /**
   * ARN of the managed policy whose rights no role made here exceeds. No bound without.
   * @default null
   */
  readonly permissions_boundary?: Argument<string> | null | undefined;
  /**
   * Tags of all resources, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type S3BucketOutput = "bucket" | "arn" | "read_policy" | "write_policy" | "readwrite_policy" | "replica_bucket";

/**
 * A bucket for a component's objects: with noncurrent versions, rules for objects that age and, where asked for, access
 * logs, a second copy in another region, use by pages of other sites, and notice to queues and topics.
 */
export const s3Bucket: ModuleSource<S3BucketInputs, S3BucketOutput> = {
  cloud: "aws",
  name: "s3_bucket",
  modules: [kmsKey, s3Baseline],
  files: {
    "iam.tf": `# What those who use the bucket may do, by level of access.

locals {
  access = {
    read = {
      lists   = true
      objects = ["s3:GetObject"]
      key     = ["kms:Decrypt"]
    }
    # Parts of an upload are read again to be joined, so writing alone decrypts as well.
    write = {
      lists   = false
      objects = ["s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"]
      key     = ["kms:Decrypt", "kms:GenerateDataKey"]
    }
    readwrite = {
      lists   = true
      objects = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"]
      key     = ["kms:Decrypt", "kms:GenerateDataKey"]
    }
  }

  policies = {
    for level, access in local.access : level => jsonencode({
      Version = "2012-10-17"
      Statement = concat(
        access.lists ? [
          { Sid = "ListBucket", Effect = "Allow", Action = ["s3:ListBucket"], Resource = module.bucket.arn },
        ] : [],
        [
          { Sid = "UseObjects", Effect = "Allow", Action = access.objects, Resource = "\${module.bucket.arn}/*" },
        ],
        [
          for arn in module.key[*].arn :
          { Sid = "UseKey", Effect = "Allow", Action = access.key, Resource = arn }
        ],
      )
    })
  }
}
`,
    "main.tf": `# A bucket for a component's objects: with noncurrent versions, rules for objects that age and, where asked for, access
# logs, a second copy in another region, use by pages of other sites, and notice to queues and topics.

module "key" {
  source = "../kms_key"
  count  = var.customer_key ? 1 : 0

  name        = var.name
  description = "Objects of \${var.name}"
  tags        = var.tags
}

locals {
  # What nobody sees is cleared away: noncurrent versions and uploads that broke off.
  lifecycle_rules = merge(
    {
      clear-away = {
        noncurrent_version_days = var.noncurrent_version_days
        expire_delete_markers   = true
        abort_upload_days       = 7
      }
    },
    var.lifecycle_rules,
  )
}

module "bucket" {
  source = "../s3_baseline"

  name                = var.name
  deletion_protection = var.deletion_protection
  kms_key             = var.customer_key ? { arn = module.key[0].arn } : null
  public_read         = var.public_read
  versioning          = var.versioning
  lifecycle_rules     = local.lifecycle_rules
  tags                = var.tags
}

resource "aws_s3_bucket_cors_configuration" "this" {
  count = var.cors == null ? 0 : 1

  bucket = module.bucket.bucket

  cors_rule {
    allowed_origins = var.cors.origins
    allowed_methods = var.cors.methods
    allowed_headers = var.cors.headers
    expose_headers  = ["ETag"]
    max_age_seconds = var.cors.max_age_seconds
  }
}

module "logs" {
  source = "../s3_baseline"
  count  = var.access_logs == null ? 0 : 1

  name                = "\${var.name}-logs"
  deletion_protection = var.deletion_protection
  lifecycle_rules = {
    expire = { expiration_days = var.access_logs.retention_days, abort_upload_days = 1 }
  }
  service_access = {
    DeliverAccessLogs = {
      service = "logging.s3.amazonaws.com"
      actions = ["s3:PutObject"]
      objects = "*"
      condition = {
        ArnEquals    = { "aws:SourceArn" = module.bucket.arn }
        StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id }
      }
    }
  }
  tags = var.tags
}

data "aws_caller_identity" "current" {}

resource "aws_s3_bucket_logging" "this" {
  count = var.access_logs == null ? 0 : 1

  bucket        = module.bucket.bucket
  target_bucket = module.logs[0].bucket
  target_prefix = ""

  depends_on = [module.logs]
}

# S3 tries each destination when it is told of it; their policies let it in from the start.
resource "aws_s3_bucket_notification" "this" {
  count = length(var.queue_notifications) + length(var.topic_notifications) == 0 ? 0 : 1

  bucket = module.bucket.bucket

  dynamic "queue" {
    for_each = var.queue_notifications

    content {
      id            = queue.key
      queue_arn     = queue.value.queue_arn
      events        = queue.value.events
      filter_prefix = queue.value.prefix
    }
  }

  dynamic "topic" {
    for_each = var.topic_notifications

    content {
      id            = topic.key
      topic_arn     = topic.value.topic_arn
      events        = topic.value.events
      filter_prefix = topic.value.prefix
    }
  }
}
`,
    "outputs.tf": `output "bucket" {
  description = "Name of the bucket, with the account's number."
  value       = module.bucket.bucket
}

output "arn" {
  description = "ARN of the bucket, for the policies of the queues and topics that it tells."
  value       = module.bucket.arn
}

output "read_policy" {
  description = "IAM policy that lets a role list and read objects."
  value       = local.policies.read
}

output "write_policy" {
  description = "IAM policy that lets a role write and delete objects, without reading them."
  value       = local.policies.write
}

output "readwrite_policy" {
  description = "IAM policy that lets a role list, read, write and delete objects."
  value       = local.policies.readwrite
}

output "replica_bucket" {
  description = "Name of the bucket with the second copy; null without one."
  value       = one(module.replica[*].bucket)
}
`,
    "replica.tf": `# A second bucket in another region, and a role in whose name S3 copies every new object and deletion there.

module "replica_key" {
  source = "../kms_key"
  count  = var.replica != null && var.customer_key ? 1 : 0

  name        = "\${var.name}-replica"
  description = "Copies of objects of \${var.name}"
  region      = var.replica.region
  tags        = var.tags
}

module "replica" {
  source = "../s3_baseline"
  count  = var.replica == null ? 0 : 1

  name                = "\${var.name}-replica"
  region              = var.replica.region
  deletion_protection = var.deletion_protection
  kms_key             = var.customer_key ? { arn = module.replica_key[0].arn } : null
  versioning          = true
  lifecycle_rules     = local.lifecycle_rules
  tags                = var.tags
}

# S3 names no source account when it replicates; nobody else's account can pass it this role.
resource "aws_iam_role" "replica" {
  count = var.replica == null ? 0 : 1

  name = "\${var.name}-replica"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "s3.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "replica" {
  count = var.replica == null ? 0 : 1

  name = "replicate"
  role = aws_iam_role.replica[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid      = "ReadConfiguration"
          Effect   = "Allow"
          Action   = ["s3:GetReplicationConfiguration", "s3:ListBucket"]
          Resource = module.bucket.arn
        },
        {
          Sid      = "ReadVersions"
          Effect   = "Allow"
          Action   = ["s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging"]
          Resource = "\${module.bucket.arn}/*"
        },
        {
          Sid      = "WriteCopies"
          Effect   = "Allow"
          Action   = ["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"]
          Resource = "\${module.replica[0].arn}/*"
        },
      ],
      [
        for arn in module.key[*].arn :
        { Sid = "DecryptObjects", Effect = "Allow", Action = ["kms:Decrypt"], Resource = arn }
      ],
      [
        for arn in module.replica_key[*].arn :
        { Sid = "EncryptCopies", Effect = "Allow", Action = ["kms:Encrypt"], Resource = arn }
      ],
    )
  })
}

# Copies what is written from now on; older objects need S3 Batch Replication.
resource "aws_s3_bucket_replication_configuration" "this" {
  count = var.replica == null ? 0 : 1

  bucket = module.bucket.bucket
  role   = aws_iam_role.replica[0].arn

  rule {
    id       = "everything"
    status   = "Enabled"
    priority = 0

    filter {}

    delete_marker_replication {
      status = "Enabled"
    }

    dynamic "source_selection_criteria" {
      for_each = module.replica_key[*].arn

      content {
        sse_kms_encrypted_objects {
          status = "Enabled"
        }
      }
    }

    destination {
      bucket = module.replica[0].arn

      dynamic "encryption_configuration" {
        for_each = module.replica_key[*].arn

        content {
          replica_kms_key_id = encryption_configuration.value
        }
      }
    }
  }

  depends_on = [
    aws_iam_role_policy.replica,
    module.bucket,
    module.replica,
  ]
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the bucket before the account's number: at most 50 characters, 45 with access logs, 42 with a replica."
  type        = string
}

variable "deletion_protection" {
  description = "Whether a bucket that holds objects refuses to be deleted, its logs and its replica too."
  type        = bool
  default     = true
  nullable    = false
}

variable "versioning" {
  description = "Whether overwritten and deleted objects are kept as noncurrent versions for \`noncurrent_version_days\`."
  type        = bool
  default     = true
  nullable    = false
}

variable "noncurrent_version_days" {
  description = "Days for which a version is kept after it was replaced or deleted."
  type        = number
  default     = 30
  nullable    = false
}

variable "lifecycle_rules" {
  description = "What becomes of objects as they age, by the id of the rule: moved to another storage class or deleted after so many days, and noncurrent versions likewise after they were replaced."
  type = map(object({
    prefix                        = optional(string)
    transition                    = optional(object({ days = number, storage_class = string }))
    expiration_days               = optional(number)
    noncurrent_version_transition = optional(object({ days = number, storage_class = string }))
    noncurrent_version_days       = optional(number)
  }))
  default  = {}
  nullable = false
}

variable "cors" {
  description = "Use by pages of other sites: their origins, the methods and headers that they may send, and for how long browsers remember the answer. Off without."
  type = object({
    origins         = list(string)
    methods         = optional(list(string), ["GET"])
    headers         = optional(list(string), ["Content-Type"])
    max_age_seconds = optional(number, 3600)
  })
  default = null
}

variable "public_read" {
  description = "Whether everybody may read every object. Without it public access is blocked whatever a policy says."
  type        = bool
  default     = false
  nullable    = false
}

variable "customer_key" {
  description = "Whether objects are encrypted with a key of the bucket's own and not with those of S3."
  type        = bool
  default     = false
  nullable    = false
}

variable "access_logs" {
  description = "Records of every request, in a bucket of their own, and for how many days they are kept. Off without."
  type        = object({ retention_days = number })
  default     = null
}

variable "replica" {
  description = "Region of a second copy. Needs versions. Off without."
  type        = object({ region = string })
  default     = null
}

variable "queue_notifications" {
  description = "Queues that are told of objects, by the id of the notification: which events of S3, and of objects under which prefix only."
  type = map(object({
    queue_arn = string
    events    = list(string)
    prefix    = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "topic_notifications" {
  description = "Topics that are told of objects, by the id of the notification: which events of S3, and of objects under which prefix only."
  type = map(object({
    topic_arn = string
    events    = list(string)
    prefix    = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "permissions_boundary" {
  description = "ARN of the managed policy whose rights no role made here exceeds. No bound without."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of all resources, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
