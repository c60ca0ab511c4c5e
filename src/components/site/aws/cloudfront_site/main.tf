# Static files behind a CDN. Nobody but the CDN reads the bucket.

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
  description                       = "Files of ${var.name}"
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
    "${record[0]} ${record[1]}" => { name = record[0], type = record[1] }
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
