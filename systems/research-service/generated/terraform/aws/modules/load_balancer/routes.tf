locals {
  # A path with everything below it takes the path itself too, unless that has a route of its own.
  paths = {
    for route in var.routes : route.path => (
      trimsuffix(route.path, "/*") == route.path || contains(var.routes[*].path, trimsuffix(route.path, "/*"))
      ? [route.path]
      : [trimsuffix(route.path, "/*"), route.path]
    )
  }

  # Deeper paths first; among equally deep ones, the earlier. A route at the end moves no other.
  priorities = {
    for index, route in var.routes : route.path =>
    (40 - min(length(split("/", route.path)), 39)) * 1000 + index * 10
  }
}

resource "aws_lb_listener" "https" {
  load_balancer_arn                                            = aws_lb.this.arn
  port                                                         = 443
  protocol                                                     = "HTTPS"
  ssl_policy                                                   = local.tls_policies[var.minimum_tls_version]
  certificate_arn                                              = var.domain.certificate_arn
  routing_http_response_strict_transport_security_header_value = "max-age=31536000"
  tags                                                         = var.tags

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this[var.default_service].arn
  }
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.this.arn
  port              = 80
  protocol          = "HTTP"
  tags              = var.tags

  default_action {
    type = "redirect"

    redirect {
      protocol    = "HTTPS"
      port        = "443"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb_listener_rule" "this" {
  for_each = { for route in var.routes : route.path => route.service }

  listener_arn = aws_lb_listener.https.arn
  priority     = local.priorities[each.key]
  tags         = var.tags

  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.this[each.value].arn
  }

  condition {
    path_pattern {
      values = local.paths[each.key]
    }
  }
}

# A prefix for a name: another port needs another group, made before the listener lets go of this one.
resource "aws_lb_target_group" "this" {
  for_each = var.services

  name_prefix          = "${trimsuffix(substr(each.key, 0, 5), "-")}-"
  port                 = each.value.connection.port
  protocol             = "HTTP"
  target_type          = "ip"
  vpc_id               = var.network.vpc_id
  deregistration_delay = each.value.drain_timeout
  tags                 = merge(var.tags, { Name = "${var.name}-${each.key}" })

  health_check {
    path                = each.value.health_check_path
    matcher             = "200"
    interval            = 15
    timeout             = 5
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }

  lifecycle {
    create_before_destroy = true
  }
}
