# A cache of Valkey or Redis on ElastiCache: encrypted, in data subnets, open to nobody. Those who use it open its
# security group to their own and sign in with IAM (users.tf).

resource "aws_security_group" "this" {
  name_prefix = "${var.name}-"
  description = "Nodes of ${var.name}"
  vpc_id      = var.network.vpc_id
  tags        = merge(var.tags, { Name = var.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_elasticache_subnet_group" "this" {
  name        = var.name
  description = "Where ${var.name} lives."
  subnet_ids  = var.network.data_subnet_ids
  tags        = var.tags
}

locals {
  family = "${var.engine}${split(".", var.engine_version)[0]}"
}

# Named after its family: another major version needs another group beside this one.
resource "aws_elasticache_parameter_group" "this" {
  name        = "${var.name}-${local.family}"
  family      = local.family
  description = "Settings of ${var.name}."
  tags        = var.tags

  parameter {
    name  = "maxmemory-policy"
    value = var.eviction
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_cloudwatch_log_group" "this" {
  for_each = toset(["engine", "slow"])

  name              = "/aws/vendedlogs/elasticache/${var.name}-${each.key}"
  retention_in_days = var.log_retention_days
  tags              = var.tags
}

# ElastiCache protects no cache from deletion; what is in memory outlives it in a last snapshot. One of its name may be
# there from a cache that was deleted before.
resource "random_id" "final_snapshot" {
  count = var.deletion_protection ? 1 : 0

  byte_length = 4
}

resource "aws_elasticache_replication_group" "this" {
  replication_group_id = var.name
  description          = coalesce(var.description, "Cache ${var.name}")
  engine               = var.engine
  engine_version       = var.engine_version
  node_type            = var.node_type
  parameter_group_name = aws_elasticache_parameter_group.this.name

  num_cache_clusters         = 1 + var.replicas
  automatic_failover_enabled = var.multi_az
  multi_az_enabled           = var.multi_az

  port                       = 6379
  subnet_group_name          = aws_elasticache_subnet_group.this.name
  security_group_ids         = [aws_security_group.this.id]
  user_group_ids             = [aws_elasticache_user_group.this.user_group_id]
  transit_encryption_enabled = true
  at_rest_encryption_enabled = true

  auto_minor_version_upgrade = true
  apply_immediately          = var.apply_immediately
  maintenance_window         = var.maintenance_window

  snapshot_retention_limit  = var.backups == null ? 0 : var.backups.days
  snapshot_window           = one(var.backups[*].window)
  final_snapshot_identifier = var.deletion_protection ? "${var.name}-final-${random_id.final_snapshot[0].hex}" : null

  tags = var.tags

  dynamic "log_delivery_configuration" {
    for_each = aws_cloudwatch_log_group.this

    content {
      destination      = log_delivery_configuration.value.name
      destination_type = "cloudwatch-logs"
      log_format       = "json"
      log_type         = "${log_delivery_configuration.key}-log"
    }
  }
}
