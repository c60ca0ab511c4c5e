# A key of a component's own, which rotates every year. Who uses it besides the services named here, IAM policies say.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

# In a key policy `*` means this key.
resource "aws_kms_key" "this" {
  region                  = var.region
  description             = var.description
  enable_key_rotation     = true
  deletion_window_in_days = 30
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid       = "AdministerThroughIam"
          Effect    = "Allow"
          Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root" }
          Action    = ["kms:*"]
          Resource  = "*"
        },
      ],
      length(var.services) == 0 ? [] : [
        {
          Sid       = "EncryptForServices"
          Effect    = "Allow"
          Principal = { Service = var.services }
          Action    = ["kms:Decrypt", "kms:GenerateDataKey*"]
          Resource  = "*"
          Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
        },
      ],
      # Adding aws:SourceAccount or aws:SourceArn "is not supported for EventBridge-to-encrypted topics":
      # https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html, read 2026-11-28.
      !var.events ? [] : [
        {
          Sid       = "EncryptEvents"
          Effect    = "Allow"
          Principal = { Service = "events.amazonaws.com" }
          Action    = ["kms:Decrypt", "kms:GenerateDataKey*"]
          Resource  = "*"
        },
      ],
    )
  })
  tags = var.tags
}

resource "aws_kms_alias" "this" {
  region        = var.region
  name          = "alias/${var.name}"
  target_key_id = aws_kms_key.this.key_id
}
