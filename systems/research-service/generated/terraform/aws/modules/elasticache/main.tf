resource "aws_elasticache_subnet_group" "cache" {
  name        = "${var.name_prefix}-cache"
  description = "Where cache lives."
  subnet_ids  = var.main_data_subnet_ids
}

# Named after its family: another major version needs another group beside this one.
resource "aws_elasticache_parameter_group" "cache" {
  name        = "${var.name_prefix}-cache-valkey8"
  family      = "valkey8"
  description = "Settings of cache."

  parameter {
    name  = "maxmemory-policy"
    value = "volatile-lru"
  }

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_security_group" "cache" {
  name        = "${var.name_prefix}-cache"
  description = "Nodes of cache"
  vpc_id      = var.main_vpc_id
  tags = {
    Name = "${var.name_prefix}-cache"
  }
}

resource "aws_elasticache_user" "cache_readwrite" {
  user_id       = "${var.name_prefix}-cache-readwrite"
  user_name     = "${var.name_prefix}-cache-readwrite"
  engine        = "valkey"
  access_string = "on ~* &* +@all -@admin -@dangerous +info"

  authentication_mode {
    type = "iam"
  }
}

resource "aws_elasticache_user_group" "cache" {
  user_group_id = "${var.name_prefix}-cache"
  engine        = "valkey"
  user_ids      = [aws_elasticache_user.cache_readwrite.user_id]
}

resource "aws_cloudwatch_log_group" "cache_engine" {
  name              = "/aws/vendedlogs/elasticache/${var.name_prefix}-cache-engine"
  retention_in_days = 30
}

resource "aws_cloudwatch_log_group" "cache_slow" {
  name              = "/aws/vendedlogs/elasticache/${var.name_prefix}-cache-slow"
  retention_in_days = 30
}

resource "aws_elasticache_replication_group" "cache" {
  replication_group_id       = "${var.name_prefix}-cache"
  description                = "cache of airas"
  engine                     = "valkey"
  engine_version             = "8.0"
  node_type                  = "cache.t4g.small"
  num_cache_clusters         = var.cache_num_cache_clusters
  automatic_failover_enabled = var.cache_automatic_failover_enabled
  multi_az_enabled           = var.cache_multi_az_enabled
  port                       = 6379
  parameter_group_name       = aws_elasticache_parameter_group.cache.name
  subnet_group_name          = aws_elasticache_subnet_group.cache.name
  security_group_ids         = [aws_security_group.cache.id]
  user_group_ids             = [aws_elasticache_user_group.cache.user_group_id]
  transit_encryption_enabled = true
  at_rest_encryption_enabled = "true"
  auto_minor_version_upgrade = "true"
  apply_immediately          = var.cache_apply_immediately
  snapshot_retention_limit   = 0
  maintenance_window         = "sat:18:00-sat:19:00"

  log_delivery_configuration {
    destination      = aws_cloudwatch_log_group.cache_engine.name
    destination_type = "cloudwatch-logs"
    log_format       = "json"
    log_type         = "engine-log"
  }

  log_delivery_configuration {
    destination      = aws_cloudwatch_log_group.cache_slow.name
    destination_type = "cloudwatch-logs"
    log_format       = "json"
    log_type         = "slow-log"
  }
}

resource "aws_cloudwatch_metric_alarm" "cache_full" {
  alarm_name          = "${var.name_prefix}-cache-full"
  alarm_description   = "memory of cache is above what the design allows (alarm full)."
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  evaluation_periods  = 5
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.discord_topic_arn]
  ok_actions          = [var.discord_topic_arn]

  metric_query {
    id          = "result"
    expression  = var.cache_full_result_expression
    label       = "cache memory"
    return_data = true
  }

  metric_query {
    id = "node1"

    metric {
      namespace   = "AWS/ElastiCache"
      metric_name = "DatabaseMemoryUsagePercentage"
      stat        = "Average"
      period      = 60
      dimensions = {
        CacheClusterId = "${aws_elasticache_replication_group.cache.id}-001"
      }
    }
  }

  dynamic "metric_query" {
    for_each = var.cache_full_node2_enabled ? [true] : []

    content {
      id = "node2"

      metric {
        namespace   = "AWS/ElastiCache"
        metric_name = "DatabaseMemoryUsagePercentage"
        stat        = "Average"
        period      = 60
        dimensions = {
          CacheClusterId = "${aws_elasticache_replication_group.cache.id}-002"
        }
      }
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "cache_evicting" {
  alarm_name          = "${var.name_prefix}-cache-evicting"
  alarm_description   = "evictions of cache is above what the design allows (alarm evicting)."
  comparison_operator = "GreaterThanThreshold"
  threshold           = 100
  evaluation_periods  = 5
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.discord_topic_arn]
  ok_actions          = [var.discord_topic_arn]

  metric_query {
    id          = "result"
    expression  = var.cache_evicting_result_expression
    label       = "cache evictions"
    return_data = true
  }

  metric_query {
    id = "node1"

    metric {
      namespace   = "AWS/ElastiCache"
      metric_name = "Evictions"
      stat        = "Sum"
      period      = 60
      dimensions = {
        CacheClusterId = "${aws_elasticache_replication_group.cache.id}-001"
      }
    }
  }

  dynamic "metric_query" {
    for_each = var.cache_evicting_node2_enabled ? [true] : []

    content {
      id = "node2"

      metric {
        namespace   = "AWS/ElastiCache"
        metric_name = "Evictions"
        stat        = "Sum"
        period      = 60
        dimensions = {
          CacheClusterId = "${aws_elasticache_replication_group.cache.id}-002"
        }
      }
    }
  }
}
