# A repository for each image that the team builds. A tag always means the same image, but for those that say what
# environments run, which move with each deployment. Images are scanned when they are pushed.

data "aws_partition" "current" {}

resource "aws_ecr_repository" "this" {
  for_each = var.images

  name                 = "${var.name}/${each.key}"
  image_tag_mutability = "IMMUTABLE_WITH_EXCLUSION"
  force_delete         = !var.deletion_protection
  tags                 = var.tags

  image_tag_mutability_exclusion_filter {
    filter      = "${var.moving_tags}*"
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
          tagPatternList = ["${var.moving_tags}*"]
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
        Principal = { AWS = [for account in guests.account_ids : "arn:${data.aws_partition.current.partition}:iam::${account}:root"] }
        Action    = guests.actions
      }
    ]
  })
}
