# The role in whose name Cognito sends codes by SMS.
resource "aws_iam_role" "sms" {
  count = local.by_phone ? 1 : 0

  name = "${var.name}-sms"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { Service = "cognito-idp.amazonaws.com" }
        Action    = "sts:AssumeRole"
        Condition = {
          StringEquals = {
            "sts:ExternalId"    = var.name
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

# A telephone number is no resource that IAM knows.
resource "aws_iam_role_policy" "sms" {
  count = local.by_phone ? 1 : 0

  name = "send-sms"
  role = aws_iam_role.sms[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "SendSms"
        Effect   = "Allow"
        Action   = ["sns:Publish"]
        Resource = "*"
      },
    ]
  })
}
