output "events_bootstrap" {
  description = "Brokers of events."
  value       = aws_msk_cluster.events.bootstrap_brokers_sasl_iam
}

output "events_msk_cluster_arn" {
  description = "ARN of the msk cluster events."
  value       = aws_msk_cluster.events.arn
}

output "events_msk_cluster_bootstrap_brokers_sasl_iam" {
  description = "Bootstrap brokers sasl IAM of the msk cluster events."
  value       = aws_msk_cluster.events.bootstrap_brokers_sasl_iam
}

output "events_msk_cluster_cluster_name" {
  description = "Cluster name of the msk cluster events."
  value       = aws_msk_cluster.events.cluster_name
}

output "events_msk_cluster_cluster_uuid" {
  description = "Cluster uuid of the msk cluster events."
  value       = aws_msk_cluster.events.cluster_uuid
}

output "events_security_group_id" {
  description = "ID of the security group events."
  value       = aws_security_group.events.id
}
