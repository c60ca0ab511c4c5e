output "cache_elasticache_replication_group_arn" {
  description = "ARN of the elasticache replication group cache."
  value       = aws_elasticache_replication_group.cache.arn
}

output "cache_elasticache_replication_group_id" {
  description = "ID of the elasticache replication group cache."
  value       = aws_elasticache_replication_group.cache.id
}

output "cache_elasticache_replication_group_primary_endpoint_address" {
  description = "Primary endpoint address of the elasticache replication group cache."
  value       = aws_elasticache_replication_group.cache.primary_endpoint_address
}

output "cache_elasticache_replication_group_replication_group_id" {
  description = "Replication group ID of the elasticache replication group cache."
  value       = aws_elasticache_replication_group.cache.replication_group_id
}

output "cache_endpoint" {
  description = "Host of cache."
  value       = aws_elasticache_replication_group.cache.primary_endpoint_address
}

output "cache_readwrite_elasticache_user_arn" {
  description = "ARN of the elasticache user cache_readwrite."
  value       = aws_elasticache_user.cache_readwrite.arn
}

output "cache_readwrite_elasticache_user_user_name" {
  description = "User name of the elasticache user cache_readwrite."
  value       = aws_elasticache_user.cache_readwrite.user_name
}

output "cache_security_group_id" {
  description = "ID of the security group cache."
  value       = aws_security_group.cache.id
}
