# A container on Fargate, ready to be run: task definition, log group, roles, and a security group with
# ways out only to what it uses.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  # The name is the same in every environment, so that one pipeline can deploy to all of them.
  container_name = "app"

  environment = merge(
    var.port == null ? {} : { PORT = tostring(var.port) },
    var.tracing ? local.tracing_environment : {},
    var.environment,
  )

  secrets = merge(var.secrets, var.parameters)

  # What only some containers have.
  options = {
    command = var.command
    portMappings = var.port == null ? null : [
      { containerPort = var.port, protocol = "tcp" },
    ]
    secrets = length(local.secrets) == 0 ? null : [
      for name, source in local.secrets : { name = name, valueFrom = source }
    ]
    stopTimeout = var.stop_timeout
  }

  container = merge(
    {
      name      = local.container_name
      image     = var.image
      essential = true
      environment = [
        for name, value in local.environment : { name = name, value = value }
      ]
      readonlyRootFilesystem = var.read_only_filesystem
      linuxParameters = merge(
        { initProcessEnabled = true },
        # In memory, and so open to users other than root, which an empty volume of Fargate is not.
        var.read_only_filesystem ? {
          tmpfs = [{ containerPath = "/tmp", size = max(64, floor(var.memory / 8)) }]
        } : {},
      )
      logConfiguration = local.log_configuration
    },
    { for name, value in local.options : name => value if value != null },
  )

  log_configuration = {
    logDriver = "awslogs"
    options = {
      "awslogs-group"         = aws_cloudwatch_log_group.this.name
      "awslogs-region"        = data.aws_region.current.region
      "awslogs-stream-prefix" = "ecs"
    }
  }
}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/ecs/${var.name}"
  retention_in_days = var.log_retention_days
  tags              = var.tags
}

resource "aws_ecs_task_definition" "this" {
  family                   = var.name
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = tostring(var.cpu)
  memory                   = tostring(var.memory)
  execution_role_arn       = aws_iam_role.execution.arn
  task_role_arn            = aws_iam_role.task.arn
  container_definitions = jsonencode(concat(
    [local.container],
    var.tracing ? [local.collector] : [],
  ))
  tags = var.tags

  runtime_platform {
    operating_system_family = "LINUX"
    cpu_architecture        = var.architecture
  }
}
