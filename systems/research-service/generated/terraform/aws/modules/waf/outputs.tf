output "waf_wafv2_web_acl_arn" {
  description = "ARN of the WAF web ACL waf."
  value       = aws_wafv2_web_acl.waf.arn
}
