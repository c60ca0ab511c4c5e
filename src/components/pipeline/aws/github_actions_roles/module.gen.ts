// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";
import { githubActionsPlan } from "../github_actions_plan/module.gen.ts";

export interface GithubActionsRolesInputs {
  /** Full name, such as `todo-prod-delivery`, at most 57 characters: `-deploy` follows. */
  readonly name: Argument<string>;
  /** What belongs to the system: the prefix of its names, and the tags of its resources, `system` among them. */
  readonly system: Argument<{
    readonly prefix: Argument<string> | null;
    readonly tags: MapArgument<string> | null;
  }>;
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
  /** Policy documents (JSON) of what planning reads, by the end of their names: `plan-1`. At most ten. */
  readonly plan_policies: MapArgument<string>;
  /** Policy documents (JSON) of what applying reads and writes, by the end of their names: `apply-1`. At most nine. */
  readonly apply_policies: MapArgument<string>;
  /**
   * ECR repositories to push images to.
   * @default []
   */
  readonly repository_arns?: ListArgument<string> | undefined;
  /** Whether there is something to roll out, and a role that does. */
  readonly deploys: Argument<boolean>;
  /**
   * Services of AWS whose resources hold data of the system that applying may not delete: `ecr`, `elasticache`, `kafka`, `kms`, `logs`, `s3`, `secretsmanager`, `sns`, `sqs` or `ssm`.
   * @default []
   */
  readonly kept_services?: ListArgument<string> | undefined;
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
    "apply.tf": `# Applies reviewed plans: reads, makes, changes and deletes what the root has, and that root's state.

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

  name        = "\${var.name}-\${each.key}"
  description = "What applying reads and writes"
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

# ecr:GetAuthorizationToken takes no resource but *.
resource "aws_iam_role_policy" "push_images" {
  count = length(var.repository_arns) == 0 ? 0 : 1

  name = "push-images"
  role = aws_iam_role.deploy[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "PushImages"
        Effect = "Allow"
        Action = [
          "ecr:BatchCheckLayerAvailability",
          "ecr:BatchGetImage",
          "ecr:CompleteLayerUpload",
          "ecr:DescribeImages",
          "ecr:GetDownloadUrlForLayer",
          "ecr:InitiateLayerUpload",
          "ecr:PutImage",
          "ecr:UploadLayerPart",
        ]
        Resource = var.repository_arns
      },
      {
        Sid      = "LogInToRegistry"
        Effect   = "Allow"
        Action   = ["ecr:GetAuthorizationToken"]
        Resource = "*"
      },
    ]
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
      # Names of another system may begin as those of this one do (\`todo-prod\` and \`todo-prod-eu\`): tags tell.
      {
        Sid      = "KeepRolesOfOtherSystems"
        Effect   = "Deny"
        Action   = concat([for change in local.role_changes : change if !contains(["iam:CreateRole", "iam:PassRole"], change)], ["iam:DeleteRolePolicy", "iam:PutRolePolicy"])
        Resource = ["\${local.own}:role/\${var.system.prefix}-*"]
        Condition = {
          StringNotEquals = { "aws:ResourceTag/system" = var.system.tags.system }
          Null            = { "aws:ResourceTag/system" = "false" }
        }
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
    "others.tf": `# What applying may not touch: whatever another system or another environment of the account has. Many ARNs hold no name,
# and names may begin alike, but tags tell, which every root puts on all that it makes. What has no such tag, as what is
# just being made, is not meant; nor are calls that do not look at tags.

locals {
  # Not what lets others in, such as a rule of a security group: a database that exists is opened by those who use it.
  harmful = flatten([
    for service, verbs in {
      acm                  = ["Add", "Delete", "Remove", "Update"]
      cloudfront           = ["Delete", "Tag", "Untag", "Update"]
      cognito-idp          = ["Admin", "Delete", "Set", "Tag", "Untag", "Update"]
      dynamodb             = ["Delete", "Tag", "Untag", "Update"]
      ec2                  = ["Delete", "Modify", "Release", "Stop", "Terminate"]
      ecs                  = ["Delete", "Tag", "Untag", "Update"]
      elasticache          = ["Delete", "Modify"]
      elasticloadbalancing = ["AddTags", "Delete", "Modify", "RemoveTags", "Set"]
      kafka                = ["Delete", "Tag", "Untag", "Update"]
      kms                  = ["Delete", "Disable", "Put", "Schedule", "Tag", "Untag", "Update"]
      lambda               = ["Delete", "Tag", "Untag", "Update"]
      logs                 = ["Delete", "Tag", "Untag"]
      rds                  = ["AddTags", "Delete", "Modify", "RemoveTags"]
      secretsmanager       = ["Delete", "Put", "Tag", "Untag", "Update"]
      sns                  = ["Delete", "Set", "Tag", "Untag"]
      sqs                  = ["Delete", "Set", "Tag", "Untag"]
      states               = ["Delete", "Tag", "Untag", "Update"]
      wafv2                = ["Delete", "Tag", "Untag", "Update"]
    } : [for verb in verbs : "\${service}:\${verb}*"]
  ])
}

resource "aws_iam_policy" "keep_others" {
  name        = "\${var.name}-keep-others"
  description = "What applying may not touch"
  tags        = var.tags
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        for key, value in var.system.tags : {
          Sid      = "KeepWhatIsOfAnother\${title(key)}"
          Effect   = "Deny"
          Action   = local.harmful
          Resource = "*"
          Condition = {
            StringNotEquals = { "aws:ResourceTag/\${key}" = value }
            Null            = { "aws:ResourceTag/\${key}" = "false" }
          }
        }
      ],
      # Route 53 does not look at tags.
      [
        for arns in [var.other_zone_arns] : {
          Sid      = "KeepZonesOfOthers"
          Effect   = "Deny"
          Action   = ["route53:ChangeResourceRecordSets", "route53:ChangeTagsForResource", "route53:DeleteHostedZone"]
          Resource = arns
        } if length(arns) > 0
      ],
    )
  })
}

resource "aws_iam_role_policy_attachment" "keep_others" {
  role       = aws_iam_role.apply.name
  policy_arn = aws_iam_policy.keep_others.arn
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
    "protection.tf": `# What applying may not delete. AWS itself has no protection for these, so the role that applies is denied: whoever
# means to delete one does so by hand. The role writes no policy of its own, so it cannot lift this.

locals {
  here = "*:\${local.account}"

  deletions = {
    ecr = {
      Sid      = "KeepImages"
      Action   = ["ecr:DeleteRepository"]
      Resource = ["arn:\${local.partition}:ecr:\${local.here}:repository/\${var.system.prefix}/*"]
    }
    elasticache = {
      Sid      = "KeepCaches"
      Action   = ["elasticache:DeleteReplicationGroup"]
      Resource = ["arn:\${local.partition}:elasticache:\${local.here}:replicationgroup:\${var.system.prefix}-*"]
    }
    kafka = {
      Sid    = "KeepStreams"
      Action = ["kafka:DeleteCluster", "kafka:DeleteTopic", "kafka-cluster:DeleteTopic"]
      Resource = [
        "arn:\${local.partition}:kafka:\${local.here}:cluster/\${var.system.prefix}-*",
        "arn:\${local.partition}:kafka:\${local.here}:topic/\${var.system.prefix}-*",
      ]
    }
    # The ARN of a key does not have its name, and its alias goes first when both are deleted: its tags tell.
    kms = {
      Sid       = "KeepKeys"
      Action    = ["kms:DisableKey", "kms:ScheduleKeyDeletion"]
      Resource  = ["arn:\${local.partition}:kms:\${local.here}:key/*"]
      Condition = { StringEquals = { for key, value in var.system.tags : "aws:ResourceTag/\${key}" => value } }
    }
    # Records of who came in and what was asked and changed. Logs of what runs go when that goes.
    logs = {
      Sid    = "KeepRecords"
      Action = ["logs:DeleteLogGroup"]
      Resource = [
        for place in ["/vpc/", "/bedrock/", "/cloudtrail/", "aws-waf-logs-"] :
        "arn:\${local.partition}:logs:\${local.here}:log-group:\${place}\${var.system.prefix}-*"
      ]
    }
    s3 = {
      Sid      = "KeepBuckets"
      Action   = ["s3:DeleteBucket"]
      Resource = ["arn:\${local.partition}:s3:::\${var.system.prefix}-*"]
    }
    secretsmanager = {
      Sid      = "KeepSecrets"
      Action   = ["secretsmanager:DeleteSecret"]
      Resource = ["arn:\${local.partition}:secretsmanager:\${local.here}:secret:\${var.system.prefix}-*"]
    }
    sns = {
      Sid      = "KeepTopics"
      Action   = ["sns:DeleteTopic"]
      Resource = ["arn:\${local.partition}:sns:\${local.here}:\${var.system.prefix}-*"]
    }
    sqs = {
      Sid      = "KeepQueues"
      Action   = ["sqs:DeleteQueue", "sqs:PurgeQueue"]
      Resource = ["arn:\${local.partition}:sqs:\${local.here}:\${var.system.prefix}-*"]
    }
    ssm = {
      Sid      = "KeepParameters"
      Action   = ["ssm:DeleteParameter", "ssm:DeleteParameters"]
      Resource = ["arn:\${local.partition}:ssm:\${local.here}:parameter/\${var.system.prefix}-*"]
    }
  }
}

resource "aws_iam_role_policy" "keep_data" {
  count = length(var.kept_services) == 0 ? 0 : 1

  name = "keep-data"
  role = aws_iam_role.apply.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [for service in var.kept_services : merge({ Effect = "Deny" }, local.deletions[service])]
  })
}
`,
    "variables.tf": `variable "name" {
  description = "Full name, such as \`todo-prod-delivery\`, at most 57 characters: \`-deploy\` follows."
  type        = string
  nullable    = false
}

variable "system" {
  description = "What belongs to the system: the prefix of its names, and the tags of its resources, \`system\` among them."
  type = object({
    prefix = string
    tags   = map(string)
  })
  nullable = false

  validation {
    condition     = contains(keys(var.system.tags), "system")
    error_message = "Roles and keys are told apart by their tags."
  }
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
  description = "Policy documents (JSON) of what planning reads, by the end of their names: \`plan-1\`. At most ten."
  type        = map(string)
  nullable    = false
}

variable "apply_policies" {
  description = "Policy documents (JSON) of what applying reads and writes, by the end of their names: \`apply-1\`. At most nine."
  type        = map(string)
  nullable    = false
}

variable "repository_arns" {
  description = "ECR repositories to push images to."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "deploys" {
  description = "Whether there is something to roll out, and a role that does."
  type        = bool
  nullable    = false
}

variable "kept_services" {
  description = "Services of AWS whose resources hold data of the system that applying may not delete: \`ecr\`, \`elasticache\`, \`kafka\`, \`kms\`, \`logs\`, \`s3\`, \`secretsmanager\`, \`sns\`, \`sqs\` or \`ssm\`."
  type        = list(string)
  default     = []
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
