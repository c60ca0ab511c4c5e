# How people get into an environment: a role for each level, taken on by whoever signs in with one of the named
# permission sets of IAM Identity Center, for an hour at most. CloudTrail names the person in every session.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  account   = data.aws_caller_identity.current.account_id
  partition = data.aws_partition.current.partition

  levels = {
    for level, groups in {
      read        = var.read
      operate     = var.operate
      shell       = var.shell
      break-glass = var.break_glass
    } : level => groups if length(groups) > 0
  }

  # All but those who may do everything anyway.
  looking = toset([for level in keys(local.levels) : level if level != "break-glass"])
}

# Of a permission set IAM Identity Center makes a role whose name ends with sixteen characters of its own, and whose
# path has its home region unless that is us-east-1. A wildcard at the end would let in `<name>_<more>` as well.
# Sessions of IAM Identity Center never say that a second factor was used: it is asked for at the sign-in.
resource "aws_iam_role" "this" {
  for_each = local.levels

  name                 = "${var.name}-${each.key}"
  path                 = "/people/"
  description          = "People in ${var.system.prefix}: ${each.key}"
  max_session_duration = 3600
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:${local.partition}:iam::${local.account}:root" }
        Action    = "sts:AssumeRole"
        Condition = {
          ArnLike = {
            "aws:PrincipalArn" = [
              for group in each.value :
              "arn:${local.partition}:iam::${local.account}:role/aws-reserved/sso.amazonaws.com*/AWSReservedSSO_${group}_????????????????"
            ]
          }
        }
      },
    ]
  })
  tags = var.tags
}

resource "aws_iam_role_policy_attachment" "view" {
  for_each = local.looking

  role       = aws_iam_role.this[each.key].name
  policy_arn = "arn:${local.partition}:iam::aws:policy/job-function/ViewOnlyAccess"
}

# ViewOnlyAccess lists what there is. This looks at what happens in it: nothing here opens data or values of secrets.
resource "aws_iam_role_policy" "observe" {
  for_each = local.looking

  name = "observe"
  role = aws_iam_role.this[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "ReadMetricsAndTraces"
        Effect = "Allow"
        Action = [
          "application-autoscaling:Describe*",
          "cloudwatch:Describe*",
          "cloudwatch:Get*",
          "cloudwatch:List*",
          "ecs:Describe*",
          "ecs:List*",
          "logs:Describe*",
          "logs:GetQueryResults",
          "logs:StopQuery",
          "sqs:GetQueueAttributes",
          "sqs:ListMessageMoveTasks",
          "xray:BatchGet*",
          "xray:Get*",
        ]
        Resource = "*"
      },
      {
        Sid    = "ReadLogs"
        Effect = "Allow"
        Action = ["logs:FilterLogEvents", "logs:GetLogEvents", "logs:GetLogGroupFields", "logs:GetLogRecord", "logs:StartQuery"]
        Resource = [
          for group in [
            "/aws/lambda/${var.system.prefix}-",
            "/aws/rds/instance/${var.system.prefix}-",
            "/aws/vendedlogs/*/${var.system.prefix}-",
            "/ecs/${var.system.prefix}-",
            "/vpc/${var.system.prefix}-",
            "aws-waf-logs-${var.system.prefix}-",
          ] : "arn:${local.partition}:logs:*:${local.account}:log-group:${group}*"
        ]
      },
    ]
  })
}

# Everything, in the whole account.
resource "aws_iam_role_policy_attachment" "administer" {
  for_each = toset([for level in keys(local.levels) : level if level == "break-glass"])

  role       = aws_iam_role.this[each.key].name
  policy_arn = "arn:${local.partition}:iam::aws:policy/AdministratorAccess"
}

# A shell in running containers: whoever has one sees all that the program sees, its secrets among it.
resource "aws_iam_role_policy" "enter" {
  for_each = toset([for level in keys(local.levels) : level if level == "shell"])

  name = "enter-containers"
  role = aws_iam_role.this[each.key].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "EnterContainers"
        Effect = "Allow"
        Action = ["ecs:ExecuteCommand"]
        Resource = [
          "arn:${local.partition}:ecs:*:${local.account}:cluster/${var.system.prefix}",
          "arn:${local.partition}:ecs:*:${local.account}:task/${var.system.prefix}/*",
        ]
      },
    ]
  })
}
