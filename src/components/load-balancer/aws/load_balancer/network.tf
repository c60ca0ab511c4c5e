# In from everywhere on the two ports, out to the services and nowhere else.
resource "aws_security_group" "this" {
  name_prefix = "${var.name}-"
  description = "Public entry: HTTPS, and HTTP that is redirected to it."
  vpc_id      = var.network.vpc_id
  tags        = merge(var.tags, { Name = var.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "public" {
  for_each = { HTTP = 80, HTTPS = 443 }

  security_group_id = aws_security_group.this.id
  description       = "${each.key} from anywhere"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = each.value
  to_port           = each.value
  tags              = var.tags
}

resource "aws_vpc_security_group_egress_rule" "service" {
  for_each = var.services

  security_group_id            = aws_security_group.this.id
  description                  = "To ${each.key}"
  referenced_security_group_id = each.value.connection.security_group_id
  ip_protocol                  = "tcp"
  from_port                    = each.value.connection.port
  to_port                      = each.value.connection.port
  tags                         = var.tags
}

# The way in stands in the group of the service.
resource "aws_vpc_security_group_ingress_rule" "service" {
  for_each = var.services

  security_group_id            = each.value.connection.security_group_id
  description                  = "From ${var.name}"
  referenced_security_group_id = aws_security_group.this.id
  ip_protocol                  = "tcp"
  from_port                    = each.value.connection.port
  to_port                      = each.value.connection.port
  tags                         = var.tags
}
