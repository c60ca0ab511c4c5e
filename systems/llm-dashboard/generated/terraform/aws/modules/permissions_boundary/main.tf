# What no role of the system ever exceeds, whatever policies it is given: the pipeline makes roles, and only within this.
# It has what workloads and deployments do, of all kinds that there are, where names tell only with what is the system's.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  partition = data.aws_partition.current.partition
  account   = data.aws_caller_identity.current.account_id
  here      = "*:${local.account}"

  places = [
    "ecr:*:${coalesce(var.registry_account_id, local.account)}:repository/${var.prefix}/*",
    "ecs:${local.here}:*/${var.prefix}-*",
    "ecs:${local.here}:*/${var.prefix}/*",
    "elasticache:${local.here}:*:${var.prefix}-*",
    "kafka:${local.here}:*/${var.prefix}-*",
    "logs:${local.here}:log-group:/*/${var.prefix}-*",
    "s3:::${var.prefix}-*",
    "secretsmanager:${local.here}:secret:${var.prefix}-*",
    "sns:${local.here}:${var.prefix}-*",
    "sqs:${local.here}:${var.prefix}-*",
    "ssm:${local.here}:parameter/${var.prefix}-*",
    "states:${local.here}:*:${var.prefix}-*",
  ]

  # ARNs do not tell whose these are, or the policies of roles narrow them where they do.
  anywhere = [
    "bedrock:GetInferenceProfile",
    "bedrock:InvokeModel",
    "bedrock:InvokeModelWithResponseStream",
    "cloudfront:CreateInvalidation",
    "cloudfront:GetInvalidation",
    "cognito-idp:Admin*",
    "cognito-idp:ListUsers",
    "ecr:GetAuthorizationToken",
    "events:DescribeRule",
    "events:PutRule",
    "events:PutTargets",
    "kms:Decrypt",
    "kms:DescribeKey",
    "kms:Encrypt",
    "kms:GenerateDataKey*",
    "logs:CreateLogDelivery",
    "logs:DeleteLogDelivery",
    "logs:DescribeLogGroups",
    "logs:DescribeResourcePolicies",
    "logs:GetLogDelivery",
    "logs:ListLogDeliveries",
    "logs:PutResourcePolicy",
    "logs:UpdateLogDelivery",
    "ssmmessages:CreateControlChannel",
    "ssmmessages:CreateDataChannel",
    "ssmmessages:OpenControlChannel",
    "ssmmessages:OpenDataChannel",
    "xray:GetSamplingRules",
    "xray:GetSamplingTargets",
    "xray:PutTelemetryRecords",
    "xray:PutTraceSegments",
  ]

  on_names = [
    "ecr:BatchCheckLayerAvailability",
    "ecr:BatchGetImage",
    "ecr:CompleteLayerUpload",
    "ecr:DescribeImages",
    "ecr:GetDownloadUrlForLayer",
    "ecr:InitiateLayerUpload",
    "ecr:PutImage",
    "ecr:UploadLayerPart",
    "ecs:DescribeServices",
    "ecs:DescribeTasks",
    "ecs:GetTaskProtection",
    "ecs:RunTask",
    "ecs:StopTask",
    "ecs:TagResource",
    "ecs:UpdateService",
    "ecs:UpdateTaskProtection",
    "elasticache:Connect",
    "kafka-cluster:AlterGroup",
    "kafka-cluster:Connect",
    "kafka-cluster:CreateTopic",
    "kafka-cluster:Describe*",
    "kafka-cluster:ReadData",
    "kafka-cluster:WriteData*",
    "logs:CreateLogStream",
    "logs:DescribeLogStreams",
    "logs:PutLogEvents",
    "s3:AbortMultipartUpload",
    "s3:DeleteObject",
    "s3:GetBucketAcl",
    "s3:GetObject*",
    "s3:GetReplicationConfiguration",
    "s3:ListBucket",
    "s3:PutObject",
    "s3:Replicate*",
    "secretsmanager:GetSecretValue",
    "sns:Publish",
    "sqs:ChangeMessageVisibility",
    "sqs:DeleteMessage",
    "sqs:GetQueueAttributes",
    "sqs:GetQueueUrl",
    "sqs:ReceiveMessage",
    "sqs:SendMessage",
    "ssm:GetParameter",
    "ssm:GetParameters",
    "states:DescribeExecution",
    "states:StartExecution",
    "states:StopExecution",
  ]

  # Where ARNs tell nothing, tags do, if there are any: of users, keys, distributions, profiles of models.
  told_by_tags = setsubtract(
    toset([for action in local.anywhere : split(":", action)[0]]),
    toset([for action in local.on_names : split(":", action)[0]]),
  )
}

resource "aws_iam_policy" "this" {
  name        = var.name
  description = "What no role of ${var.prefix} exceeds"
  tags        = var.tags
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = flatten([
      {
        Sid      = "Run"
        Effect   = "Allow"
        Action   = local.anywhere
        Resource = "*"
      },
      {
        Sid      = "UseWhatIsOfTheSystem"
        Effect   = "Allow"
        Action   = local.on_names
        Resource = concat([for place in local.places : "arn:${local.partition}:${place}"], var.further_arns)
      },
      # What was tried elsewhere is pulled, to be pushed under the environment's own names.
      length(var.taken_on_repository_arns) == 0 ? [] : [
        {
          Sid    = "TakeImagesOn"
          Effect = "Allow"
          Action = [
            "ecr:BatchCheckLayerAvailability",
            "ecr:BatchGetImage",
            "ecr:DescribeImages",
            "ecr:GetDownloadUrlForLayer",
          ]
          Resource = var.taken_on_repository_arns
        },
      ],
      # Text messages go to telephones, which are no topics.
      {
        Sid         = "SendTextMessages"
        Effect      = "Allow"
        Action      = ["sns:Publish"]
        NotResource = "arn:${local.partition}:sns:*:*:*"
      },
      {
        Sid       = "PassRolesToTasks"
        Effect    = "Allow"
        Action    = ["iam:PassRole"]
        Resource  = "arn:${local.partition}:iam::${local.account}:role/${var.prefix}-*"
        Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } }
      },
      # Whatever is ever allowed above: what CI may do stays out of reach.
      {
        Sid    = "KeepState"
        Effect = "Deny"
        Action = ["s3:*"]
        Resource = [
          "arn:${local.partition}:s3:::${var.state_bucket}",
          "arn:${local.partition}:s3:::${var.state_bucket}/*",
        ]
      },
      [
        for key, value in var.system_tags : {
          Sid      = "KeepWhatIsOfAnother${title(key)}"
          Effect   = "Deny"
          Action   = [for service in local.told_by_tags : "${service}:*"]
          Resource = "*"
          Condition = {
            StringNotEquals = { "aws:ResourceTag/${key}" = value }
            Null            = { "aws:ResourceTag/${key}" = "false" }
          }
        }
      ],
    ])
  })
}
