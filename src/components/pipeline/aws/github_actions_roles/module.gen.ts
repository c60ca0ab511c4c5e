// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { githubActionsPlan } from "../github_actions_plan/module.gen.ts";

export interface GithubActionsRolesInputs {
  /** Full name, such as `todo-prod-delivery`, at most 57 characters: `-deploy` follows. */
  readonly name: Argument<string>;
  /** Subject of the token that GitHub gives to a pull request, and to jobs in the GitHub environments of deployments and of Terraform, which are two. */
  readonly subjects: Argument<{
    readonly pull_request: Argument<string> | null;
    readonly deploy: Argument<string> | null;
    readonly apply: Argument<string> | null;
  }>;
  /** Bucket and key of the state. Who plans reads it and holds its lock; who applies writes it. */
  readonly state: Argument<{
    readonly bucket: Argument<string> | null;
    readonly key: Argument<string> | null;
  }>;
  /** ARN of the managed policy that bounds all roles of the environment, and the one that deploys. */
  readonly permissions_boundary: Argument<string>;
  /**
   * Names, as `name`, of further pipelines of the environment. Applying may not write their roles either.
   * @default []
   */
  readonly other_pipelines?: ListArgument<string> | undefined;
  /** Policy documents (JSON) of what planning reads, by what they are about: `network`. At most ten. */
  readonly plan_policies: MapArgument<string>;
  /** Policy documents (JSON) of what applying reads and writes, by what they are about: `network`; and of what it may not touch or delete. At most ten. */
  readonly apply_policies: MapArgument<string>;
  /**
   * ECR repositories to push images to, by name of the image.
   * @default {}
   */
  readonly repository_arns?: MapArgument<string> | undefined;
  /**
   * ECR repositories of other environments, whose images are pulled to push what was tried there, by name of the image.
   * @default {}
   */
  readonly taken_on_repository_arns?: MapArgument<string> | undefined;
  /**
   * Whether there is something to roll out, and a role that does.
   * @default true
   */
  readonly deploys?: Argument<boolean> | undefined;
  /**
   * Hosted zones of Route 53 in the account that are of other environments. Applying may not write their records.
   * @default []
   */
  readonly other_zone_arns?: ListArgument<string> | undefined;
  /**
   * Tags of all roles, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type GithubActionsRolesOutput = "deploy_role_arn" | "plan_role_arn" | "apply_role_arn";

/**
 * What GitHub Actions may do, without keys: each job gets the role of its occasion for as long as it runs. Jobs in one
 * GitHub environment deploy, those in another apply, and pull requests plan.
 */
export const githubActionsRoles: ModuleSource<GithubActionsRolesInputs, GithubActionsRolesOutput> = {
  cloud: "aws",
  name: "github_actions_roles",
  modules: [githubActionsPlan],
  files: {
    "apply.tf": `# Applies reviewed plans: reads, makes, changes and deletes what the root has, and that root's state. Its policies also say
# what it may not touch of others, and not delete.

locals {
  state = "arn:\${local.partition}:s3:::\${var.state.bucket}"
}

resource "aws_iam_role" "apply" {
  name               = "\${var.name}-apply"
  description        = "GitHub Actions: applies reviewed plans"
  assume_role_policy = local.trust.apply
  tags               = var.tags
}

resource "aws_iam_policy" "apply" {
  for_each = var.apply_policies

  name        = "\${var.name}-apply-\${each.key}"
  description = "What applying reads and writes, or may not: \${each.key}"
  policy      = each.value
  tags        = var.tags
}

resource "aws_iam_role_policy_attachment" "apply" {
  for_each = aws_iam_policy.apply

  role       = aws_iam_role.apply.name
  policy_arn = each.value.arn
}

# Terraform looks for workspaces under env:/ when it starts.
resource "aws_iam_role_policy" "state" {
  name = "write-state"
  role = aws_iam_role.apply.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "FindState"
        Effect    = "Allow"
        Action    = ["s3:ListBucket"]
        Resource  = local.state
        Condition = { StringEquals = { "s3:prefix" = [var.state.key, "env:/"] } }
      },
      {
        Sid      = "WriteState"
        Effect   = "Allow"
        Action   = ["s3:GetObject", "s3:PutObject"]
        Resource = "\${local.state}/\${var.state.key}"
      },
      {
        Sid      = "LockState"
        Effect   = "Allow"
        Action   = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
        Resource = "\${local.state}/\${var.state.key}.tflock"
      },
    ]
  })
}
`,
    "deploy.tf": `# Pushes images and rolls out new versions. What it may roll out, the environment's own root says, where that is made,
# and can say nothing beyond the boundary.

resource "aws_iam_role" "deploy" {
  count = var.deploys ? 1 : 0

  name                 = "\${var.name}-deploy"
  description          = "GitHub Actions: pushes images and rolls out services"
  assume_role_policy   = local.trust.deploy
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

locals {
  pull_images = [
    "ecr:BatchCheckLayerAvailability",
    "ecr:BatchGetImage",
    "ecr:DescribeImages",
    "ecr:GetDownloadUrlForLayer",
  ]
  push_images = [
    "ecr:CompleteLayerUpload",
    "ecr:InitiateLayerUpload",
    "ecr:PutImage",
    "ecr:UploadLayerPart",
  ]
}

# ecr:GetAuthorizationToken takes no resource but *.
resource "aws_iam_role_policy" "push_images" {
  count = length(var.repository_arns) == 0 ? 0 : 1

  name = "push-images"
  role = aws_iam_role.deploy[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid      = "PushImages"
          Effect   = "Allow"
          Action   = concat(local.pull_images, local.push_images)
          Resource = values(var.repository_arns)
        },
        {
          Sid      = "LogInToRegistry"
          Effect   = "Allow"
          Action   = ["ecr:GetAuthorizationToken"]
          Resource = "*"
        },
      ],
      length(var.taken_on_repository_arns) == 0 ? [] : [
        {
          Sid      = "TakeImagesOn"
          Effect   = "Allow"
          Action   = local.pull_images
          Resource = values(var.taken_on_repository_arns)
        },
      ],
    )
  })
}
`,
    "identities.tf": `# What applying may do to no identity: it makes the roles of the system, and would otherwise make itself more of them.
# Denied, so that no further policy of the role gives it back. Such changes are made in the root of the account.

locals {
  own       = "arn:\${local.partition}:iam::\${local.account}"
  pipelines = concat([var.name], var.other_pipelines)

  role_changes = [
    "iam:AttachRolePolicy",
    "iam:CreateRole",
    "iam:DeleteRole",
    "iam:DetachRolePolicy",
    "iam:PassRole",
    "iam:PutRolePermissionsBoundary",
    "iam:TagRole",
    "iam:UntagRole",
    "iam:UpdateAssumeRolePolicy",
    "iam:UpdateRole",
    "iam:UpdateRoleDescription",
  ]
}

resource "aws_iam_role_policy" "keep_identities" {
  name = "keep-identities"
  role = aws_iam_role.apply.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "KeepBoundaries"
        Effect   = "Deny"
        Action   = ["iam:DeleteRolePermissionsBoundary"]
        Resource = "*"
      },
      {
        Sid    = "KeepPolicies"
        Effect = "Deny"
        Action = [
          "iam:CreatePolicy",
          "iam:CreatePolicyVersion",
          "iam:DeletePolicy",
          "iam:DeletePolicyVersion",
          "iam:SetDefaultPolicyVersion",
          "iam:TagPolicy",
          "iam:UntagPolicy",
        ]
        Resource = concat(
          [var.permissions_boundary],
          [for name in local.pipelines : "\${local.own}:policy/\${name}-*"],
        )
      },
      {
        Sid    = "KeepRoles"
        Effect = "Deny"
        Action = concat(local.role_changes, ["iam:DeleteRolePolicy", "iam:PutRolePolicy"])
        Resource = flatten([
          for name in local.pipelines : ["\${local.own}:role/\${name}-apply", "\${local.own}:role/\${name}-plan"]
        ])
      },
      # The environment's own root says what it may roll out, within the boundary.
      {
        Sid      = "KeepRolesThatDeploy"
        Effect   = "Deny"
        Action   = local.role_changes
        Resource = [for name in local.pipelines : "\${local.own}:role/\${name}-deploy"]
      },
      {
        Sid    = "KeepWhoIsBelieved"
        Effect = "Deny"
        Action = [
          "iam:AddClientIDToOpenIDConnectProvider",
          "iam:CreateOpenIDConnectProvider",
          "iam:DeleteOpenIDConnectProvider",
          "iam:UpdateOpenIDConnectProviderThumbprint",
        ]
        Resource = "*"
      },
    ]
  })
}
`,
    "main.tf": `# What GitHub Actions may do, without keys: each job gets the role of its occasion for as long as it runs. Jobs in one
# GitHub environment deploy, those in another apply, and pull requests plan.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  issuer    = "token.actions.githubusercontent.com"
  partition = data.aws_partition.current.partition
  account   = data.aws_caller_identity.current.account_id

  # An account has one provider for an issuer, so its ARN is known whoever made it.
  provider_arn = "arn:\${local.partition}:iam::\${local.account}:oidc-provider/\${local.issuer}"

  trust = {
    for occasion in ["apply", "deploy"] : occasion => jsonencode({
      Version = "2012-10-17"
      Statement = [
        {
          Effect    = "Allow"
          Principal = { Federated = local.provider_arn }
          Action    = "sts:AssumeRoleWithWebIdentity"
          Condition = {
            StringEquals = {
              "\${local.issuer}:aud" = "sts.amazonaws.com"
              "\${local.issuer}:sub" = var.subjects[occasion]
            }
          }
        },
      ]
    })
  }
}
`,
    "others.tf": `# What tags do not tell, of what another system or another environment of the account has: zones. Whatever else applying
# may not touch is in its policies.

resource "aws_iam_role_policy" "keep_zones" {
  count = length(var.other_zone_arns) == 0 ? 0 : 1

  name = "keep-zones"
  role = aws_iam_role.apply.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "KeepZonesOfOthers"
        Effect   = "Deny"
        Action   = ["route53:ChangeResourceRecordSets", "route53:DeleteHostedZone"]
        Resource = var.other_zone_arns
      },
    ]
  })
}
`,
    "outputs.tf": `output "deploy_role_arn" {
  description = "Role that pushes images and rolls out services; null where there is nothing to deploy."
  value       = one(aws_iam_role.deploy[*].arn)
}

output "plan_role_arn" {
  description = "Role that plans changes of pull requests."
  value       = module.plan.role_arn
}

output "apply_role_arn" {
  description = "Role that applies reviewed plans."
  value       = aws_iam_role.apply.arn
}
`,
    "plan.tf": `# Plans changes of pull requests.

module "plan" {
  source = "../github_actions_plan"

  name     = var.name
  subject  = var.subjects.pull_request
  state    = var.state
  policies = var.plan_policies
  tags     = var.tags
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as \`todo-prod-delivery\`, at most 57 characters: \`-deploy\` follows."
  type        = string
  nullable    = false
}

variable "subjects" {
  description = "Subject of the token that GitHub gives to a pull request, and to jobs in the GitHub environments of deployments and of Terraform, which are two."
  type = object({
    pull_request = string
    deploy       = string
    apply        = string
  })
  nullable = false

  validation {
    condition     = var.subjects.deploy != var.subjects.apply
    error_message = "Whoever may deploy may not apply by that: give them GitHub environments of their own."
  }
}

variable "state" {
  description = "Bucket and key of the state. Who plans reads it and holds its lock; who applies writes it."
  type = object({
    bucket = string
    key    = string
  })
  nullable = false
}

variable "permissions_boundary" {
  description = "ARN of the managed policy that bounds all roles of the environment, and the one that deploys."
  type        = string
  nullable    = false
}

variable "other_pipelines" {
  description = "Names, as \`name\`, of further pipelines of the environment. Applying may not write their roles either."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "plan_policies" {
  description = "Policy documents (JSON) of what planning reads, by what they are about: \`network\`. At most ten."
  type        = map(string)
  nullable    = false
}

variable "apply_policies" {
  description = "Policy documents (JSON) of what applying reads and writes, by what they are about: \`network\`; and of what it may not touch or delete. At most ten."
  type        = map(string)
  nullable    = false
}

variable "repository_arns" {
  description = "ECR repositories to push images to, by name of the image."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "taken_on_repository_arns" {
  description = "ECR repositories of other environments, whose images are pulled to push what was tried there, by name of the image."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "deploys" {
  description = "Whether there is something to roll out, and a role that does."
  type        = bool
  default     = true
  nullable    = false
}

variable "other_zone_arns" {
  description = "Hosted zones of Route 53 in the account that are of other environments. Applying may not write their records."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "tags" {
  description = "Tags of all roles, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
