output "name" {
  description = "Name of the cluster, as metrics and commands take it."
  value       = aws_ecs_cluster.this.name
}

output "arn" {
  description = "ARN of the cluster."
  value       = aws_ecs_cluster.this.arn

  # A service may name a capacity provider that the cluster has, and none before.
  depends_on = [aws_ecs_cluster_capacity_providers.this]
}

output "namespace" {
  description = "Private DNS zone in which services register, with its id and name; null where there is none."
  value = var.namespace == null ? null : {
    id   = one(aws_service_discovery_private_dns_namespace.this[*].id)
    name = var.namespace
  }
}
