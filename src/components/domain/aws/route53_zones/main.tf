# Public zones that an account has once, each delegated by the zone here that its name stands in.

# A zone made anew gets other name servers, and its names fail until the parent knows them.
resource "aws_route53_zone" "this" {
  for_each = var.zones

  name          = each.key
  comment       = "Public zone of ${var.name}"
  force_destroy = !var.deletion_protection
}

# Until the parent says who answers for a name below it, nobody finds the name, and no certificate for it is issued.
resource "aws_route53_record" "delegation" {
  for_each = { for name, zone in var.zones : name => zone.parent if zone.parent != null }

  zone_id = aws_route53_zone.this[each.value].zone_id
  name    = each.key
  type    = "NS"
  ttl     = 3600
  records = aws_route53_zone.this[each.key].name_servers
}
