# A function that runs one task on Fargate to its end and fails when the task does: what has to happen once, inside the
# network, is started by whoever may call it, from anywhere, and Terraform can wait for it.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  partition = data.aws_partition.current.partition
  region    = data.aws_region.current.region
  account   = data.aws_caller_identity.current.account_id
}

# Made while planning: a saved plan is applied in the folder that it was made in, or this file goes with it.
data "archive_file" "run" {
  type             = "zip"
  source_file      = "${path.module}/run.mjs"
  output_path      = "${path.root}/.terraform/${var.name}.zip"
  output_file_mode = "0644"
}

resource "aws_cloudwatch_log_group" "this" {
  name              = "/aws/lambda/${var.name}"
  retention_in_days = var.log_retention_days
  tags              = var.tags
}

resource "aws_iam_role" "this" {
  name        = var.name
  description = "Runs tasks of ${var.task.family}."
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "lambda.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = { StringEquals = { "aws:SourceAccount" = local.account } }
      },
    ]
  })
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "this" {
  name = "run-task"
  role = aws_iam_role.this.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "RunTask"
        Effect    = "Allow"
        Action    = ["ecs:RunTask"]
        Resource  = [var.task.family_arn, "${var.task.family_arn}:*"]
        Condition = { ArnEquals = { "ecs:cluster" = var.cluster.arn } }
      },
      {
        Sid       = "TagTask"
        Effect    = "Allow"
        Action    = ["ecs:TagResource"]
        Resource  = "arn:${local.partition}:ecs:${local.region}:${local.account}:task/${var.cluster.name}/*"
        Condition = { StringEquals = { "ecs:CreateAction" = "RunTask" } }
      },
      {
        Sid      = "FollowTask"
        Effect   = "Allow"
        Action   = ["ecs:DescribeTasks"]
        Resource = "arn:${local.partition}:ecs:${local.region}:${local.account}:task/${var.cluster.name}/*"
      },
      {
        Sid       = "PassRolesOfTask"
        Effect    = "Allow"
        Action    = ["iam:PassRole"]
        Resource  = [var.task.execution_role_arn, var.task.task_role_arn]
        Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } }
      },
      {
        Sid      = "WriteLogs"
        Effect   = "Allow"
        Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
        Resource = "${aws_cloudwatch_log_group.this.arn}:*"
      },
    ]
  })
}

resource "aws_lambda_function" "this" {
  function_name    = var.name
  description      = "Runs a task of ${var.task.family} to its end."
  role             = aws_iam_role.this.arn
  runtime          = "nodejs24.x"
  architectures    = ["arm64"]
  handler          = "run.handler"
  filename         = data.archive_file.run.output_path
  source_code_hash = data.archive_file.run.output_base64sha256
  memory_size      = 256
  # No function runs longer.
  timeout = 900
  tags    = var.tags

  environment {
    variables = {
      TASK = jsonencode({
        cluster              = var.cluster.name
        taskDefinition       = var.task.family
        launchType           = "FARGATE"
        enableECSManagedTags = true
        propagateTags        = "TASK_DEFINITION"
        networkConfiguration = {
          awsvpcConfiguration = {
            subnets        = var.subnet_ids
            securityGroups = [var.task.security_group_id]
            assignPublicIp = "DISABLED"
          }
        }
      })
      LOGS = var.task.log_group
    }
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.this.name
  }

  depends_on = [aws_iam_role_policy.this]
}
