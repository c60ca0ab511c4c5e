resource "aws_security_group" "this" {
  name_prefix = "${var.name}-"
  description = "Tasks of ${var.name}"
  vpc_id      = var.network.vpc_id
  tags        = merge(var.tags, { Name = var.name })

  # A group in use cannot be deleted; another one takes its place first, under another name.
  lifecycle {
    create_before_destroy = true
  }
}

# Images, secrets, logs and AWS APIs are reached over NAT, at addresses that no rule can name.
resource "aws_vpc_security_group_egress_rule" "https" {
  security_group_id = aws_security_group.this.id
  description       = "HTTPS to AWS and the internet"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"
  tags              = var.tags
}

resource "aws_vpc_security_group_egress_rule" "connection" {
  for_each = var.connections

  security_group_id            = aws_security_group.this.id
  description                  = "To ${each.key}"
  ip_protocol                  = "tcp"
  from_port                    = each.value.port
  to_port                      = each.value.port
  referenced_security_group_id = each.value.security_group_id
  tags                         = var.tags
}

# The way in stands in the group of what is used.
resource "aws_vpc_security_group_ingress_rule" "connection" {
  for_each = var.connections

  security_group_id            = each.value.security_group_id
  description                  = "From ${var.name}"
  ip_protocol                  = "tcp"
  from_port                    = each.value.port
  to_port                      = each.value.port
  referenced_security_group_id = aws_security_group.this.id
  tags                         = var.tags
}
