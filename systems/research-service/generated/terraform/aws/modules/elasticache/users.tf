# A user for each level of access, without a password: IAM signs in whoever may connect as that user.

locals {
  # No administration, and nothing that stops all others (KEYS, FLUSHALL).
  access_strings = {
    read      = "on ~* &* -@all +@read +@connection -@dangerous +info"
    readwrite = "on ~* &* +@all -@admin -@dangerous +info"
  }
}

resource "aws_elasticache_user" "this" {
  for_each = local.access_strings

  # With IAM both must be the same.
  user_id       = "${var.name}-${each.key}"
  user_name     = "${var.name}-${each.key}"
  engine        = var.engine
  access_string = each.value
  tags          = var.tags

  authentication_mode {
    type = "iam"
  }
}

# Switched off: Redis OSS demands that there be a user of this name.
resource "aws_elasticache_user" "default" {
  count = var.engine == "redis" ? 1 : 0

  user_id              = "${var.name}-default"
  user_name            = "default"
  engine               = "redis"
  access_string        = "off ~* -@all"
  no_password_required = true
  tags                 = var.tags
}

resource "aws_elasticache_user_group" "this" {
  user_group_id = var.name
  engine        = var.engine
  user_ids      = concat(aws_elasticache_user.default[*].user_id, values(aws_elasticache_user.this)[*].user_id)
  tags          = var.tags
}

locals {
  connect_policies = {
    for access, user in aws_elasticache_user.this : access => jsonencode({
      Version = "2012-10-17"
      Statement = [
        {
          Sid      = "Connect"
          Effect   = "Allow"
          Action   = ["elasticache:Connect"]
          Resource = [aws_elasticache_replication_group.this.arn, user.arn]
        },
      ]
    })
  }
}
