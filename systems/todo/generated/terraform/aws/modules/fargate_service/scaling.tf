# The range as Terraform last set it, for what follows it.
resource "terraform_data" "range" {
  input = {
    min       = var.tasks.min
    max       = var.tasks.max
    off_hours = var.off_hours
  }
}

# The schedule of off hours sets another range, which a plan leaves alone. Where Terraform is to set another one, the
# target is made anew, and so is what hangs on it by its id: AWS drops policies along with their target.
resource "aws_appautoscaling_target" "this" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/${var.cluster.name}/${aws_ecs_service.this.name}"
  min_capacity       = var.tasks.min
  max_capacity       = var.tasks.max
  tags               = var.tags

  lifecycle {
    ignore_changes       = [min_capacity, max_capacity]
    replace_triggered_by = [terraform_data.range]
  }
}

resource "aws_appautoscaling_scheduled_action" "this" {
  for_each = var.off_hours == null ? {} : {
    rest = {
      schedule = var.off_hours.from
      min      = var.off_hours.tasks
      max      = var.off_hours.tasks
    }
    resume = {
      schedule = var.off_hours.to
      min      = var.tasks.min
      max      = var.tasks.max
    }
  }

  name               = "${var.name}-${each.key}"
  service_namespace  = aws_appautoscaling_target.this.service_namespace
  scalable_dimension = aws_appautoscaling_target.this.scalable_dimension
  resource_id        = aws_appautoscaling_target.this.id
  schedule           = each.value.schedule
  timezone           = var.off_hours.time_zone

  scalable_target_action {
    min_capacity = each.value.min
    max_capacity = each.value.max
  }
}

resource "aws_appautoscaling_policy" "cpu" {
  count = var.tasks.target_cpu == null ? 0 : 1

  name               = "${var.name}-cpu"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = aws_appautoscaling_target.this.service_namespace
  scalable_dimension = aws_appautoscaling_target.this.scalable_dimension
  resource_id        = aws_appautoscaling_target.this.id

  target_tracking_scaling_policy_configuration {
    target_value       = var.tasks.target_cpu
    disable_scale_in   = !var.tasks.cpu_scales_in
    scale_out_cooldown = 60
    scale_in_cooldown  = 300

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPUUtilization"
    }
  }
}
