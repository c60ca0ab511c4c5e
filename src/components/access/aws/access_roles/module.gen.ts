// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface AccessRolesInputs {
  /** Full name, such as `todo-prod-team`, at most 52 characters: `-break-glass` follows. */
  readonly name: Argument<string>;
  /** What people get into: the prefix of its names, which is the name of its cluster as well, and the tags of its resources, at least one. */
  readonly system: Argument<{
    readonly prefix: Argument<string> | null;
    readonly tags: MapArgument<string> | null;
  }>;
  /**
   * Permission sets of IAM Identity Center by whose sign-in people may look, at no data and no values of secrets.
   * @default []
   */
  readonly read?: ListArgument<string> | undefined;
  /**
   * Permission sets by whose sign-in people may restart, fail over and repair what runs.
   * @default []
   */
  readonly operate?: ListArgument<string> | undefined;
  /**
   * Permission sets by whose sign-in people may open a shell in running containers.
   * @default []
   */
  readonly shell?: ListArgument<string> | undefined;
  /**
   * Permission sets by whose sign-in people may do everything in the account.
   * @default []
   */
  readonly break_glass?: ListArgument<string> | undefined;
  /**
   * Tags of the roles, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type AccessRolesOutput = "role_arns";

/**
 * How people get into an environment: a role for each level, taken on by whoever signs in with one of the named
 * permission sets of IAM Identity Center, for an hour at most. CloudTrail names the person in every session.
 */
export const accessRoles: ModuleSource<AccessRolesInputs, AccessRolesOutput> = {
  cloud: "aws",
  name: "access_roles",
  modules: [],
  files: {
    "main.tf": `# How people get into an environment: a role for each level, taken on by whoever signs in with one of the named
# permission sets of IAM Identity Center, for an hour at most. CloudTrail names the person in every session.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  account   = data.aws_caller_identity.current.account_id
  partition = data.aws_partition.current.partition

  levels = {
    for level, groups in {
      read        = var.read
      operate     = var.operate
      shell       = var.shell
      break-glass = var.break_glass
    } : level => groups if length(groups) > 0
  }

  # All but those who may do everything anyway.
  looking = toset([for level in keys(local.levels) : level if level != "break-glass"])
}

# Of a permission set IAM Identity Center makes a role whose name ends with sixteen characters of its own, and whose
# path has its home region unless that is us-east-1. A wildcard at the end would let in \`<name>_<more>\` as well.
# Sessions of IAM Identity Center never say that a second factor was used: it is asked for at the sign-in.
resource "aws_iam_role" "this" {
  for_each = local.levels

  name                 = "\${var.name}-\${each.key}"
  path                 = "/people/"
  description          = "People in \${var.system.prefix}: \${each.key}"
  max_session_duration = 3600
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:\${local.partition}:iam::\${local.account}:root" }
        Action    = "sts:AssumeRole"
        Condition = {
          ArnLike = {
            "aws:PrincipalArn" = [
              for group in each.value :
              "arn:\${local.partition}:iam::\${local.account}:role/aws-reserved/sso.amazonaws.com*/AWSReservedSSO_\${group}_????????????????"
            ]
          }
        }
      },
    ]
  })
  tags = var.tags
}

resource "aws_iam_role_policy_attachment" "view" {
  for_each = local.looking

  role       = aws_iam_role.this[each.key].name
  policy_arn = "arn:\${local.partition}:iam::aws:policy/job-function/ViewOnlyAccess"
}

# ViewOnlyAccess lists what there is. This looks at what happens in it: nothing here opens data or values of secrets.
resource "aws_iam_role_policy" "observe" {
  for_each = local.looking

  name = "observe"
  role = aws_iam_role.this[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "ReadMetricsAndTraces"
        Effect = "Allow"
        Action = [
          "application-autoscaling:Describe*",
          "cloudwatch:Describe*",
          "cloudwatch:Get*",
          "cloudwatch:List*",
          "ecs:Describe*",
          "ecs:List*",
          "logs:Describe*",
          "logs:GetQueryResults",
          "logs:StopQuery",
          "sqs:GetQueueAttributes",
          "sqs:ListMessageMoveTasks",
          "xray:BatchGet*",
          "xray:Get*",
        ]
        Resource = "*"
      },
      {
        Sid    = "ReadLogs"
        Effect = "Allow"
        Action = ["logs:FilterLogEvents", "logs:GetLogEvents", "logs:GetLogGroupFields", "logs:GetLogRecord", "logs:StartQuery"]
        Resource = [
          for group in [
            "/aws/lambda/\${var.system.prefix}-",
            "/aws/rds/instance/\${var.system.prefix}-",
            "/aws/vendedlogs/*/\${var.system.prefix}-",
            "/ecs/\${var.system.prefix}-",
            "/vpc/\${var.system.prefix}-",
            "aws-waf-logs-\${var.system.prefix}-",
          ] : "arn:\${local.partition}:logs:*:\${local.account}:log-group:\${group}*"
        ]
      },
    ]
  })
}

# Everything, in the whole account.
resource "aws_iam_role_policy_attachment" "administer" {
  for_each = toset([for level in keys(local.levels) : level if level == "break-glass"])

  role       = aws_iam_role.this[each.key].name
  policy_arn = "arn:\${local.partition}:iam::aws:policy/AdministratorAccess"
}

# A shell in running containers: whoever has one sees all that the program sees, its secrets among it.
resource "aws_iam_role_policy" "enter" {
  for_each = toset([for level in keys(local.levels) : level if level == "shell"])

  name = "enter-containers"
  role = aws_iam_role.this[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "EnterContainers"
        Effect = "Allow"
        Action = ["ecs:ExecuteCommand"]
        Resource = [
          "arn:\${local.partition}:ecs:*:\${local.account}:cluster/\${var.system.prefix}",
          "arn:\${local.partition}:ecs:*:\${local.account}:task/\${var.system.prefix}/*",
        ]
      },
    ]
  })
}
`,
    "operate.tf": `# What is done at three in the morning, without a change of what Terraform made and without a look at data.

locals {
  own = {
    for service in ["cloudwatch", "ecs", "elasticache", "kafka", "rds", "secretsmanager", "sqs", "ssm", "states"] :
    service => "arn:\${local.partition}:\${service}:*:\${local.account}"
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
          "\${local.own.ecs}:service/\${var.system.prefix}/\${var.system.prefix}-*",
          "\${local.own.ecs}:task/\${var.system.prefix}/*",
        ]
      },
      {
        Sid    = "RunWorkflows"
        Effect = "Allow"
        Action = ["states:RedriveExecution", "states:StartExecution", "states:StopExecution"]
        Resource = [
          "\${local.own.states}:execution:\${var.system.prefix}-*:*",
          "\${local.own.states}:stateMachine:\${var.system.prefix}-*",
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
          "\${local.own.sqs}:\${var.system.prefix}-*-dead",
          "\${local.own.sqs}:\${var.system.prefix}-*-dead.fifo",
        ]
      },
      {
        Sid      = "SendDeadLettersBack"
        Effect   = "Allow"
        Action   = ["sqs:SendMessage"]
        Resource = "\${local.own.sqs}:\${var.system.prefix}-*"
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
          "\${local.own.elasticache}:cluster:\${var.system.prefix}-*",
          "\${local.own.elasticache}:replicationgroup:\${var.system.prefix}-*",
          "\${local.own.kafka}:cluster/\${var.system.prefix}-*",
          "\${local.own.rds}:db:\${var.system.prefix}-*",
        ]
      },
      {
        # Writes a value and reads none.
        Sid    = "ReplaceSecrets"
        Effect = "Allow"
        Action = ["secretsmanager:DescribeSecret", "secretsmanager:PutSecretValue", "ssm:PutParameter"]
        Resource = [
          "\${local.own.secretsmanager}:secret:\${var.system.prefix}-*",
          "\${local.own.ssm}:parameter/\${var.system.prefix}-*",
        ]
      },
      {
        Sid      = "UseKeysThroughServices"
        Effect   = "Allow"
        Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource = "arn:\${local.partition}:kms:*:\${local.account}:key/*"
        Condition = {
          "ForAnyValue:StringLike" = { "kms:ResourceAliases" = "alias/\${var.system.prefix}-*" }
          StringLike               = { "kms:ViaService" = ["secretsmanager.*.amazonaws.com", "sqs.*.amazonaws.com"] }
        }
      },
      {
        Sid      = "SilenceAlarms"
        Effect   = "Allow"
        Action   = ["cloudwatch:DisableAlarmActions", "cloudwatch:EnableAlarmActions", "cloudwatch:SetAlarmState"]
        Resource = "\${local.own.cloudwatch}:alarm:\${var.system.prefix}-*"
      },
      {
        # The ids of distributions say nothing of whose they are.
        Sid      = "EmptyCaches"
        Effect   = "Allow"
        Action   = ["cloudfront:CreateInvalidation"]
        Resource = "arn:\${local.partition}:cloudfront::\${local.account}:distribution/*"
        Condition = {
          StringEquals = { for name, value in var.system.tags : "aws:ResourceTag/\${name}" => value }
        }
      },
    ]
  })
}
`,
    "outputs.tf": `output "role_arns" {
  description = "Role of each level (read, operate, shell, break-glass) that somebody may take on."
  value       = { for level, role in aws_iam_role.this : level => role.arn }
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as \`todo-prod-team\`, at most 52 characters: \`-break-glass\` follows."
  type        = string
  nullable    = false

  validation {
    condition     = length(var.name) <= 52
    error_message = "The name of a role has at most 64 characters, twelve of which are its ending."
  }
}

variable "system" {
  description = "What people get into: the prefix of its names, which is the name of its cluster as well, and the tags of its resources, at least one."
  type = object({
    prefix = string
    tags   = map(string)
  })
  nullable = false

  validation {
    condition     = length(var.system.tags) > 0
    error_message = "Distributions are told apart by their tags."
  }
}

variable "read" {
  description = "Permission sets of IAM Identity Center by whose sign-in people may look, at no data and no values of secrets."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "operate" {
  description = "Permission sets by whose sign-in people may restart, fail over and repair what runs."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "shell" {
  description = "Permission sets by whose sign-in people may open a shell in running containers."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "break_glass" {
  description = "Permission sets by whose sign-in people may do everything in the account."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "tags" {
  description = "Tags of the roles, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
