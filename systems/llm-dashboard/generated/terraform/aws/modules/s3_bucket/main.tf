# A bucket for a component's objects: with noncurrent versions, rules for objects that age and, where asked for, access
# logs, a second copy in another region, use by pages of other sites, and notice to queues and topics.

module "key" {
  source = "../kms_key"
  count  = var.customer_key ? 1 : 0

  name        = var.name
  description = "Objects of ${var.name}"
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

  name                = "${var.name}-logs"
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
