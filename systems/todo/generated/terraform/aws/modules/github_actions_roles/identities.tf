# What applying may do to no identity: it makes the roles of the system, and would otherwise make itself more of them.
# Denied, so that no further policy of the role gives it back. Such changes are made in the root of the account.

locals {
  own       = "arn:${local.partition}:iam::${local.account}"
  pipelines = concat([var.name], var.other_pipelines)

  role_changes = [
    "iam:AttachRolePolicy",
    "iam:CreateRole",
    "iam:DeleteRole",
    "iam:DetachRolePolicy",
    "iam:PassRole",
    "iam:PutRolePermissionsBoundary",
    "iam:TagRole",
    "iam:UntagRole",
    "iam:UpdateAssumeRolePolicy",
    "iam:UpdateRole",
    "iam:UpdateRoleDescription",
  ]
}

resource "aws_iam_role_policy" "keep_identities" {
  name = "keep-identities"
  role = aws_iam_role.apply.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "KeepBoundaries"
        Effect   = "Deny"
        Action   = ["iam:DeleteRolePermissionsBoundary"]
        Resource = "*"
      },
      {
        Sid    = "KeepPolicies"
        Effect = "Deny"
        Action = [
          "iam:CreatePolicy",
          "iam:CreatePolicyVersion",
          "iam:DeletePolicy",
          "iam:DeletePolicyVersion",
          "iam:SetDefaultPolicyVersion",
          "iam:TagPolicy",
          "iam:UntagPolicy",
        ]
        Resource = concat(
          [var.permissions_boundary],
          [for name in local.pipelines : "${local.own}:policy/${name}-*"],
        )
      },
      {
        Sid    = "KeepRoles"
        Effect = "Deny"
        Action = concat(local.role_changes, ["iam:DeleteRolePolicy", "iam:PutRolePolicy"])
        Resource = flatten([
          for name in local.pipelines : ["${local.own}:role/${name}-apply", "${local.own}:role/${name}-plan"]
        ])
      },
      # The environment's own root says what it may roll out, within the boundary.
      {
        Sid      = "KeepRolesThatDeploy"
        Effect   = "Deny"
        Action   = local.role_changes
        Resource = [for name in local.pipelines : "${local.own}:role/${name}-deploy"]
      },
      {
        Sid    = "KeepWhoIsBelieved"
        Effect = "Deny"
        Action = [
          "iam:AddClientIDToOpenIDConnectProvider",
          "iam:CreateOpenIDConnectProvider",
          "iam:DeleteOpenIDConnectProvider",
          "iam:UpdateOpenIDConnectProviderThumbprint",
        ]
        Resource = "*"
      },
    ]
  })
}
