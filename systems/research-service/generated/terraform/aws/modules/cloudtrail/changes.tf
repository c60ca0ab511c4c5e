# What every resource looked like before and after each change, recorded by AWS Config into the trail's bucket.

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
        objects = "${local.recorder_prefix}/AWSLogs/${local.account_id}/Config/*"
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
  role_arn = "arn:${local.partition}:iam::${local.account_id}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"

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
