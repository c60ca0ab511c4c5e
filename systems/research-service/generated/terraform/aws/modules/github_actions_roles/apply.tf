# Applies reviewed plans: reads, makes, changes and deletes what the root has, and that root's state. Its policies also say
# what it may not touch of others, and not delete.

locals {
  state = "arn:${local.partition}:s3:::${var.state.bucket}"
}

resource "aws_iam_role" "apply" {
  name               = "${var.name}-apply"
  description        = "GitHub Actions: applies reviewed plans"
  assume_role_policy = local.trust.apply
  tags               = var.tags
}

resource "aws_iam_policy" "apply" {
  for_each = var.apply_policies

  name        = "${var.name}-apply-${each.key}"
  description = "What applying reads and writes, or may not: ${each.key}"
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
        Resource = "${local.state}/${var.state.key}"
      },
      {
        Sid      = "LockState"
        Effect   = "Allow"
        Action   = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
        Resource = "${local.state}/${var.state.key}.tflock"
      },
    ]
  })
}
