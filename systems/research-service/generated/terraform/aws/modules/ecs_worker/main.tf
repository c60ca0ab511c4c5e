# A container on Fargate that works all the time and answers no requests. It scales on CPU or on the length of a
# queue, and on spare capacity if asked to.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

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
  policies             = merge(var.policies, local.task_protection)
  connections          = var.connections
  tracing              = var.tracing
  log_retention_days   = var.log_retention_days
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
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
  tags             = var.tags
}

locals {
  partition  = data.aws_partition.current.partition
  region     = data.aws_region.current.region
  account_id = data.aws_caller_identity.current.account_id

  # Where the number of tasks changes, by load or by the hour, ECS may stop one at work. Code that must not be stopped
  # protects its task (PUT $ECS_AGENT_URI/task-protection/v1/state) while it works, which its role has to allow.
  task_protection = var.tasks.min == var.tasks.max && var.off_hours == null ? {} : {
    protect-tasks = jsonencode({
      Version = "2012-10-17"
      Statement = [
        {
          Sid      = "ProtectFromScaleIn"
          Effect   = "Allow"
          Action   = ["ecs:GetTaskProtection", "ecs:UpdateTaskProtection"]
          Resource = "arn:${local.partition}:ecs:${local.region}:${local.account_id}:task/${var.cluster.name}/*"
        },
      ]
    })
  }

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
