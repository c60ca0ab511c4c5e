# Role that plans changes of pull requests: it reads what the resources of one root are, and that root's state. No
# secret, no data of users, nothing of another root.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  issuer    = "token.actions.githubusercontent.com"
  partition = data.aws_partition.current.partition
  state     = "arn:${local.partition}:s3:::${var.state.bucket}"
}

resource "aws_iam_role" "this" {
  name        = "${var.name}-plan"
  description = "GitHub Actions: plans changes of pull requests"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Federated = "arn:${local.partition}:iam::${data.aws_caller_identity.current.account_id}:oidc-provider/${local.issuer}"
        }
        Action = "sts:AssumeRoleWithWebIdentity"
        Condition = {
          StringEquals = {
            "${local.issuer}:aud" = "sts.amazonaws.com"
            "${local.issuer}:sub" = var.subject
          }
        }
      },
    ]
  })
  tags = var.tags
}

resource "aws_iam_policy" "this" {
  for_each = var.policies

  name        = "${var.name}-plan-${each.key}"
  description = "What planning reads: ${each.key}"
  policy      = each.value
  tags        = var.tags
}

resource "aws_iam_role_policy_attachment" "this" {
  for_each = aws_iam_policy.this

  role       = aws_iam_role.this.name
  policy_arn = each.value.arn
}

# Terraform looks for workspaces under env:/ when it starts. A plan of a pull request holds no lock (-lock=false): whoever
# may write one may also take away that of an apply which runs.
resource "aws_iam_role_policy" "state" {
  name = "read-state"
  role = aws_iam_role.this.id
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
        Sid      = "ReadState"
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = "${local.state}/${var.state.key}"
      },
    ]
  })
}
