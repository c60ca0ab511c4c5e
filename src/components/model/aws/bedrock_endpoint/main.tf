# A private way to Amazon Bedrock for the whole network: its private name takes the place of the public one.

data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

resource "aws_security_group" "this" {
  name_prefix = "${var.name}-"
  description = "Endpoint of Bedrock"
  vpc_id      = var.network.vpc_id
  tags        = { Name = var.name }

  lifecycle {
    create_before_destroy = true
  }
}

# Lets through calls of this account only; which model a caller may invoke, its own role says.
resource "aws_vpc_endpoint" "this" {
  vpc_id              = var.network.vpc_id
  service_name        = "com.amazonaws.${data.aws_region.current.region}.bedrock-runtime"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = var.network.private_subnet_ids
  security_group_ids  = [aws_security_group.this.id]
  private_dns_enabled = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "InvokeFromThisAccount"
        Effect    = "Allow"
        Principal = "*"
        Action    = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
        Resource  = "*"
        Condition = { StringEquals = { "aws:PrincipalAccount" = data.aws_caller_identity.current.account_id } }
      },
    ]
  })
  tags = { Name = var.name }
}
