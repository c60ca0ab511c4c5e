// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface PermissionsBoundaryInputs {
  /** Full name of the policy, at most 128 characters. */
  readonly name: Argument<string>;
  /** What names of the environment begin with, without the hyphen that follows: `todo-prod`. */
  readonly prefix: Argument<string>;
  /** Tags by which resources of the environment are told from those of others: `system` and `environment`. */
  readonly system_tags: MapArgument<string>;
  /**
   * Number of the account that keeps the images of the environment, where it is another than this one.
   * @default null
   */
  readonly registry_account_id?: Argument<string> | null | undefined;
  /**
   * ARNs of ECR repositories of other environments, `*` for any part, whose images are pushed on into the environment's own.
   * @default []
   */
  readonly taken_on_repository_arns?: ListArgument<string> | undefined;
  /** Bucket of Terraform's state, which no workload has a part in. */
  readonly state_bucket: Argument<string>;
  /**
   * What the environment uses although its name does not begin with the prefix: what it adopted, and secrets that others made.
   * @default []
   */
  readonly further_arns?: ListArgument<string> | undefined;
  /**
   * Tags of the policy, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type PermissionsBoundaryOutput = "arn";

/**
 * What no role of the system ever exceeds, whatever policies it is given: the pipeline makes roles, and only within this.
 * It has what workloads and deployments do, of all kinds that there are, where names tell only with what is the system's.
 */
export const permissionsBoundary: ModuleSource<PermissionsBoundaryInputs, PermissionsBoundaryOutput> = {
  cloud: "aws",
  name: "permissions_boundary",
  modules: [],
  files: {
    "main.tf": `# What no role of the system ever exceeds, whatever policies it is given: the pipeline makes roles, and only within this.
# It has what workloads and deployments do, of all kinds that there are, where names tell only with what is the system's.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  partition = data.aws_partition.current.partition
  account   = data.aws_caller_identity.current.account_id
  here      = "*:\${local.account}"

  places = [
    "ecr:*:\${coalesce(var.registry_account_id, local.account)}:repository/\${var.prefix}/*",
    "ecs:\${local.here}:*/\${var.prefix}-*",
    "ecs:\${local.here}:*/\${var.prefix}/*",
    "elasticache:\${local.here}:*:\${var.prefix}-*",
    "kafka:\${local.here}:*/\${var.prefix}-*",
    "logs:\${local.here}:log-group:/*/\${var.prefix}-*",
    "s3:::\${var.prefix}-*",
    "secretsmanager:\${local.here}:secret:\${var.prefix}-*",
    "sns:\${local.here}:\${var.prefix}-*",
    "sqs:\${local.here}:\${var.prefix}-*",
    "ssm:\${local.here}:parameter/\${var.prefix}-*",
    "states:\${local.here}:*:\${var.prefix}-*",
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
  description = "What no role of \${var.prefix} exceeds"
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
        Resource = concat([for place in local.places : "arn:\${local.partition}:\${place}"], var.further_arns)
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
        NotResource = "arn:\${local.partition}:sns:*:*:*"
      },
      {
        Sid       = "PassRolesToTasks"
        Effect    = "Allow"
        Action    = ["iam:PassRole"]
        Resource  = "arn:\${local.partition}:iam::\${local.account}:role/\${var.prefix}-*"
        Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } }
      },
      # Whatever is ever allowed above: what CI may do stays out of reach.
      {
        Sid    = "KeepState"
        Effect = "Deny"
        Action = ["s3:*"]
        Resource = [
          "arn:\${local.partition}:s3:::\${var.state_bucket}",
          "arn:\${local.partition}:s3:::\${var.state_bucket}/*",
        ]
      },
      [
        for key, value in var.system_tags : {
          Sid      = "KeepWhatIsOfAnother\${title(key)}"
          Effect   = "Deny"
          Action   = [for service in local.told_by_tags : "\${service}:*"]
          Resource = "*"
          Condition = {
            StringNotEquals = { "aws:ResourceTag/\${key}" = value }
            Null            = { "aws:ResourceTag/\${key}" = "false" }
          }
        }
      ],
    ])
  })
}
`,
    "outputs.tf": `output "arn" {
  description = "ARN of the policy, which every role of the environment takes as its boundary."
  value       = aws_iam_policy.this.arn
}
`,
    "variables.tf": `variable "name" {
  description = "Full name of the policy, at most 128 characters."
  type        = string
  nullable    = false
}

variable "prefix" {
  description = "What names of the environment begin with, without the hyphen that follows: \`todo-prod\`."
  type        = string
  nullable    = false
}

variable "system_tags" {
  description = "Tags by which resources of the environment are told from those of others: \`system\` and \`environment\`."
  type        = map(string)
  nullable    = false
}

variable "registry_account_id" {
  description = "Number of the account that keeps the images of the environment, where it is another than this one."
  type        = string
  default     = null
}

variable "taken_on_repository_arns" {
  description = "ARNs of ECR repositories of other environments, \`*\` for any part, whose images are pushed on into the environment's own."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "state_bucket" {
  description = "Bucket of Terraform's state, which no workload has a part in."
  type        = string
  nullable    = false
}

variable "further_arns" {
  description = "What the environment uses although its name does not begin with the prefix: what it adopted, and secrets that others made."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "tags" {
  description = "Tags of the policy, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
