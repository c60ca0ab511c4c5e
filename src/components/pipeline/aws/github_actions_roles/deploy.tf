# Pushes images and rolls out new versions, of exactly what it is told.

resource "aws_iam_role" "deploy" {
  count = length(var.repository_arns) + length(var.deploy_policies) == 0 ? 0 : 1

  name               = "${var.name}-deploy"
  description        = "GitHub Actions: pushes images and rolls out services"
  assume_role_policy = local.trust.environment
  tags               = var.tags
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

# Where a statement takes no resource but *, the module that gives it says why.
resource "aws_iam_role_policy" "deploy" {
  for_each = var.deploy_policies

  name   = "deploy-${each.key}"
  role   = aws_iam_role.deploy[0].id
  policy = each.value
}
