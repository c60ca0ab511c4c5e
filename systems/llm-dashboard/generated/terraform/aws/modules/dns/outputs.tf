output "site_acm_certificate_validation_certificate_arn" {
  description = "Certificate ARN of the ACM certificate validation site."
  value       = aws_acm_certificate_validation.site.certificate_arn
}

output "site_name_servers" {
  description = "Name servers of the zone; enter them as NS records of the parent zone."
  value       = aws_route53_zone.site.name_servers
}

output "site_route53_zone_zone_id" {
  description = "Zone ID of the route53 zone site."
  value       = aws_route53_zone.site.zone_id
}
