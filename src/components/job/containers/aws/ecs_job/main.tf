# A container on Fargate that runs to its end, on a schedule or when somebody starts its state machine.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  partition  = data.aws_partition.current.partition
  region     = data.aws_region.current.region
  account_id = data.aws_caller_identity.current.account_id
}

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
}

locals {
  # The newest task definition of the family runs: retries of a run that began before an apply find theirs gone. Each
  # task takes what the image's tag points to when it starts, so that a job runs what was deployed last.
  run_task = {
    Type     = "Task"
    Resource = "arn:${local.partition}:states:::ecs:runTask.sync"
    Arguments = {
      Cluster              = var.cluster.arn
      TaskDefinition       = module.task.family_arn
      LaunchType           = "FARGATE"
      EnableECSManagedTags = true
      PropagateTags        = "TASK_DEFINITION"
      NetworkConfiguration = {
        AwsvpcConfiguration = {
          Subnets        = var.network.private_subnet_ids
          SecurityGroups = [module.task.security_group_id]
          AssignPublicIp = "DISABLED"
        }
      }
      Overrides = {
        ContainerOverrides = [
          {
            Name = module.task.container_name
            Environment = [
              { Name = "CLOUD_RUN_TASK_INDEX", Value = var.tasks == 1 ? "0" : "{% $string($states.input) %}" },
              { Name = "CLOUD_RUN_TASK_COUNT", Value = tostring(var.tasks) },
            ]
          },
        ]
      }
    }
    TimeoutSeconds = var.timeout
    Retry          = [{ ErrorEquals = ["States.ALL"], IntervalSeconds = 10, BackoffRate = 2, MaxAttempts = var.retries }]
    # What ECS says of the task can be more than a state may pass on.
    Output = {}
    End    = true
  }

  one_task = jsonencode({
    Comment       = "Runs ${var.name}."
    QueryLanguage = "JSONata"
    StartAt       = "Run"
    States        = { Run = local.run_task }
  })

  # A task each for the numbers from 0.
  many_tasks = jsonencode({
    Comment       = "Runs ${var.name}."
    QueryLanguage = "JSONata"
    StartAt       = "Run"
    States = {
      Run = {
        Type           = "Map"
        Items          = range(var.tasks)
        MaxConcurrency = var.parallelism
        ItemProcessor = {
          ProcessorConfig = { Mode = "INLINE" }
          StartAt         = "Task"
          States          = { Task = local.run_task }
        }
        End = true
      }
    }
  })
}

# ECS by itself neither stops a task that hangs nor repeats one that failed; a state machine does.
resource "aws_sfn_state_machine" "this" {
  name       = var.name
  role_arn   = aws_iam_role.run.arn
  type       = "STANDARD"
  definition = var.tasks == 1 ? local.one_task : local.many_tasks
  tags       = var.tags

  depends_on = [aws_iam_role_policy.run]
}

module "schedule" {
  source = "../scheduled_start"

  name                 = var.name
  schedule             = var.schedule
  state_machine_arn    = aws_sfn_state_machine.this.arn
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

locals {
  runs = { StateMachineArn = aws_sfn_state_machine.this.arn }

  metrics = {
    failures  = { namespace = "AWS/States", metric_name = "ExecutionsFailed", statistic = "Sum", dimensions = local.runs, events = true }
    successes = { namespace = "AWS/States", metric_name = "ExecutionsSucceeded", statistic = "Sum", dimensions = local.runs, events = true }
  }
}

module "alarms" {
  source = "../cloudwatch_alarms"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  tags    = var.tags
}
