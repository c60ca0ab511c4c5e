# Ways to AWS services that do not leave the VPC.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

# Free of charge; image layers come from S3 and would otherwise pay for NAT.
resource "aws_vpc_endpoint" "s3" {
  vpc_id            = aws_vpc.this.id
  service_name      = "com.amazonaws.${data.aws_region.current.region}.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = values(aws_route_table.private)[*].id
  tags              = merge(var.tags, { Name = "${var.name}-s3" })
}

# Data cannot leave for somebody else's bucket. Image layers of ECR are in a bucket of AWS's, and are fetched with
# links that ECR signs, so their caller is not of this account.
resource "aws_vpc_endpoint_policy" "s3" {
  count = var.restrict_s3 ? 1 : 0

  vpc_endpoint_id = aws_vpc_endpoint.s3.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "OnlyThisAccount"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["*"]
        Resource  = "*"
        Condition = {
          StringEquals = {
            "aws:PrincipalAccount" = data.aws_caller_identity.current.account_id
            "aws:ResourceAccount"  = data.aws_caller_identity.current.account_id
          }
        }
      },
      {
        Sid       = "ImageLayers"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["s3:GetObject"]
        Resource  = "arn:${data.aws_partition.current.partition}:s3:::prod-${data.aws_region.current.region}-starport-layer-bucket/*"
      },
    ]
  })
}

locals {
  # Actions without a resource, such as ecr:GetAuthorizationToken, say nothing of its account.
  only_this_account = {
    Sid       = "OnlyThisAccount"
    Effect    = "Allow"
    Principal = "*"
    Action    = ["*"]
    Resource  = "*"
    Condition = {
      StringEquals         = { "aws:PrincipalAccount" = data.aws_caller_identity.current.account_id }
      StringEqualsIfExists = { "aws:ResourceAccount" = data.aws_caller_identity.current.account_id }
    }
  }

  # Who asks STS with a web identity has no account yet; the role that it asks for has.
  web_identity = {
    Sid       = "WebIdentity"
    Effect    = "Allow"
    Principal = "*"
    Action    = ["sts:AssumeRoleWithWebIdentity"]
    Resource  = "*"
    Condition = { StringEquals = { "aws:ResourceAccount" = data.aws_caller_identity.current.account_id } }
  }

  # Foundation models belong to no account of ours.
  invoke_models = {
    Sid       = "InvokeFromThisAccount"
    Effect    = "Allow"
    Principal = "*"
    Action    = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
    Resource  = "*"
    Condition = { StringEquals = { "aws:PrincipalAccount" = data.aws_caller_identity.current.account_id } }
  }

  endpoint_statements = {
    for service in var.endpoints : service => (
      service == "bedrock-runtime" ? [local.invoke_models] :
      service == "sts" ? [local.only_this_account, local.web_identity] :
      [local.only_this_account]
    )
  }
}

resource "aws_security_group" "endpoints" {
  count = length(var.endpoints) == 0 ? 0 : 1

  name_prefix = "${var.name}-endpoints-"
  description = "Endpoints of AWS services"
  vpc_id      = aws_vpc.this.id
  tags        = merge(var.tags, { Name = "${var.name}-endpoints" })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "endpoints" {
  count = length(var.endpoints) == 0 ? 0 : 1

  security_group_id = aws_security_group.endpoints[0].id
  description       = "HTTPS from the VPC"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = aws_vpc.this.cidr_block
  tags              = var.tags
}

# What callers of this account may do, their own roles say; nobody else's get through here.
resource "aws_vpc_endpoint" "interface" {
  for_each = var.endpoints

  vpc_id              = aws_vpc.this.id
  service_name        = "com.amazonaws.${data.aws_region.current.region}.${each.key}"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = values(aws_subnet.private)[*].id
  security_group_ids  = [aws_security_group.endpoints[0].id]
  private_dns_enabled = true
  policy              = jsonencode({ Version = "2012-10-17", Statement = local.endpoint_statements[each.key] })
  tags                = merge(var.tags, { Name = "${var.name}-${each.key}" })
}
