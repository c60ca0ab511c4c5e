# A container on Fargate that works all the time and answers no requests. It scales on CPU or on the length of a
# queue, and on spare capacity if asked to.

module "task" {
  source = "../ecs_task"

  name                 = var.name
  network              = var.network
  image                = var.image
  repository_arns      = var.repository_arns
  command              = var.command
  cpu                  = var.cpu
  memory               = var.memory
  architecture         = var.architecture
  read_only_filesystem = var.read_only_filesystem
  shell                = var.shell
  stop_timeout         = var.drain_timeout
  environment          = var.environment
  secrets              = var.secrets
  parameters           = var.parameters
  secret_key_arns      = var.secret_key_arns
  policies             = var.policies
  connections          = var.connections
  tracing              = var.tracing
  log_retention_days   = var.log_retention_days
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags

  # Where the number of tasks changes, by load or by the hour, ECS may stop one at work.
  protected_in = var.tasks.min == var.tasks.max && var.off_hours == null ? null : { cluster_name = var.cluster.name }
}

module "service" {
  source = "../fargate_service"

  name                = var.name
  cluster             = var.cluster
  network             = var.network
  security_group_id   = module.task.security_group_id
  task_definition_arn = module.task.arn
  shell               = var.shell
  tasks = {
    min           = var.tasks.min
    max           = var.tasks.max
    target_cpu    = var.tasks.target_cpu
    cpu_scales_in = !local.waits_until_idle
  }
  off_hours = var.off_hours
  capacity_providers = {
    FARGATE      = 100 - var.spot_percent
    FARGATE_SPOT = var.spot_percent
  }
  # Balance over zones is not worth stopping work that is under way.
  zone_rebalancing = false
  restart_on       = var.restart_on
  tell_rollbacks   = var.tell_rollbacks
  tags             = var.tags
}

locals {
  tasks = {
    ClusterName = var.cluster.name
    ServiceName = module.service.name
  }

  metrics = {
    cpu           = { unit = "percent", namespace = "AWS/ECS", metric_name = "CPUUtilization", statistic = "Average", dimensions = local.tasks }
    memory        = { unit = "percent", namespace = "AWS/ECS", metric_name = "MemoryUtilization", statistic = "Average", dimensions = local.tasks }
    running_tasks = { namespace = "ECS/ContainerInsights", metric_name = "RunningTaskCount", statistic = "Average", dimensions = local.tasks }
  }
}

module "alarms" {
  source = "../cloudwatch_alarms"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  tags    = var.tags
}
