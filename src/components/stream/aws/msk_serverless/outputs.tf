output "bootstrap_brokers" {
  description = "Address that a client connects to first, where IAM signs it in."
  value       = aws_msk_serverless_cluster.this.bootstrap_brokers_sasl_iam
}

output "connection" {
  description = "Port where IAM signs clients in, and the security group that those who use the cluster open to their own."
  value       = { port = 9098, security_group_id = aws_security_group.this.id }
}

output "produce_policy" {
  description = "IAM policy that lets a role create the topics and write to them."
  value       = module.access.produce_policy
}

output "consume_policies" {
  description = "IAM policies by consumer group, each of which lets a role read the topics as that group."
  value       = module.access.consume_policies
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value       = [for lag in [local.metrics.lag] : { title = "Lag", lines = { messages = lag } } if length(local.lags) > 0]
}
