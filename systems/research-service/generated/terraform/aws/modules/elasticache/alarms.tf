# What alarms and dashboards look at: taken over all nodes, since any of them may become the primary.

locals {
  nodes = {
    for index in range(1 + var.replicas) :
    "node${index + 1}" => format("%s-%03d", aws_elasticache_replication_group.this.replication_group_id, index + 1)
  }

  metrics = {
    for metric, source in {
      cpu         = { unit = "percent", name = "EngineCPUUtilization", statistic = "Average", over = "MAX" }
      memory      = { unit = "percent", name = "DatabaseMemoryUsagePercentage", statistic = "Average", over = "MAX" }
      connections = { unit = "count", name = "CurrConnections", statistic = "Average", over = "MAX" }
      evictions   = { unit = "count", name = "Evictions", statistic = "Sum", over = "SUM" }
    } :
    metric => {
      unit       = source.unit
      expression = "${source.over}([${join(", ", keys(local.nodes))}])"
      label      = "${var.name} ${metric}"
      parts = {
        for id, node in local.nodes : id => {
          namespace   = "AWS/ElastiCache"
          metric_name = source.name
          statistic   = source.statistic
          dimensions  = { CacheClusterId = node }
        }
      }
    }
  }
}

module "alarms" {
  source = "../cloudwatch_alarms"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  tags    = var.tags
}
