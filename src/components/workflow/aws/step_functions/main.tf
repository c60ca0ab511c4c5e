# Steps that run one after the other: jobs and waits, with retries and a record of every run. A failed step ends it.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  partition  = data.aws_partition.current.partition
  region     = data.aws_region.current.region
  account_id = data.aws_caller_identity.current.account_id

  jobs = distinct([for step in var.steps : step.job_arn if step.wait_seconds == null])

  states = {
    for index, step in var.steps : step.name => {
      for field, value in {
        Type           = step.wait_seconds == null ? "Task" : "Wait"
        Seconds        = step.wait_seconds
        Resource       = step.wait_seconds == null ? "arn:${local.partition}:states:::states:startExecution.sync:2" : null
        Arguments      = step.wait_seconds == null ? { StateMachineArn = step.job_arn, Input = {} } : null
        Output         = step.wait_seconds == null ? {} : null
        TimeoutSeconds = step.timeout
        Retry = step.retries == 0 ? null : [
          { ErrorEquals = ["States.ALL"], IntervalSeconds = 10, BackoffRate = 2, MaxAttempts = step.retries },
        ]
        Next = index + 1 < length(var.steps) ? var.steps[index + 1].name : null
        End  = index + 1 < length(var.steps) ? null : true
      } : field => value if value != null
    }
  }
}

resource "aws_sfn_state_machine" "this" {
  name     = var.name
  role_arn = aws_iam_role.this.arn
  type     = "STANDARD"
  definition = jsonencode({
    Comment       = "Steps of ${var.name}."
    QueryLanguage = "JSONata"
    StartAt       = var.steps[0].name
    States        = local.states
  })
  tags = var.tags

  logging_configuration {
    level                  = "ERROR"
    include_execution_data = false
    log_destination        = "${aws_cloudwatch_log_group.this.arn}:*"
  }

  tracing_configuration {
    enabled = var.tracing
  }

  depends_on = [aws_iam_role_policy.this, aws_iam_role_policy.tracing]
}

# Under this prefix, groups do not use up the length of the account's log policy.
resource "aws_cloudwatch_log_group" "this" {
  name              = "/aws/vendedlogs/states/${var.name}"
  retention_in_days = var.log_retention_days
  tags              = var.tags
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
