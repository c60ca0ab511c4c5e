locals {
  tasks = {
    ClusterName = var.cluster.name
    ServiceName = module.service.name
  }

  # Only a service behind a load balancer has these.
  requests = {
    LoadBalancer = one(var.load_balancer[*].arn_suffix)
    TargetGroup  = one(var.load_balancer[*].target_group_arn_suffix)
  }

  metrics = {
    cpu           = { unit = "percent", namespace = "AWS/ECS", metric_name = "CPUUtilization", statistic = "Average", dimensions = local.tasks }
    memory        = { unit = "percent", namespace = "AWS/ECS", metric_name = "MemoryUtilization", statistic = "Average", dimensions = local.tasks }
    running_tasks = { namespace = "ECS/ContainerInsights", metric_name = "RunningTaskCount", statistic = "Average", dimensions = local.tasks }
    latency       = { unit = "seconds", namespace = "AWS/ApplicationELB", metric_name = "TargetResponseTime", statistic = "p95", dimensions = local.requests }
    errors = {
      unit       = "percent"
      expression = "100 * FILL(errors, 0) / requests"
      label      = "5xx responses (%)"
      parts = {
        errors   = { namespace = "AWS/ApplicationELB", metric_name = "HTTPCode_Target_5XX_Count", statistic = "Sum", dimensions = local.requests }
        requests = { namespace = "AWS/ApplicationELB", metric_name = "RequestCount", statistic = "Sum", dimensions = local.requests }
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
