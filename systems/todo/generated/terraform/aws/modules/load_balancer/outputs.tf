output "api_lb_target_group_arn_suffix" {
  description = "ARN suffix of the load balancer target group api."
  value       = aws_lb_target_group.api.arn_suffix
}

output "web_access_logs_bucket" {
  description = "Bucket of the access logs."
  value       = aws_s3_bucket.web_access_logs.id
}

output "web_https_lb_listener_default_action_target_group_arn" {
  description = "Default action target group ARN of the load balancer listener web_https."
  value       = aws_lb_listener.web_https.default_action[0].target_group_arn
}

output "web_lb_arn_suffix" {
  description = "ARN suffix of the load balancer web."
  value       = aws_lb.web.arn_suffix
}

output "web_security_group_id" {
  description = "ID of the security group web."
  value       = aws_security_group.web.id
}
