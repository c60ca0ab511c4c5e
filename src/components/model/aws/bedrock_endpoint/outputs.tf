output "security_group_id" {
  description = "Security group of the endpoint; whoever calls models adds a rule to it."
  value       = aws_security_group.this.id
}

output "port" {
  description = "TCP port of the endpoint."
  value       = 443
}
