# A zone made anew gets other name servers, and its names fail until the parent knows them.
resource "aws_route53_zone" "site" {
  name    = var.site_name
  comment = "Public zone of ${var.name_prefix}-site"
}

resource "aws_acm_certificate" "site" {
  domain_name       = var.site_name
  validation_method = "DNS"
  tags = {
    Name = "${var.name_prefix}-site"
  }

  lifecycle {
    create_before_destroy = true
  }
}

# Certificates of one account share this record for a name, so an existing one is taken over.
resource "aws_route53_record" "site_validation" {
  for_each = toset(var.site_validation_keys)

  zone_id = aws_route53_zone.site.zone_id
  name = one([
    for option in aws_acm_certificate.site.domain_validation_options : option.resource_record_name
    if option.domain_name == each.key
  ])
  type = one([
    for option in aws_acm_certificate.site.domain_validation_options : option.resource_record_type
    if option.domain_name == each.key
  ])
  records = [
    one([
      for option in aws_acm_certificate.site.domain_validation_options : option.resource_record_value
      if option.domain_name == each.key
    ]),
  ]
  ttl             = 60
  allow_overwrite = true
}

# Waits for the certificate; a new zone must be delegated by its parent before this can end.
resource "aws_acm_certificate_validation" "site" {
  certificate_arn         = aws_acm_certificate.site.arn
  validation_record_fqdns = values(aws_route53_record.site_validation)[*].fqdn
}
