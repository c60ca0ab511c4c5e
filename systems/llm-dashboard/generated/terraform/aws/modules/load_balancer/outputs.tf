output "backend_lb_target_group_arn_suffix" {
  description = "ARN suffix of the load balancer target group backend."
  value       = aws_lb_target_group.backend.arn_suffix
}

output "edge_access_logs_bucket" {
  description = "Bucket of the access logs."
  value       = aws_s3_bucket.edge_access_logs.id
}

output "edge_api_lb_listener_rule_action_target_group_arn" {
  description = "Action target group ARN of the load balancer listener rule edge_api."
  value       = aws_lb_listener_rule.edge_api.action[0].target_group_arn
}

output "edge_https_lb_listener_default_action_target_group_arn" {
  description = "Default action target group ARN of the load balancer listener edge_https."
  value       = aws_lb_listener.edge_https.default_action[0].target_group_arn
}

output "edge_lb_arn_suffix" {
  description = "ARN suffix of the load balancer edge."
  value       = aws_lb.edge.arn_suffix
}

output "edge_security_group_id" {
  description = "ID of the security group edge."
  value       = aws_security_group.edge.id
}

output "frontend_lb_target_group_arn_suffix" {
  description = "ARN suffix of the load balancer target group frontend."
  value       = aws_lb_target_group.frontend.arn_suffix
}
