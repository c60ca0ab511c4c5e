# What tags do not tell, of what another system or another environment of the account has: zones. Whatever else applying
# may not touch is in its policies.

resource "aws_iam_role_policy" "keep_zones" {
  count = length(var.other_zone_arns) == 0 ? 0 : 1

  name = "keep-zones"
  role = aws_iam_role.apply.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "KeepZonesOfOthers"
        Effect   = "Deny"
        Action   = ["route53:ChangeResourceRecordSets", "route53:DeleteHostedZone"]
        Resource = var.other_zone_arns
      },
    ]
  })
}
