output "url" {
  description = "Where users come in."
  value       = "https://${var.domain.names[0]}"
}

output "bucket" {
  description = "Bucket of the files, which a deployment replaces."
  value       = module.files.bucket
}

output "distribution_id" {
  description = "Distribution whose caches a deployment refreshes."
  value       = aws_cloudfront_distribution.this.id
}

output "deploy_policy" {
  description = "Policy document of whoever uploads a new version and makes it seen."
  value = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "ListFiles"
        Effect   = "Allow"
        Action   = ["s3:ListBucket"]
        Resource = module.files.arn
      },
      {
        Sid      = "ReplaceFiles"
        Effect   = "Allow"
        Action   = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
        Resource = "${module.files.arn}/*"
      },
      {
        Sid      = "RefreshCaches"
        Effect   = "Allow"
        Action   = ["cloudfront:CreateInvalidation", "cloudfront:GetInvalidation"]
        Resource = aws_cloudfront_distribution.this.arn
      },
    ]
  })
}

output "dns_records" {
  description = "Records that lead the names here, to be entered in somebody else's DNS (an apex name needs an alias)."
  value       = var.domain.zone == null ? [for name in var.domain.names : "${name} CNAME ${aws_cloudfront_distribution.this.domain_name}"] : []
}
