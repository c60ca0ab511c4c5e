locals {
  tasks_of_this_account = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "ecs-tasks.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
      },
    ]
  })

  # A source may name a key inside the secret after its ARN, which has seven parts.
  secret_arns = distinct([
    for source in values(var.secrets) : join(":", [for index, part in split(":", source) : part if index < 7])
  ])
}

# What ECS itself may do to start a task.
resource "aws_iam_role" "execution" {
  name                 = "${var.name}-execution"
  description          = "Starts tasks of ${var.name}."
  assume_role_policy   = local.tasks_of_this_account
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

# ecr:GetAuthorizationToken logs in to the registry as a whole; it takes no resource but *.
resource "aws_iam_role_policy" "execution" {
  name = "start-tasks"
  role = aws_iam_role.execution.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      length(var.repository_arns) == 0 ? [] : [
        {
          Sid    = "PullImages"
          Effect = "Allow"
          Action = [
            "ecr:BatchCheckLayerAvailability",
            "ecr:BatchGetImage",
            "ecr:GetDownloadUrlForLayer",
          ]
          Resource = var.repository_arns
        },
        {
          Sid      = "LogInToRegistry"
          Effect   = "Allow"
          Action   = ["ecr:GetAuthorizationToken"]
          Resource = ["*"]
        },
      ],
      [
        {
          Sid      = "WriteLogs"
          Effect   = "Allow"
          Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
          Resource = ["${aws_cloudwatch_log_group.this.arn}:*"]
        },
      ],
      length(var.secrets) == 0 ? [] : [
        {
          Sid      = "ReadSecrets"
          Effect   = "Allow"
          Action   = ["secretsmanager:GetSecretValue"]
          Resource = local.secret_arns
        },
      ],
      length(var.parameters) == 0 ? [] : [
        {
          Sid      = "ReadParameters"
          Effect   = "Allow"
          Action   = ["ssm:GetParameters"]
          Resource = distinct(values(var.parameters))
        },
      ],
      length(var.secret_key_arns) == 0 ? [] : [
        {
          Sid      = "DecryptSecrets"
          Effect   = "Allow"
          Action   = ["kms:Decrypt"]
          Resource = var.secret_key_arns
        },
      ],
    )
  })
}

# What the code in the task may do: what its connections grant, and nothing else.
resource "aws_iam_role" "task" {
  name                 = "${var.name}-task"
  description          = "What ${var.name} may do."
  assume_role_policy   = local.tasks_of_this_account
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

resource "aws_iam_role_policy" "task" {
  for_each = var.policies

  name   = each.key
  role   = aws_iam_role.task.id
  policy = each.value
}

# Code that must not be stopped protects its task (PUT $ECS_AGENT_URI/task-protection/v1/state) while it works.
resource "aws_iam_role_policy" "protect" {
  count = var.protected_in == null ? 0 : 1

  name = "protect-tasks"
  role = aws_iam_role.task.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "ProtectFromScaleIn"
        Effect   = "Allow"
        Action   = ["ecs:GetTaskProtection", "ecs:UpdateTaskProtection"]
        Resource = "arn:${data.aws_partition.current.partition}:ecs:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:task/${var.protected_in.cluster_name}/*"
      },
    ]
  })
}

# The agent in the container through which a shell is opened speaks to Session Manager.
resource "aws_iam_role_policy" "shell" {
  count = var.shell ? 1 : 0

  name = "open-shell"
  role = aws_iam_role.task.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "SpeakToSessionManager"
        Effect = "Allow"
        Action = [
          "ssmmessages:CreateControlChannel",
          "ssmmessages:CreateDataChannel",
          "ssmmessages:OpenControlChannel",
          "ssmmessages:OpenDataChannel",
        ]
        Resource = "*"
      },
    ]
  })
}
