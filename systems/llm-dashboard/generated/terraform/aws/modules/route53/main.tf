# DNS names with their certificate, in a zone of the account, or in one that is somebody else's.

locals {
  names = concat([var.domain_name], var.alternative_names)

  in_our_zone = var.zone != null
  zone_id     = one(data.aws_route53_zone.this[*].zone_id)
}

data "aws_route53_zone" "this" {
  count = var.zone == null ? 0 : 1

  name         = var.zone
  private_zone = false
}

resource "aws_acm_certificate" "this" {
  region                    = var.certificate_region
  domain_name               = var.domain_name
  subject_alternative_names = var.alternative_names
  validation_method         = "DNS"
  tags                      = merge(var.tags, { Name = var.name })

  # A listener keeps the old certificate until the new one is there.
  lifecycle {
    create_before_destroy = true
  }
}

locals {
  # A wildcard is proven through the name that it stands under, by the same record.
  validation_options = {
    for option in aws_acm_certificate.this.domain_validation_options :
    trimprefix(option.domain_name, "*.") => option...
  }
}

# Certificates of one account share this record for a name, so an existing one is taken over.
resource "aws_route53_record" "validation" {
  for_each = toset([for name in local.names : trimprefix(name, "*.") if local.in_our_zone])

  zone_id         = local.zone_id
  name            = local.validation_options[each.key][0].resource_record_name
  type            = local.validation_options[each.key][0].resource_record_type
  records         = [local.validation_options[each.key][0].resource_record_value]
  ttl             = 60
  allow_overwrite = true
}

# Waits for the certificate. Before this can end, the zone must be delegated by its parent, and somebody else's DNS
# must have the records of `validation_records`.
resource "aws_acm_certificate_validation" "this" {
  region                  = var.certificate_region
  certificate_arn         = aws_acm_certificate.this.arn
  validation_record_fqdns = local.in_our_zone ? values(aws_route53_record.validation)[*].fqdn : null
}
