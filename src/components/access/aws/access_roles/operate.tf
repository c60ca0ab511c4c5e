# What is done at three in the morning, without a change of what Terraform made and without a look at data.

locals {
  own = {
    for service in ["cloudwatch", "ecs", "elasticache", "kafka", "rds", "secretsmanager", "sqs", "ssm", "states"] :
    service => "arn:${local.partition}:${service}:*:${local.account}"
  }
}

resource "aws_iam_role_policy" "operate" {
  for_each = toset([for level in keys(local.levels) : level if level == "operate"])

  name = "operate"
  role = aws_iam_role.this[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        # New tasks, another number of them, the revision before: Terraform leaves the number alone.
        Sid    = "RestartContainers"
        Effect = "Allow"
        Action = ["ecs:StopTask", "ecs:UpdateService"]
        Resource = [
          "${local.own.ecs}:service/${var.system.prefix}/${var.system.prefix}-*",
          "${local.own.ecs}:task/${var.system.prefix}/*",
        ]
      },
      {
        Sid    = "RunWorkflows"
        Effect = "Allow"
        Action = ["states:RedriveExecution", "states:StartExecution", "states:StopExecution"]
        Resource = [
          "${local.own.states}:execution:${var.system.prefix}-*:*",
          "${local.own.states}:stateMachine:${var.system.prefix}-*",
        ]
      },
      {
        # Moving messages takes the right to receive them, which is given for dead letters only.
        Sid    = "TakeDeadLetters"
        Effect = "Allow"
        Action = [
          "sqs:CancelMessageMoveTask",
          "sqs:DeleteMessage",
          "sqs:ReceiveMessage",
          "sqs:StartMessageMoveTask",
        ]
        Resource = [
          "${local.own.sqs}:${var.system.prefix}-*-dead",
          "${local.own.sqs}:${var.system.prefix}-*-dead.fifo",
        ]
      },
      {
        Sid      = "SendDeadLettersBack"
        Effect   = "Allow"
        Action   = ["sqs:SendMessage"]
        Resource = "${local.own.sqs}:${var.system.prefix}-*"
      },
      {
        Sid    = "FailOver"
        Effect = "Allow"
        Action = [
          "elasticache:RebootCacheCluster",
          "elasticache:TestFailover",
          "kafka:RebootBroker",
          "rds:RebootDBInstance",
        ]
        Resource = [
          "${local.own.elasticache}:cluster:${var.system.prefix}-*",
          "${local.own.elasticache}:replicationgroup:${var.system.prefix}-*",
          "${local.own.kafka}:cluster/${var.system.prefix}-*",
          "${local.own.rds}:db:${var.system.prefix}-*",
        ]
      },
      {
        # Writes a value and reads none.
        Sid    = "ReplaceSecrets"
        Effect = "Allow"
        Action = ["secretsmanager:DescribeSecret", "secretsmanager:PutSecretValue", "ssm:PutParameter"]
        Resource = [
          "${local.own.secretsmanager}:secret:${var.system.prefix}-*",
          "${local.own.ssm}:parameter/${var.system.prefix}-*",
        ]
      },
      {
        Sid      = "UseKeysThroughServices"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = "arn:${local.partition}:kms:*:${local.account}:key/*"
        Condition = {
          "ForAnyValue:StringLike" = { "kms:ResourceAliases" = "alias/${var.system.prefix}-*" }
          StringLike               = { "kms:ViaService" = ["secretsmanager.*.amazonaws.com", "sqs.*.amazonaws.com"] }
        }
      },
      {
        Sid      = "SilenceAlarms"
        Effect   = "Allow"
        Action   = ["cloudwatch:DisableAlarmActions", "cloudwatch:EnableAlarmActions", "cloudwatch:SetAlarmState"]
        Resource = "${local.own.cloudwatch}:alarm:${var.system.prefix}-*"
      },
      {
        # The ids of distributions say nothing of whose they are.
        Sid      = "EmptyCaches"
        Effect   = "Allow"
        Action   = ["cloudfront:CreateInvalidation"]
        Resource = "arn:${local.partition}:cloudfront::${local.account}:distribution/*"
        Condition = {
          StringEquals = { for name, value in var.system.tags : "aws:ResourceTag/${name}" => value }
        }
      },
    ]
  })
}
