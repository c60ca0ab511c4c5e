data "aws_caller_identity" "current" {}

resource "aws_security_group" "web" {
  name        = "${var.name_prefix}-web"
  description = "Public entry: HTTPS, and HTTP that is redirected to it."
  vpc_id      = var.main_vpc_id
  tags = {
    Name = "${var.name_prefix}-web"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "web_http" {
  security_group_id = aws_security_group.web.id
  description       = "HTTP from anywhere"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 80
  to_port           = 80
}

resource "aws_vpc_security_group_ingress_rule" "web_https" {
  security_group_id = aws_security_group.web.id
  description       = "HTTPS from anywhere"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_vpc_security_group_egress_rule" "web_backend" {
  security_group_id            = aws_security_group.web.id
  description                  = "To backend"
  referenced_security_group_id = var.backend_security_group_id
  ip_protocol                  = "tcp"
  from_port                    = 8000
  to_port                      = 8000
}

resource "aws_s3_bucket" "web_access_logs" {
  bucket        = "${var.name_prefix}-web-access-logs-${data.aws_caller_identity.current.account_id}"
  force_destroy = var.web_access_logs_force_destroy
}

resource "aws_s3_bucket_public_access_block" "web_access_logs" {
  bucket                  = aws_s3_bucket.web_access_logs.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "web_access_logs" {
  bucket = aws_s3_bucket.web_access_logs.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

# Load balancers write to buckets with keys of S3 only, not of KMS.
resource "aws_s3_bucket_server_side_encryption_configuration" "web_access_logs" {
  bucket = aws_s3_bucket.web_access_logs.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "web_access_logs" {
  bucket = aws_s3_bucket.web_access_logs.id

  rule {
    id     = "expire"
    status = "Enabled"

    filter {}

    expiration {
      days = 90
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 1
    }
  }
}

resource "aws_s3_bucket_policy" "web_access_logs" {
  bucket = aws_s3_bucket.web_access_logs.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "DeliverAccessLogs"
        Effect = "Allow"
        Principal = {
          Service = "logdelivery.elasticloadbalancing.amazonaws.com"
        }
        Action   = ["s3:PutObject"]
        Resource = "${aws_s3_bucket.web_access_logs.arn}/AWSLogs/${data.aws_caller_identity.current.account_id}/*"
      },
      {
        Sid       = "DenyPlainHttp"
        Effect    = "Deny"
        Principal = "*"
        Action    = ["s3:*"]
        Resource = [
          aws_s3_bucket.web_access_logs.arn,
          "${aws_s3_bucket.web_access_logs.arn}/*",
        ]
        Condition = {
          Bool = {
            "aws:SecureTransport" = "false"
          }
        }
      },
    ]
  })
  depends_on = [aws_s3_bucket_public_access_block.web_access_logs]
}

resource "aws_lb" "web" {
  name                       = "${var.name_prefix}-web"
  load_balancer_type         = "application"
  internal                   = false
  security_groups            = [aws_security_group.web.id]
  subnets                    = var.main_public_subnet_ids
  idle_timeout               = 120
  enable_http2               = true
  drop_invalid_header_fields = true
  desync_mitigation_mode     = "defensive"
  enable_deletion_protection = var.web_enable_deletion_protection

  access_logs {
    bucket  = aws_s3_bucket.web_access_logs.id
    enabled = true
  }

  depends_on = [aws_s3_bucket_policy.web_access_logs]
}

resource "aws_lb_listener" "web_https" {
  load_balancer_arn                                            = aws_lb.web.arn
  port                                                         = 443
  protocol                                                     = "HTTPS"
  ssl_policy                                                   = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn                                              = var.site_certificate_arn
  routing_http_response_strict_transport_security_header_value = "max-age=31536000"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.backend.arn
  }
}

resource "aws_lb_listener" "web_http" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type = "redirect"

    redirect {
      protocol    = "HTTPS"
      port        = "443"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_route53_record" "web" {
  for_each = toset(var.web_keys)

  zone_id = var.site_zone_id
  name    = each.key
  type    = "A"

  alias {
    name                   = aws_lb.web.dns_name
    zone_id                = aws_lb.web.zone_id
    evaluate_target_health = true
  }
}

resource "aws_cloudwatch_metric_alarm" "web_error_rate" {
  alarm_name          = "${var.name_prefix}-web-error-rate"
  alarm_description   = "errors of web is above what the design allows (alarm errorRate)."
  comparison_operator = "GreaterThanThreshold"
  threshold           = 5
  evaluation_periods  = 5
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.discord_topic_arn]
  ok_actions          = [var.discord_topic_arn]

  metric_query {
    id          = "result"
    expression  = "100 * (FILL(target, 0) + FILL(own, 0)) / requests"
    label       = "Answers with a 5xx status (%)"
    return_data = true
  }

  metric_query {
    id = "target"

    metric {
      namespace   = "AWS/ApplicationELB"
      metric_name = "HTTPCode_Target_5XX_Count"
      stat        = "Sum"
      period      = 60
      dimensions = {
        LoadBalancer = aws_lb.web.arn_suffix
      }
    }
  }

  metric_query {
    id = "own"

    metric {
      namespace   = "AWS/ApplicationELB"
      metric_name = "HTTPCode_ELB_5XX_Count"
      stat        = "Sum"
      period      = 60
      dimensions = {
        LoadBalancer = aws_lb.web.arn_suffix
      }
    }
  }

  metric_query {
    id = "requests"

    metric {
      namespace   = "AWS/ApplicationELB"
      metric_name = "RequestCount"
      stat        = "Sum"
      period      = 60
      dimensions = {
        LoadBalancer = aws_lb.web.arn_suffix
      }
    }
  }
}

resource "aws_wafv2_web_acl_association" "web" {
  count = var.web_firewall_enabled ? 1 : 0

  resource_arn = aws_lb.web.arn
  web_acl_arn  = var.waf_arn
}

resource "aws_cloudwatch_metric_alarm" "web_slow" {
  count = var.web_slow_enabled ? 1 : 0

  alarm_name          = "${var.name_prefix}-web-slow"
  alarm_description   = "latency of web is above what the design allows (alarm slow)."
  comparison_operator = "GreaterThanThreshold"
  threshold           = 5
  evaluation_periods  = 5
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.discord_topic_arn]
  ok_actions          = [var.discord_topic_arn]
  namespace           = "AWS/ApplicationELB"
  metric_name         = "TargetResponseTime"
  extended_statistic  = "p95"
  period              = 60
  dimensions = {
    LoadBalancer = aws_lb.web.arn_suffix
  }
}

# A prefix for a name: another port needs another group, made before the listener lets go of this one.
resource "aws_lb_target_group" "backend" {
  name_prefix          = "backe-"
  port                 = 8000
  protocol             = "HTTP"
  target_type          = "ip"
  vpc_id               = var.main_vpc_id
  deregistration_delay = "120"
  tags = {
    Name = "${var.name_prefix}-backend"
  }

  health_check {
    path                = "/health"
    matcher             = "200"
    interval            = 15
    timeout             = 5
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }

  lifecycle {
    create_before_destroy = true
  }
}
