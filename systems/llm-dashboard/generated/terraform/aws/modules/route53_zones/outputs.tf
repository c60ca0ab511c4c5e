output "name_servers" {
  description = "Name servers of each zone that is made, by its DNS name; its parent has them as NS records."
  value       = { for name, zone in aws_route53_zone.this : name => zone.name_servers }
}

output "zone_arns" {
  description = "ARN of each zone that is made, by its DNS name."
  value       = { for name, zone in aws_route53_zone.this : name => zone.arn }
}
