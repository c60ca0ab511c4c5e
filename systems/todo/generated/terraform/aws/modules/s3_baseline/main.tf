# A bucket with what none may lack: one owner, encryption, TLS, and no public access unless asked for.

data "aws_caller_identity" "current" {}

resource "aws_s3_bucket" "this" {
  region = var.region
  # Names are global: the account's number keeps them apart.
  bucket        = "${var.name}-${data.aws_caller_identity.current.account_id}"
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
          Resource  = [aws_s3_bucket.this.arn, "${aws_s3_bucket.this.arn}/*"]
          Condition = { Bool = { "aws:SecureTransport" = "false" } }
        },
      ],
      var.public_read ? [
        {
          Sid       = "ReadByEveryone"
          Effect    = "Allow"
          Principal = "*"
          Action    = ["s3:GetObject"]
          Resource  = "${aws_s3_bucket.this.arn}/*"
        },
      ] : [],
      [
        for sid, access in var.service_access : merge(
          {
            Sid       = sid
            Effect    = "Allow"
            Principal = { Service = access.service }
            Action    = access.actions
            Resource  = access.objects == null ? aws_s3_bucket.this.arn : "${aws_s3_bucket.this.arn}/${access.objects}"
          },
          access.condition == null ? {} : { Condition = access.condition },
        )
      ],
    )
  })

  depends_on = [aws_s3_bucket_public_access_block.this]
}
