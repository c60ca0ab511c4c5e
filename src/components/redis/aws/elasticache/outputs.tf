output "address" {
  description = "Host name of the primary, for those who write."
  value       = aws_elasticache_replication_group.this.primary_endpoint_address
}

output "reader_address" {
  description = "Host name behind which replicas answer, for those who only read."
  value       = aws_elasticache_replication_group.this.reader_endpoint_address
}

output "connection" {
  description = "Port of all nodes, TLS only, and the security group that those who use the cache open to their own."
  value       = { port = 6379, security_group_id = aws_security_group.this.id }
}

output "cache_name" {
  description = "Name that the signed token which stands for a password is made for."
  value       = aws_elasticache_replication_group.this.replication_group_id
}

output "user_names" {
  description = "Users by level of access, `read` and `readwrite`; each is signed in by the policy of its level."
  value       = { for access, user in aws_elasticache_user.this : access => user.user_name }
}

output "read_policy" {
  description = "IAM policy that lets a role connect as the user that only reads."
  value       = local.connect_policies.read
}

output "readwrite_policy" {
  description = "IAM policy that lets a role connect as the user that reads and writes."
  value       = local.connect_policies.readwrite
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "CPU and memory", lines = { CPU = local.metrics.cpu, memory = local.metrics.memory } },
    { title = "Connections", lines = { connections = local.metrics.connections } },
    { title = "Evictions", lines = { evictions = local.metrics.evictions } },
  ]
}
