output "produce_policy" {
  description = "IAM policy that lets a role write to the topics."
  value       = jsonencode({ Version = "2012-10-17", Statement = local.produce_statements })
}

output "consume_policies" {
  description = "IAM policies by consumer group, each of which lets a role read the topics as that group."
  value       = local.consume_policies
}
