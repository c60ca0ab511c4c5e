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
  network_interface = (
    var.main_nat_network_interface_enabled
    ? aws_network_interface.main_nat[each.key].id
    : null
  )
  tags = {
    Name = "${var.name_prefix}-main-nat-${each.key}"
  }
  depends_on = [aws_internet_gateway.main]
}

resource "aws_security_group" "main_nat" {
  count = var.main_nat_instances_enabled ? 1 : 0

  name        = "${var.name_prefix}-main-nat"
  description = "NAT instances"
  vpc_id      = aws_vpc.main.id
  tags = {
    Name = "${var.name_prefix}-main-nat"
  }
}

# What private subnets may send, the groups of their own components say.
resource "aws_vpc_security_group_ingress_rule" "main_nat" {
  for_each = toset(var.main_nat_security_group_ingress_rule_keys)

  security_group_id = aws_security_group.main_nat[0].id
  description       = "From the private subnet in ${each.key}"
  ip_protocol       = "-1"
  cidr_ipv4         = aws_subnet.main_private[each.key].cidr_block
}

resource "aws_vpc_security_group_egress_rule" "main_nat" {
  count = var.main_nat_instances_enabled ? 1 : 0

  security_group_id = aws_security_group.main_nat[0].id
  description       = "To the internet"
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}

# Apart from its instance, so that route and address outlive it.
resource "aws_network_interface" "main_nat" {
  for_each = toset(var.main_nat_network_interface_keys)

  subnet_id         = aws_subnet.main_public[each.key].id
  description       = "NAT in ${each.key}"
  security_groups   = [aws_security_group.main_nat[0].id]
  source_dest_check = false
  tags = {
    Name = "${var.name_prefix}-main-nat-${each.key}"
  }
}

data "aws_ssm_parameter" "main_nat" {
  count = var.main_nat_instances_enabled ? 1 : 0

  name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
}

# A newer image is no reason to cut connections; `terraform apply -replace` takes it when it suits.
resource "aws_instance" "main_nat" {
  for_each = toset(var.main_nat_network_interface_keys)

  ami                         = data.aws_ssm_parameter.main_nat[0].insecure_value
  instance_type               = "t4g.nano"
  user_data                   = <<-EOT
    #!/bin/bash
    set -euo pipefail
    until dnf install --assumeyes iptables-services; do sleep 5; done
    echo "net.ipv4.ip_forward = 1" > /etc/sysctl.d/90-nat.conf
    sysctl --system
    systemctl enable --now iptables
    interface=$(ip -oneline -4 route show to default | awk '{ print $5; exit }')
    iptables --flush FORWARD
    iptables --table nat --append POSTROUTING --out-interface "$interface" --jump MASQUERADE
    iptables-save > /etc/sysconfig/iptables
  EOT
  user_data_replace_on_change = true
  tags = {
    Name = "${var.name_prefix}-main-nat-${each.key}"
  }

  primary_network_interface {
    network_interface_id = aws_network_interface.main_nat[each.key].id
  }

  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }

  maintenance_options {
    auto_recovery = "default"
  }

  root_block_device {
    encrypted   = true
    volume_type = "gp3"
  }

  lifecycle {
    ignore_changes = [ami]
  }

  depends_on = [
    aws_eip.main_nat,
    aws_route.main_public,
    aws_route_table_association.main_public,
    aws_vpc_security_group_egress_rule.main_nat,
  ]
}

resource "aws_route" "main_private" {
  for_each = var.main_private_routes

  route_table_id         = aws_route_table.main_private[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  network_interface_id = (
    var.main_private_network_interface_id_enabled
    ? aws_network_interface.main_nat[each.value.nat_zone].id
    : null
  )
  nat_gateway_id = (
    var.main_private_nat_gateway_id_enabled
    ? aws_nat_gateway.main[each.value.nat_zone].id
    : null
  )
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

resource "aws_nat_gateway" "main" {
  for_each = toset(var.main_keys)

  allocation_id = aws_eip.main_nat[each.key].id
  subnet_id     = aws_subnet.main_public[each.key].id
  tags = {
    Name = "${var.name_prefix}-main-${each.key}"
  }
  depends_on = [aws_internet_gateway.main]
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
