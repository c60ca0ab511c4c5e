# A second bucket in another region, and a role in whose name S3 copies every new object and deletion there.

module "replica_key" {
  source = "../kms_key"
  count  = var.replica != null && var.customer_key ? 1 : 0

  name        = "${var.name}-replica"
  description = "Copies of objects of ${var.name}"
  region      = var.replica.region
  tags        = var.tags
}

module "replica" {
  source = "../s3_baseline"
  count  = var.replica == null ? 0 : 1

  name                = "${var.name}-replica"
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

  name = "${var.name}-replica"
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
          Resource = "${module.bucket.arn}/*"
        },
        {
          Sid      = "WriteCopies"
          Effect   = "Allow"
          Action   = ["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"]
          Resource = "${module.replica[0].arn}/*"
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
