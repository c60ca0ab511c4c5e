# What alarms and dashboards look at.

locals {
  # Messages that the slowest partition of a topic is behind, for each group of readers.
  lags = {
    for index, pair in setproduct(sort(var.consumer_groups), keys(var.topics)) : "part${index + 1}" => {
      namespace   = "AWS/Kafka"
      metric_name = "MaxOffsetLag"
      statistic   = "Maximum"
      dimensions = {
        "Cluster Name"   = aws_msk_cluster.this.cluster_name
        "Consumer Group" = pair[0]
        Topic            = pair[1]
      }
    }
  }

  disks = {
    for index in range(var.brokers) : "part${index + 1}" => {
      namespace   = "AWS/Kafka"
      metric_name = "KafkaDataLogsDiskUsed"
      statistic   = "Average"
      dimensions = {
        "Cluster Name" = aws_msk_cluster.this.cluster_name
        "Broker ID"    = tostring(index + 1)
      }
    }
  }

  metrics = {
    lag  = { expression = "MAX([${join(", ", keys(local.lags))}])", label = "${var.name} lag", parts = local.lags }
    disk = { unit = "percent", expression = "MAX([${join(", ", keys(local.disks))}])", label = "${var.name} disk", parts = local.disks }
  }
}

module "alarms" {
  source = "../cloudwatch_alarms"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  tags    = var.tags
}
