# What alarms and dashboards look at.

locals {
  dimensions = { DBInstanceIdentifier = aws_db_instance.this.identifier }

  metrics = {
    cpu          = { unit = "percent", namespace = "AWS/RDS", metric_name = "CPUUtilization", statistic = "Average", dimensions = local.dimensions }
    connections  = { namespace = "AWS/RDS", metric_name = "DatabaseConnections", statistic = "Average", dimensions = local.dimensions }
    free_memory  = { unit = "bytes", namespace = "AWS/RDS", metric_name = "FreeableMemory", statistic = "Minimum", dimensions = local.dimensions }
    free_storage = { unit = "bytes", namespace = "AWS/RDS", metric_name = "FreeStorageSpace", statistic = "Minimum", dimensions = local.dimensions }
  }
}

module "alarms" {
  source = "../cloudwatch_alarms"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  tags    = var.tags
}
