# Pushes images and rolls out new versions. What it may roll out, the environment's own root says, where that is made,
# and can say nothing beyond the boundary.

resource "aws_iam_role" "deploy" {
  count = var.deploys ? 1 : 0

  name                 = "${var.name}-deploy"
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
