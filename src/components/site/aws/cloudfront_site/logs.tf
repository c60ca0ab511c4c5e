# Records of requests, delivered to a bucket that nothing else writes to. Logs of CloudFront are to be had in
# us-east-1 only.
module "access_logs" {
  source = "../s3_baseline"

  name                = "${var.name}-access-logs"
  region              = "us-east-1"
  deletion_protection = var.deletion_protection
  service_access = {
    DeliverAccessLogs = {
      service = "delivery.logs.amazonaws.com"
      actions = ["s3:PutObject"]
      objects = "AWSLogs/${data.aws_caller_identity.current.account_id}/CloudFront/*"
      condition = {
        StringEquals = {
          "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          "s3:x-amz-acl"      = "bucket-owner-full-control"
        }
        ArnLike = {
          "aws:SourceArn" = "arn:${data.aws_partition.current.partition}:logs:us-east-1:${data.aws_caller_identity.current.account_id}:delivery-source:*"
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
