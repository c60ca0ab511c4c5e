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
