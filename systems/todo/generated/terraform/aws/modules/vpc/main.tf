data "aws_caller_identity" "current" {}

data "aws_region" "current" {}

resource "aws_vpc" "main" {
  cidr_block           = var.main_cidr_block
  enable_dns_hostnames = true
  enable_dns_support   = true
  tags = {
    Name = "${var.name_prefix}-main"
  }
}

# Takes every rule out of the default group, so that nothing works by accident.
resource "aws_default_security_group" "main" {
  vpc_id = aws_vpc.main.id
}

resource "aws_subnet" "main_public" {
  for_each = var.main_public_subnets

  vpc_id            = aws_vpc.main.id
  availability_zone = each.key
  cidr_block        = each.value.cidr_block
  tags = {
    Name = "${var.name_prefix}-main-public-${each.key}"
  }
}

resource "aws_subnet" "main_private" {
  for_each = var.main_private_subnets

  vpc_id            = aws_vpc.main.id
  availability_zone = each.key
  cidr_block        = each.value.cidr_block
  tags = {
    Name = "${var.name_prefix}-main-private-${each.key}"
  }
}

resource "aws_subnet" "main_data" {
  for_each = var.main_data_subnets

  vpc_id            = aws_vpc.main.id
  availability_zone = each.key
  cidr_block        = each.value.cidr_block
  tags = {
    Name = "${var.name_prefix}-main-data-${each.key}"
  }
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id
  tags = {
    Name = "${var.name_prefix}-main"
  }
}

resource "aws_route_table" "main_public" {
  vpc_id = aws_vpc.main.id
  tags = {
    Name = "${var.name_prefix}-main-public"
  }
}

resource "aws_route" "main_public" {
  route_table_id         = aws_route_table.main_public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route_table_association" "main_public" {
  for_each = toset(["ap-northeast-1a", "ap-northeast-1c"])

  subnet_id      = aws_subnet.main_public[each.key].id
  route_table_id = aws_route_table.main_public.id
}

resource "aws_route_table" "main_private" {
  for_each = toset(["ap-northeast-1a", "ap-northeast-1c"])

  vpc_id = aws_vpc.main.id
  tags = {
    Name = "${var.name_prefix}-main-private-${each.key}"
  }
}

resource "aws_route_table_association" "main_private" {
  for_each = toset(["ap-northeast-1a", "ap-northeast-1c"])

  subnet_id      = aws_subnet.main_private[each.key].id
  route_table_id = aws_route_table.main_private[each.key].id
}

resource "aws_eip" "main_nat" {
  for_each = toset(var.main_nat_keys)

  domain = "vpc"
  tags = {
    Name = "${var.name_prefix}-main-nat-${each.key}"
  }
  depends_on = [aws_internet_gateway.main]
}

resource "aws_nat_gateway" "main" {
  for_each = toset(var.main_nat_keys)

  allocation_id = aws_eip.main_nat[each.key].id
  subnet_id     = aws_subnet.main_public[each.key].id
  tags = {
    Name = "${var.name_prefix}-main-${each.key}"
  }
  depends_on = [aws_internet_gateway.main]
}

resource "aws_route" "main_private" {
  for_each = var.main_private_routes

  route_table_id         = aws_route_table.main_private[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.main[each.value.nat_zone].id
}

# No route but the local one: databases reach nothing outside the VPC.
resource "aws_route_table" "main_data" {
  vpc_id = aws_vpc.main.id
  tags = {
    Name = "${var.name_prefix}-main-data"
  }
}

resource "aws_route_table_association" "main_data" {
  for_each = toset(["ap-northeast-1a", "ap-northeast-1c"])

  subnet_id      = aws_subnet.main_data[each.key].id
  route_table_id = aws_route_table.main_data.id
}

# Free of charge; image layers come from S3 and would otherwise pay for NAT.
resource "aws_vpc_endpoint" "main_s3" {
  vpc_id            = aws_vpc.main.id
  service_name      = "com.amazonaws.${data.aws_region.current.region}.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = values(aws_route_table.main_private)[*].id
  tags = {
    Name = "${var.name_prefix}-main-s3"
  }
}

resource "aws_cloudwatch_log_group" "main_flow" {
  count = var.main_flow_logs_enabled ? 1 : 0

  name              = "/vpc/${var.name_prefix}-main"
  retention_in_days = 90
}

resource "aws_iam_role" "main_flow" {
  count = var.main_flow_logs_enabled ? 1 : 0

  name = "${var.name_prefix}-main-flow-logs"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect = "Allow"
        Principal = {
          Service = "vpc-flow-logs.amazonaws.com"
        }
        Action = "sts:AssumeRole"
        Condition = {
          StringEquals = {
            "aws:SourceAccount" = data.aws_caller_identity.current.account_id
          }
        }
      },
    ]
  })
}

resource "aws_iam_role_policy" "main_flow" {
  count = var.main_flow_logs_enabled ? 1 : 0

  name = "write-logs"
  role = aws_iam_role.main_flow[0].id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "WriteLogs"
        Effect = "Allow"
        Action = [
          "logs:CreateLogStream",
          "logs:PutLogEvents",
          "logs:DescribeLogStreams",
        ]
        Resource = [
          aws_cloudwatch_log_group.main_flow[0].arn,
          "${aws_cloudwatch_log_group.main_flow[0].arn}:*",
        ]
      },
    ]
  })
}

resource "aws_flow_log" "main" {
  count = var.main_flow_logs_enabled ? 1 : 0

  vpc_id          = aws_vpc.main.id
  traffic_type    = "ALL"
  log_destination = aws_cloudwatch_log_group.main_flow[0].arn
  iam_role_arn    = aws_iam_role.main_flow[0].arn
  tags = {
    Name = "${var.name_prefix}-main-flow"
  }
}
