# What applying may not delete. AWS itself has no protection for these, so the role that applies is denied: whoever
# means to delete one does so by hand. The role writes no policy of its own, so it cannot lift this.

locals {
  here = "*:${local.account}"

  deletions = {
    ecr = {
      Sid      = "KeepImages"
      Action   = ["ecr:DeleteRepository"]
      Resource = ["arn:${local.partition}:ecr:${local.here}:repository/${var.system.prefix}/*"]
    }
    elasticache = {
      Sid      = "KeepCaches"
      Action   = ["elasticache:DeleteReplicationGroup"]
      Resource = ["arn:${local.partition}:elasticache:${local.here}:replicationgroup:${var.system.prefix}-*"]
    }
    kafka = {
      Sid    = "KeepStreams"
      Action = ["kafka:DeleteCluster", "kafka:DeleteTopic", "kafka-cluster:DeleteTopic"]
      Resource = [
        "arn:${local.partition}:kafka:${local.here}:cluster/${var.system.prefix}-*",
        "arn:${local.partition}:kafka:${local.here}:topic/${var.system.prefix}-*",
      ]
    }
    # The ARN of a key does not have its name, and its alias goes first when both are deleted: its tags tell.
    kms = {
      Sid       = "KeepKeys"
      Action    = ["kms:DisableKey", "kms:ScheduleKeyDeletion"]
      Resource  = ["arn:${local.partition}:kms:${local.here}:key/*"]
      Condition = { StringEquals = { for key, value in var.system.tags : "aws:ResourceTag/${key}" => value } }
    }
    # Records of who came in and what was asked and changed. Logs of what runs go when that goes.
    logs = {
      Sid    = "KeepRecords"
      Action = ["logs:DeleteLogGroup"]
      Resource = [
        for place in ["/vpc/", "/bedrock/", "/cloudtrail/", "aws-waf-logs-"] :
        "arn:${local.partition}:logs:${local.here}:log-group:${place}${var.system.prefix}-*"
      ]
    }
    s3 = {
      Sid      = "KeepBuckets"
      Action   = ["s3:DeleteBucket"]
      Resource = ["arn:${local.partition}:s3:::${var.system.prefix}-*"]
    }
    secretsmanager = {
      Sid      = "KeepSecrets"
      Action   = ["secretsmanager:DeleteSecret"]
      Resource = ["arn:${local.partition}:secretsmanager:${local.here}:secret:${var.system.prefix}-*"]
    }
    sns = {
      Sid      = "KeepTopics"
      Action   = ["sns:DeleteTopic"]
      Resource = ["arn:${local.partition}:sns:${local.here}:${var.system.prefix}-*"]
    }
    sqs = {
      Sid      = "KeepQueues"
      Action   = ["sqs:DeleteQueue", "sqs:PurgeQueue"]
      Resource = ["arn:${local.partition}:sqs:${local.here}:${var.system.prefix}-*"]
    }
    ssm = {
      Sid      = "KeepParameters"
      Action   = ["ssm:DeleteParameter", "ssm:DeleteParameters"]
      Resource = ["arn:${local.partition}:ssm:${local.here}:parameter/${var.system.prefix}-*"]
    }
  }
}

resource "aws_iam_role_policy" "keep_data" {
  count = length(var.kept_services) == 0 ? 0 : 1

  name = "keep-data"
  role = aws_iam_role.apply.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [for service in var.kept_services : merge({ Effect = "Deny" }, local.deletions[service])]
  })
}
