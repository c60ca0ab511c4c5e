// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { s3Baseline } from "../../../../lowering/aws/modules/s3_baseline/module.gen.ts";

export interface CloudtrailInputs {
  /** Full name of the trail: that of its bucket before the account's number, at most 50 characters. */
  readonly name: Argument<string> | null;
  /** Days for which the records are kept, those of changes too. */
  readonly retention_days: Argument<number> | null;
  /**
   * Whether calls in every region are recorded, unused ones too, and not those in the provider's alone.
   * @default true
   */
  readonly all_regions?: Argument<boolean> | undefined;
  /**
   * Whether reads and writes of objects in all buckets are recorded as well; paid by the event.
   * @default false
   */
  readonly data_events?: Argument<boolean> | undefined;
  /**
   * History of every resource's configuration by AWS Config, and whether the service-linked role of AWS Config is made here: an account has one. Off without.
   * @default null
   */
  readonly changes?: Argument<{
    /** @default true */
    readonly create_service_role?: Argument<boolean> | null | undefined;
  }> | null | undefined;
  /**
   * A copy of the records in the log group `/cloudtrail/<name>`, for alarms, and for how many days. Off without.
   * @default null
   */
  readonly logs?: Argument<{
    readonly retention_days: Argument<number> | null;
  }> | null | undefined;
  /**
   * Whether a bucket that holds records refuses to be deleted.
   * @default true
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Tags of all resources, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type CloudtrailOutput = "bucket";

/** Who called which API of the account, when and from where: a trail into a bucket of its own, under a key of its own. */
export const cloudtrail: ModuleSource<CloudtrailInputs, CloudtrailOutput> = {
  cloud: "aws",
  name: "cloudtrail",
  modules: [s3Baseline],
  files: {
    "changes.tf": `# What every resource looked like before and after each change, recorded by AWS Config into the trail's bucket.

locals {
  recorder_prefix = "config"

  # What the bucket lets AWS Config do, in the name of its service-linked role.
  recorder_access = {
    for sid, access in {
      ConfigChecksBucket = {
        service   = "config.amazonaws.com"
        actions   = ["s3:GetBucketAcl", "s3:ListBucket"]
        objects   = null
        condition = { StringEquals = { "aws:SourceAccount" = local.account_id } }
      }
      ConfigDelivers = {
        service = "config.amazonaws.com"
        actions = ["s3:PutObject"]
        objects = "\${local.recorder_prefix}/AWSLogs/\${local.account_id}/Config/*"
        condition = {
          StringEquals = { "aws:SourceAccount" = local.account_id, "s3:x-amz-acl" = "bucket-owner-full-control" }
        }
      }
    } : sid => access if var.changes != null
  }
}

# An account has one, whoever made it first.
resource "aws_iam_service_linked_role" "config" {
  count = try(var.changes.create_service_role, false) ? 1 : 0

  aws_service_name = "config.amazonaws.com"
  tags             = var.tags
}

# An account has one recorder a region: environments that share an account cannot both have it.
resource "aws_config_configuration_recorder" "this" {
  count = var.changes == null ? 0 : 1

  name     = var.name
  role_arn = "arn:\${local.partition}:iam::\${local.account_id}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"

  recording_group {
    all_supported                 = true
    include_global_resource_types = true
  }

  depends_on = [aws_iam_service_linked_role.config]
}

resource "aws_config_delivery_channel" "this" {
  count = var.changes == null ? 0 : 1

  name           = var.name
  s3_bucket_name = module.bucket.bucket
  s3_key_prefix  = local.recorder_prefix
  s3_kms_key_arn = aws_kms_key.this.arn

  depends_on = [
    aws_config_configuration_recorder.this,
    module.bucket,
  ]
}

resource "aws_config_configuration_recorder_status" "this" {
  count = var.changes == null ? 0 : 1

  name       = aws_config_configuration_recorder.this[0].name
  is_enabled = true

  depends_on = [aws_config_delivery_channel.this]
}
`,
    "key.tf": `# In a key policy \`*\` means this key.
resource "aws_kms_key" "this" {
  description             = "Audit records of \${var.name}"
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid       = "AdministerThroughIam"
          Effect    = "Allow"
          Principal = { AWS = "arn:\${local.partition}:iam::\${local.account_id}:root" }
          Action    = ["kms:*"]
          Resource  = "*"
        },
        {
          Sid       = "CloudTrailEncrypts"
          Effect    = "Allow"
          Principal = { Service = "cloudtrail.amazonaws.com" }
          Action    = ["kms:GenerateDataKey*", "kms:DescribeKey"]
          Resource  = "*"
          Condition = { StringEquals = { "aws:SourceArn" = local.trail_arn } }
        },
      ],
      var.changes == null ? [] : [
        {
          Sid       = "ConfigEncrypts"
          Effect    = "Allow"
          Principal = { Service = "config.amazonaws.com" }
          Action    = ["kms:GenerateDataKey*", "kms:Decrypt"]
          Resource  = "*"
          Condition = { StringEquals = { "aws:SourceAccount" = local.account_id } }
        },
      ],
    )
  })
  tags = var.tags
}

resource "aws_kms_alias" "this" {
  name          = "alias/\${var.name}"
  target_key_id = aws_kms_key.this.key_id
}
`,
    "logs.tf": `# A second copy of the records, for alarms; the bucket's is the one that is kept.

resource "aws_cloudwatch_log_group" "this" {
  count = var.logs == null ? 0 : 1

  name                        = "/cloudtrail/\${var.name}"
  retention_in_days           = var.logs.retention_days
  deletion_protection_enabled = var.deletion_protection
  tags                        = var.tags
}

resource "aws_iam_role" "logs" {
  count = var.logs == null ? 0 : 1

  name        = "\${var.name}-logs"
  description = "Copies audit records to CloudWatch Logs."
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "cloudtrail.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
  tags = var.tags
}

resource "aws_iam_role_policy" "logs" {
  count = var.logs == null ? 0 : 1

  name = "write-logs"
  role = aws_iam_role.logs[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "WriteLogs"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "\${aws_cloudwatch_log_group.this[0].arn}:log-stream:\${local.account_id}_CloudTrail_\${data.aws_region.current.region}*"
      },
    ]
  })
}
`,
    "main.tf": `# Who called which API of the account, when and from where: a trail into a bucket of its own, under a key of its own.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  account_id = data.aws_caller_identity.current.account_id
  partition  = data.aws_partition.current.partition

  # Known before the trail is there, so that its bucket and key can name it.
  trail_arn = "arn:\${local.partition}:cloudtrail:\${data.aws_region.current.region}:\${local.account_id}:trail/\${var.name}"
}

module "bucket" {
  source = "../s3_baseline"

  name                = var.name
  deletion_protection = var.deletion_protection
  kms_key             = { arn = aws_kms_key.this.arn }
  versioning          = true
  lifecycle_rules = {
    expire = { expiration_days = var.retention_days, noncurrent_version_days = 30, abort_upload_days = 1 }
  }
  service_access = merge(
    {
      CloudTrailChecksBucket = {
        service   = "cloudtrail.amazonaws.com"
        actions   = ["s3:GetBucketAcl"]
        condition = { StringEquals = { "aws:SourceArn" = local.trail_arn } }
      }
      CloudTrailDelivers = {
        service = "cloudtrail.amazonaws.com"
        actions = ["s3:PutObject"]
        objects = "AWSLogs/\${local.account_id}/*"
        condition = {
          StringEquals = { "aws:SourceArn" = local.trail_arn, "s3:x-amz-acl" = "bucket-owner-full-control" }
        }
      }
    },
    local.recorder_access,
  )
  tags = var.tags
}

# The first trail of an account costs nothing; each further one is paid by events.
resource "aws_cloudtrail" "this" {
  name                          = var.name
  s3_bucket_name                = module.bucket.bucket
  kms_key_id                    = aws_kms_key.this.arn
  is_multi_region_trail         = var.all_regions
  include_global_service_events = true
  enable_log_file_validation    = true
  cloud_watch_logs_group_arn    = one([for group in aws_cloudwatch_log_group.this : "\${group.arn}:*"])
  cloud_watch_logs_role_arn     = one(aws_iam_role.logs[*].arn)
  tags                          = var.tags

  advanced_event_selector {
    name = "Management"

    field_selector {
      field  = "eventCategory"
      equals = ["Management"]
    }
  }

  dynamic "advanced_event_selector" {
    for_each = var.data_events ? ["Objects"] : []

    content {
      name = advanced_event_selector.value

      field_selector {
        field  = "eventCategory"
        equals = ["Data"]
      }

      field_selector {
        field  = "resources.type"
        equals = ["AWS::S3::Object"]
      }

      # The trail's own deliveries would be recorded, delivered, and recorded again.
      field_selector {
        field           = "resources.ARN"
        not_starts_with = ["\${module.bucket.arn}/"]
      }
    }
  }

  depends_on = [
    aws_iam_role_policy.logs,
    module.bucket,
  ]
}
`,
    "outputs.tf": `output "bucket" {
  description = "Name of the bucket with the records, with the account's number."
  value       = module.bucket.bucket
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the trail: that of its bucket before the account's number, at most 50 characters."
  type        = string
}

variable "retention_days" {
  description = "Days for which the records are kept, those of changes too."
  type        = number
}

variable "all_regions" {
  description = "Whether calls in every region are recorded, unused ones too, and not those in the provider's alone."
  type        = bool
  default     = true
  nullable    = false
}

variable "data_events" {
  description = "Whether reads and writes of objects in all buckets are recorded as well; paid by the event."
  type        = bool
  default     = false
  nullable    = false
}

variable "changes" {
  description = "History of every resource's configuration by AWS Config, and whether the service-linked role of AWS Config is made here: an account has one. Off without."
  type        = object({ create_service_role = optional(bool, true) })
  default     = null
}

variable "logs" {
  description = "A copy of the records in the log group \`/cloudtrail/<name>\`, for alarms, and for how many days. Off without."
  type        = object({ retention_days = number })
  default     = null
}

variable "deletion_protection" {
  description = "Whether a bucket that holds records refuses to be deleted."
  type        = bool
  default     = true
  nullable    = false
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
