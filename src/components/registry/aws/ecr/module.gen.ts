// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, ListArgument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface EcrInputs {
  /** First part of the repositories' names: `todo-prod` gives `todo-prod/todo-api`. */
  readonly name: Argument<string> | null;
  /** Names of the images, without a tag. Each gets a repository. */
  readonly images: ListArgument<string> | null;
  /** How the tags begin that say what environments run: `env-` is that of `env-prod`. They can be moved to another image, and an image that has one is never deleted. */
  readonly moving_tags: Argument<string>;
  /**
   * Number of tagged images to keep of each name, newest first. Older ones are deleted: keep enough to roll back to.
   * @default 50
   */
  readonly keep_images?: Argument<number> | undefined;
  /**
   * Days after which an image without a tag is deleted.
   * @default 7
   */
  readonly untagged_days?: Argument<number> | undefined;
  /**
   * Numbers of other accounts that run these images, and deploy them.
   * @default []
   */
  readonly push_account_ids?: ListArgument<string> | undefined;
  /**
   * Numbers of other accounts that only pull the images, such as to deploy them from a registry of their own.
   * @default []
   */
  readonly pull_account_ids?: ListArgument<string> | undefined;
  /**
   * Whether a repository that holds images refuses to be deleted.
   * @default true
   */
  readonly deletion_protection?: Argument<boolean> | undefined;
  /**
   * Tags of the repositories, besides those of the provider.
   * @default {}
   */
  readonly tags?: MapArgument<string> | undefined;
}

export type EcrOutput = "repository_urls" | "repository_arns";

/**
 * A repository for each image that the team builds. A tag always means the same image, but for those that say what
 * environments run, which move with each deployment. Images are scanned when they are pushed.
 */
export const ecr: ModuleSource<EcrInputs, EcrOutput> = {
  cloud: "aws",
  name: "ecr",
  modules: [],
  files: {
    "main.tf": `# A repository for each image that the team builds. A tag always means the same image, but for those that say what
# environments run, which move with each deployment. Images are scanned when they are pushed.

data "aws_partition" "current" {}

resource "aws_ecr_repository" "this" {
  for_each = var.images

  name                 = "\${var.name}/\${each.key}"
  image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION"
  force_delete         = !var.deletion_protection
  tags                 = var.tags

  image_tag_mutability_exclusion_filter {
    filter      = "\${var.moving_tags}*"
    filter_type = "WILDCARD"
  }

  encryption_configuration {
    encryption_type = "AES256"
  }

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_lifecycle_policy" "this" {
  for_each = var.images

  repository = aws_ecr_repository.this[each.key].name
  policy = jsonencode({
    rules = [
      # An image that a rule looks at is expired by none of lower priority.
      {
        rulePriority = 1
        description  = "Keep what environments run"
        selection = {
          tagStatus      = "tagged"
          tagPatternList = ["\${var.moving_tags}*"]
          countType      = "imageCountMoreThan"
          countNumber    = 1000
        }
        action = { type = "expire" }
      },
      {
        rulePriority = 2
        description  = "Expire images without a tag"
        selection = {
          tagStatus   = "untagged"
          countType   = "sinceImagePushed"
          countUnit   = "days"
          countNumber = var.untagged_days
        }
        action = { type = "expire" }
      },
      {
        rulePriority = 3
        description  = "Keep the newest images"
        selection = {
          tagStatus      = "tagged"
          tagPatternList = ["*"]
          countType      = "imageCountMoreThan"
          countNumber    = var.keep_images
        }
        action = { type = "expire" }
      },
    ]
  })
}

locals {
  pull = [
    "ecr:BatchCheckLayerAvailability",
    "ecr:BatchGetImage",
    "ecr:DescribeImages",
    "ecr:GetDownloadUrlForLayer",
  ]
  push = [
    "ecr:CompleteLayerUpload",
    "ecr:InitiateLayerUpload",
    "ecr:PutImage",
    "ecr:UploadLayerPart",
  ]
  guests = {
    for name, guests in {
      Deploy = { account_ids = var.push_account_ids, actions = concat(local.pull, local.push) }
      Pull   = { account_ids = var.pull_account_ids, actions = local.pull }
    } : name => guests if length(guests.account_ids) > 0
  }
}

# What other accounts may do here, as far as their own roles let them: pull to run, push to deploy.
resource "aws_ecr_repository_policy" "guests" {
  for_each = length(local.guests) == 0 ? toset([]) : var.images

  repository = aws_ecr_repository.this[each.key].name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      for name, guests in local.guests : {
        Sid       = name
        Effect    = "Allow"
        Principal = { AWS = [for account in guests.account_ids : "arn:\${data.aws_partition.current.partition}:iam::\${account}:root"] }
        Action    = guests.actions
      }
    ]
  })
}
`,
    "outputs.tf": `output "repository_urls" {
  description = "Where each image is pushed to and pulled from, by its name; a tag follows after a colon."
  value       = { for image, repository in aws_ecr_repository.this : image => repository.repository_url }
}

output "repository_arns" {
  description = "ARNs of the repositories by name of the image, for the roles that push or pull it."
  value       = { for image, repository in aws_ecr_repository.this : image => repository.arn }
}
`,
    "variables.tf": `variable "name" {
  description = "First part of the repositories' names: \`todo-prod\` gives \`todo-prod/todo-api\`."
  type        = string
}

variable "images" {
  description = "Names of the images, without a tag. Each gets a repository."
  type        = set(string)
}

variable "moving_tags" {
  description = "How the tags begin that say what environments run: \`env-\` is that of \`env-prod\`. They can be moved to another image, and an image that has one is never deleted."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Za-z_][0-9A-Za-z_.-]*$", var.moving_tags))
    error_message = "Tags have letters, digits, underscores, dots and hyphens."
  }
}

variable "keep_images" {
  description = "Number of tagged images to keep of each name, newest first. Older ones are deleted: keep enough to roll back to."
  type        = number
  default     = 50
  nullable    = false

  validation {
    condition     = var.keep_images >= 1
    error_message = "At least one image is kept: it is what runs."
  }
}

variable "untagged_days" {
  description = "Days after which an image without a tag is deleted."
  type        = number
  default     = 7
  nullable    = false
}

variable "push_account_ids" {
  description = "Numbers of other accounts that run these images, and deploy them."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "pull_account_ids" {
  description = "Numbers of other accounts that only pull the images, such as to deploy them from a registry of their own."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "deletion_protection" {
  description = "Whether a repository that holds images refuses to be deleted."
  type        = bool
  default     = true
  nullable    = false
}

variable "tags" {
  description = "Tags of the repositories, besides those of the provider."
  type        = map(string)
  default     = {}
  nullable    = false
}
`,
  },
};
