output "shield_wafv2_web_acl_arn" {
  description = "ARN of the WAF web ACL shield."
  value       = aws_wafv2_web_acl.shield.arn
}
