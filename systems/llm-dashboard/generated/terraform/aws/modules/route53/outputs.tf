output "names" {
  description = "All names, that which users enter first."
  value       = local.names
}

output "certificate_arn" {
  description = "ARN of the certificate, once it is issued."
  value       = aws_acm_certificate_validation.this.certificate_arn
}

output "zone" {
  description = "Zone for records of the names; null where the DNS is somebody else's."
  value       = local.in_our_zone ? { id = local.zone_id } : null
}

output "validation_records" {
  description = "Records that prove control of the names, to be entered in somebody else's DNS."
  value = local.in_our_zone ? [] : [
    for option in aws_acm_certificate.this.domain_validation_options :
    "${option.resource_record_name} ${option.resource_record_type} ${option.resource_record_value}"
  ]
}
