# What those who use the bucket may do, by level of access.

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
          { Sid = "UseObjects", Effect = "Allow", Action = access.objects, Resource = "${module.bucket.arn}/*" },
        ],
        [
          for arn in module.key[*].arn :
          { Sid = "UseKey", Effect = "Allow", Action = access.key, Resource = arn }
        ],
      )
    })
  }
}
