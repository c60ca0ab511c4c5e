# What GitHub Actions may do, without keys: each job gets the role of its occasion for as long as it runs. Jobs in one
# GitHub environment deploy, those in another apply, and pull requests plan.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  issuer    = "token.actions.githubusercontent.com"
  partition = data.aws_partition.current.partition
  account   = data.aws_caller_identity.current.account_id

  # An account has one provider for an issuer, so its ARN is known whoever made it.
  provider_arn = "arn:${local.partition}:iam::${local.account}:oidc-provider/${local.issuer}"

  trust = {
    for occasion in ["apply", "deploy"] : occasion => jsonencode({
      Version = "2012-10-17"
      Statement = [
        {
          Effect    = "Allow"
          Principal = { Federated = local.provider_arn }
          Action    = "sts:AssumeRoleWithWebIdentity"
          Condition = {
            StringEquals = {
              "${local.issuer}:aud" = "sts.amazonaws.com"
              "${local.issuer}:sub" = var.subjects[occasion]
            }
          }
        },
      ]
    })
  }
}
