# The way out of private subnets: gateways or instances in the first zones, which the others share.

locals {
  nat_instance_type = try(var.nat.instance_type, null)

  nat_zones         = var.nat == null ? [] : slice(keys(var.zones), 0, var.nat.count)
  nat_gateway_zones = local.nat_instance_type == null ? local.nat_zones : []
  nat_machine_zones = local.nat_instance_type == null ? [] : local.nat_zones

  # Zone whose NAT each zone uses.
  nat_zone_of = {
    for index, zone in keys(var.zones) : zone => element(local.nat_zones, index) if length(local.nat_zones) > 0
  }
}

resource "aws_eip" "nat" {
  for_each = toset(local.nat_zones)

  domain            = "vpc"
  network_interface = local.nat_instance_type == null ? null : aws_network_interface.nat[each.key].id
  tags              = merge(var.tags, { Name = "${var.name}-nat-${each.key}" })

  depends_on = [aws_internet_gateway.this]
}

resource "aws_route" "private" {
  for_each = local.nat_zone_of

  route_table_id         = aws_route_table.private[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = local.nat_instance_type == null ? aws_nat_gateway.this[each.value].id : null
  network_interface_id   = local.nat_instance_type == null ? null : aws_network_interface.nat[each.value].id
}

resource "aws_nat_gateway" "this" {
  for_each = toset(local.nat_gateway_zones)

  allocation_id = aws_eip.nat[each.key].id
  subnet_id     = aws_subnet.public[each.key].id
  tags          = merge(var.tags, { Name = "${var.name}-${each.key}" })

  depends_on = [aws_internet_gateway.this]
}

# NAT instances: a tenth of the price of gateways, and one machine each.

resource "aws_security_group" "nat" {
  count = length(local.nat_machine_zones) == 0 ? 0 : 1

  name_prefix = "${var.name}-nat-"
  description = "NAT instances"
  vpc_id      = aws_vpc.this.id
  tags        = merge(var.tags, { Name = "${var.name}-nat" })

  lifecycle {
    create_before_destroy = true
  }
}

# What private subnets may send, the groups of what runs in them say.
resource "aws_vpc_security_group_ingress_rule" "nat" {
  for_each = length(local.nat_machine_zones) == 0 ? {} : var.zones

  security_group_id = aws_security_group.nat[0].id
  description       = "From the private subnet in zone ${each.key}"
  ip_protocol       = "-1"
  cidr_ipv4         = aws_subnet.private[each.key].cidr_block
  tags              = var.tags
}

resource "aws_vpc_security_group_egress_rule" "nat" {
  count = length(local.nat_machine_zones) == 0 ? 0 : 1

  security_group_id = aws_security_group.nat[0].id
  description       = "To the internet"
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
  tags              = var.tags
}

# Apart from its instance, so that route and address outlive it.
resource "aws_network_interface" "nat" {
  for_each = toset(local.nat_machine_zones)

  subnet_id         = aws_subnet.public[each.key].id
  description       = "NAT in zone ${each.key}"
  security_groups   = [aws_security_group.nat[0].id]
  source_dest_check = false
  tags              = merge(var.tags, { Name = "${var.name}-nat-${each.key}" })
}

data "aws_ssm_parameter" "nat_image" {
  count = length(local.nat_machine_zones) == 0 ? 0 : 1

  name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
}

# A newer image is no reason to cut connections; `terraform apply -replace` takes it when it suits.
resource "aws_instance" "nat" {
  for_each = toset(local.nat_machine_zones)

  ami           = data.aws_ssm_parameter.nat_image[0].insecure_value
  instance_type = local.nat_instance_type
  # Rules and forwarding are there again after a restart. Installing needs more memory than the smallest types have.
  user_data                   = <<-EOT
    #!/bin/bash
    set -euo pipefail
    if ! command -v nft; then
      dd if=/dev/zero of=/swapfile bs=1M count=1024
      chmod 600 /swapfile
      mkswap /swapfile
      swapon /swapfile
      until dnf install --assumeyes nftables; do sleep 5; done
    fi
    echo "net.ipv4.ip_forward = 1" > /etc/sysctl.d/90-nat.conf
    sysctl --system
    cat > /etc/sysconfig/nftables.conf <<'RULES'
    flush ruleset
    table ip nat {
      chain postrouting {
        type nat hook postrouting priority srcnat;
        oifname != "lo" masquerade
      }
    }
    RULES
    systemctl enable --now nftables
  EOT
  user_data_replace_on_change = true
  tags                        = merge(var.tags, { Name = "${var.name}-nat-${each.key}" })

  primary_network_interface {
    network_interface_id = aws_network_interface.nat[each.key].id
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

  # It may fetch packages when it starts.
  depends_on = [
    aws_eip.nat,
    aws_route.public,
    aws_route_table_association.public,
    aws_vpc_security_group_egress_rule.nat,
  ]
}
