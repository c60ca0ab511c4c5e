// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { s3Baseline } from "../../../../lowering/aws/modules/s3_baseline/module.gen.ts";

export interface CloudfrontSiteInputs {
  /** Full name, such as todo-prod-pages, of the site and all that belongs to it. */
  readonly name: Argument<string>;
  /** Names that it answers to, with a certificate of us-east-1 and the DNS zone of their records (null: somebody else's DNS): the outputs of the domain module. */
  readonly domain: Argument<{
    readonly names: ListArgument<string> | null;
    readonly certificate_arn: Argument<string> | null;
    readonly zone: Argument<{
      readonly id: Argument<string> | null;
    }> | null;
  }>;
  /**
   * Whether every path without a file leads to the one index.html; otherwise to that of its folder.
   * @default false
   */
  readonly single_page_application?: Argument<boolean> | undefined;
  /**
   * Header Content-Security-Policy of every response. null: it is not sent.
   * @default null
   */
  readonly content_security_policy?: Argument<string> | null | undefined;
  /**
   * Days that the records of requests are kept.
   * @default 90
   */
  readonly access_log_retention_days?: Argument<number> | undefined;
  /**
   * Whether the buckets of files and access logs refuse to be deleted while they hold any.
   * @default true
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Tags of all resources, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type CloudfrontSiteOutput = "url" | "bucket" | "distribution_id" | "deploy_policy" | "dns_records";

/** Static files behind a CDN. Nobody but the CDN reads the bucket. */
export const cloudfrontSite: ModuleSource<CloudfrontSiteInputs, CloudfrontSiteOutput> = {
  cloud: "aws",
  name: "cloudfront_site",
  modules: [s3Baseline],
  files: {
    "edge.tf": `locals {
  # Files stand under their own names; what looks like none is a page: the one page of an application, or the
  # index of a folder.
  application = <<-EOT
    function handler(event) {
      var request = event.request;
      if (!request.uri.split("/").pop().includes(".")) request.uri = "/index.html";
      return request;
    }
  EOT

  folders = <<-EOT
    function handler(event) {
      var request = event.request;
      if (request.uri.endsWith("/")) request.uri += "index.html";
      else if (!request.uri.split("/").pop().includes(".")) request.uri += "/index.html";
      return request;
    }
  EOT
}

resource "aws_cloudfront_function" "this" {
  name    = var.name
  comment = "Leads paths of pages to their files."
  runtime = "cloudfront-js-2.0"
  publish = true
  code    = var.single_page_application ? local.application : local.folders
}

resource "aws_cloudfront_response_headers_policy" "this" {
  name = var.name

  security_headers_config {
    strict_transport_security {
      access_control_max_age_sec = 31536000
      override                   = true
    }

    content_type_options {
      override = true
    }

    frame_options {
      frame_option = "DENY"
      override     = true
    }

    referrer_policy {
      referrer_policy = "strict-origin-when-cross-origin"
      override        = true
    }

    dynamic "content_security_policy" {
      for_each = var.content_security_policy[*]

      content {
        content_security_policy = content_security_policy.value
        override                = true
      }
    }
  }
}
`,
    "logs.tf": `# Records of requests, delivered to a bucket that nothing else writes to. Logs of CloudFront are to be had in
# us-east-1 only.
module "access_logs" {
  source = "../s3_baseline"

  name                = "\${var.name}-access-logs"
  region              = "us-east-1"
  deletion_protection = var.deletion_protection
  service_access = {
    DeliverAccessLogs = {
      service = "delivery.logs.amazonaws.com"
      actions = ["s3:PutObject"]
      objects = "AWSLogs/\${data.aws_caller_identity.current.account_id}/CloudFront/*"
      condition = {
        StringEquals = {
          "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          "s3:x-amz-acl"      = "bucket-owner-full-control"
        }
        ArnLike = {
          "aws:SourceArn" = "arn:\${data.aws_partition.current.partition}:logs:us-east-1:\${data.aws_caller_identity.current.account_id}:delivery-source:*"
        }
      }
    }
  }
  lifecycle_rules = {
    expire = {
      expiration_days   = var.access_log_retention_days
      abort_upload_days = 1
    }
  }
  tags = var.tags
}

resource "aws_cloudwatch_log_delivery_source" "this" {
  region       = "us-east-1"
  name         = var.name
  log_type     = "ACCESS_LOGS"
  resource_arn = aws_cloudfront_distribution.this.arn
  tags         = var.tags
}

resource "aws_cloudwatch_log_delivery_destination" "this" {
  region        = "us-east-1"
  name          = var.name
  output_format = "json"
  tags          = var.tags

  delivery_destination_configuration {
    destination_resource_arn = module.access_logs.arn
  }

  # Delivery is tried when it is set up.
  depends_on = [module.access_logs]
}

resource "aws_cloudwatch_log_delivery" "this" {
  region                   = "us-east-1"
  delivery_source_name     = aws_cloudwatch_log_delivery_source.this.name
  delivery_destination_arn = aws_cloudwatch_log_delivery_destination.this.arn
  tags                     = var.tags
}
`,
    "main.tf": `# Static files behind a CDN. Nobody but the CDN reads the bucket.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

module "files" {
  source = "../s3_baseline"

  name                = var.name
  deletion_protection = var.deletion_protection
  service_access = {
    ReadByDistribution = {
      service   = "cloudfront.amazonaws.com"
      actions   = ["s3:GetObject"]
      objects   = "*"
      condition = { StringEquals = { "AWS:SourceArn" = aws_cloudfront_distribution.this.arn } }
    }
    # Listing turns a missing file into 404, which is 403 otherwise.
    ListByDistribution = {
      service   = "cloudfront.amazonaws.com"
      actions   = ["s3:ListBucket"]
      condition = { StringEquals = { "AWS:SourceArn" = aws_cloudfront_distribution.this.arn } }
    }
  }
  tags = var.tags
}

resource "aws_cloudfront_origin_access_control" "this" {
  name                              = var.name
  description                       = "Files of \${var.name}"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

data "aws_cloudfront_cache_policy" "this" {
  name = "Managed-CachingOptimized"
}

# PriceClass_200 leaves out South America and Oceania.
resource "aws_cloudfront_distribution" "this" {
  comment             = var.name
  enabled             = true
  aliases             = var.domain.names
  default_root_object = "index.html"
  http_version        = "http2and3"
  is_ipv6_enabled     = true
  price_class         = "PriceClass_200"
  tags                = var.tags

  origin {
    origin_id                = "files"
    domain_name              = module.files.regional_domain_name
    origin_access_control_id = aws_cloudfront_origin_access_control.this.id
  }

  default_cache_behavior {
    target_origin_id           = "files"
    viewer_protocol_policy     = "redirect-to-https"
    allowed_methods            = ["GET", "HEAD", "OPTIONS"]
    cached_methods             = ["GET", "HEAD"]
    compress                   = true
    cache_policy_id            = data.aws_cloudfront_cache_policy.this.id
    response_headers_policy_id = aws_cloudfront_response_headers_policy.this.id

    function_association {
      event_type   = "viewer-request"
      function_arn = aws_cloudfront_function.this.arn
    }
  }

  restrictions {
    geo_restriction {
      restriction_type = "none"
    }
  }

  viewer_certificate {
    acm_certificate_arn      = var.domain.certificate_arn
    minimum_protocol_version = "TLSv1.2_2021"
    ssl_support_method       = "sni-only"
  }
}

resource "aws_route53_record" "this" {
  for_each = {
    for record in setproduct(var.domain.zone == null ? [] : var.domain.names, ["A", "AAAA"]) :
    "\${record[0]} \${record[1]}" => { name = record[0], type = record[1] }
  }

  zone_id = var.domain.zone.id
  name    = each.value.name
  type    = each.value.type

  alias {
    name                   = aws_cloudfront_distribution.this.domain_name
    zone_id                = aws_cloudfront_distribution.this.hosted_zone_id
    evaluate_target_health = false
  }
}
`,
    "outputs.tf": `output "url" {
  description = "Where users come in."
  value       = "https://\${var.domain.names[0]}"
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
        Resource = "\${module.files.arn}/*"
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
  value       = var.domain.zone == null ? [for name in var.domain.names : "\${name} CNAME \${aws_cloudfront_distribution.this.domain_name}"] : []
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as todo-prod-pages, of the site and all that belongs to it."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 38
    error_message = "The name of the bucket of access logs has at most 63 characters, of which its ending and the account's number take 25."
  }
}

variable "domain" {
  description = "Names that it answers to, with a certificate of us-east-1 and the DNS zone of their records (null: somebody else's DNS): the outputs of the domain module."
  type = object({
    names           = list(string)
    certificate_arn = string
    zone = object({
      id = string
    })
  })
  nullable = false
}

variable "single_page_application" {
  description = "Whether every path without a file leads to the one index.html; otherwise to that of its folder."
  type        = bool
  default     = false
  nullable    = false
}

variable "content_security_policy" {
  description = "Header Content-Security-Policy of every response. null: it is not sent."
  type        = string
  default     = null
}

variable "access_log_retention_days" {
  description = "Days that the records of requests are kept."
  type        = number
  default     = 90
  nullable    = false
}

variable "deletion_protection" {
  description = "Whether the buckets of files and access logs refuse to be deleted while they hold any."
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
