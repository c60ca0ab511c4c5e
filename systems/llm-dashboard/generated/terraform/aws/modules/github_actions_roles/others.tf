# What applying may not touch: whatever another system or another environment of the account has. Many ARNs hold no name,
# and names may begin alike, but tags tell, which every root puts on all that it makes. What has no such tag, as what is
# just being made, is not meant; nor are calls that do not look at tags.

locals {
  # Not what lets others in, such as a rule of a security group: a database that exists is opened by those who use it.
  harmful = flatten([
    for service, verbs in {
      acm                  = ["Add", "Delete", "Remove", "Update"]
      cloudfront           = ["Delete", "Tag", "Untag", "Update"]
      cognito-idp          = ["Admin", "Delete", "Set", "Tag", "Untag", "Update"]
      dynamodb             = ["Delete", "Tag", "Untag", "Update"]
      ec2                  = ["Delete", "Modify", "Release", "Stop", "Terminate"]
      ecs                  = ["Delete", "Tag", "Untag", "Update"]
      elasticache          = ["Delete", "Modify"]
      elasticloadbalancing = ["AddTags", "Delete", "Modify", "RemoveTags", "Set"]
      kafka                = ["Delete", "Tag", "Untag", "Update"]
      kms                  = ["Delete", "Disable", "Put", "Schedule", "Tag", "Untag", "Update"]
      lambda               = ["Delete", "Tag", "Untag", "Update"]
      logs                 = ["Delete", "Tag", "Untag"]
      rds                  = ["AddTags", "Delete", "Modify", "RemoveTags"]
      secretsmanager       = ["Delete", "Put", "Tag", "Untag", "Update"]
      sns                  = ["Delete", "Set", "Tag", "Untag"]
      sqs                  = ["Delete", "Set", "Tag", "Untag"]
      states               = ["Delete", "Tag", "Untag", "Update"]
      wafv2                = ["Delete", "Tag", "Untag", "Update"]
    } : [for verb in verbs : "${service}:${verb}*"]
  ])
}

resource "aws_iam_policy" "keep_others" {
  name        = "${var.name}-keep-others"
  description = "What applying may not touch"
  tags        = var.tags
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        for key, value in var.system.tags : {
          Sid      = "KeepWhatIsOfAnother${title(key)}"
          Effect   = "Deny"
          Action   = local.harmful
          Resource = "*"
          Condition = {
            StringNotEquals = { "aws:ResourceTag/${key}" = value }
            Null            = { "aws:ResourceTag/${key}" = "false" }
          }
        }
      ],
      # Route 53 does not look at tags.
      [
        for arns in [var.other_zone_arns] : {
          Sid      = "KeepZonesOfOthers"
          Effect   = "Deny"
          Action   = ["route53:ChangeResourceRecordSets", "route53:ChangeTagsForResource", "route53:DeleteHostedZone"]
          Resource = arns
        } if length(arns) > 0
      ],
    )
  })
}

resource "aws_iam_role_policy_attachment" "keep_others" {
  role       = aws_iam_role.apply.name
  policy_arn = aws_iam_policy.keep_others.arn
}
