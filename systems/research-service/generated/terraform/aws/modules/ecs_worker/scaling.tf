locals {
  queue = {
    QueueName = one(var.tasks.queue[*].name)
  }

  waits_until_idle = var.tasks.queue == null ? false : !var.tasks.queue.tasks_protect_themselves

  # By the names that the expressions below call them.
  measured = {
    waiting = { namespace = "AWS/SQS", metric_name = "ApproximateNumberOfMessagesVisible", statistic = "Maximum", dimensions = local.queue }
    working = { namespace = "AWS/SQS", metric_name = "ApproximateNumberOfMessagesNotVisible", statistic = "Maximum", dimensions = local.queue }
    running = local.metrics.running_tasks
  }
}

# Adds tasks. Taking some away would stop whichever ECS picks, at work or not, so that this does so only where the code
# protects its task while it works.
resource "aws_appautoscaling_policy" "queue" {
  count = var.tasks.queue == null ? 0 : 1

  name               = "${var.name}-queue"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = module.service.scaling_target.service_namespace
  scalable_dimension = module.service.scaling_target.scalable_dimension
  resource_id        = module.service.scaling_target.resource_id

  target_tracking_scaling_policy_configuration {
    target_value       = var.tasks.queue.messages_per_task
    disable_scale_in   = !var.tasks.queue.tasks_protect_themselves
    scale_out_cooldown = 60
    scale_in_cooldown  = 300

    customized_metric_specification {
      metrics {
        id          = "backlog"
        label       = "Messages per task"
        expression  = "(waiting + working) / IF(FILL(running, 0) > 1, running, 1)"
        return_data = true
      }

      dynamic "metrics" {
        for_each = local.measured

        content {
          id          = metrics.key
          return_data = false

          metric_stat {
            stat = metrics.value.statistic

            metric {
              namespace   = metrics.value.namespace
              metric_name = metrics.value.metric_name

              dynamic "dimensions" {
                for_each = metrics.value.dimensions

                content {
                  name  = dimensions.key
                  value = dimensions.value
                }
              }
            }
          }
        }
      }
    }
  }
}

# Takes all tasks away that are too many, once the queue has been empty for a while and nobody works on a message.
resource "aws_appautoscaling_policy" "idle" {
  count = local.waits_until_idle ? 1 : 0

  name               = "${var.name}-idle"
  policy_type        = "StepScaling"
  service_namespace  = module.service.scaling_target.service_namespace
  scalable_dimension = module.service.scaling_target.scalable_dimension
  resource_id        = module.service.scaling_target.resource_id

  step_scaling_policy_configuration {
    adjustment_type         = "ExactCapacity"
    metric_aggregation_type = "Maximum"
    cooldown                = 60

    step_adjustment {
      metric_interval_upper_bound = 0
      scaling_adjustment          = var.tasks.min
    }
  }
}

# Without data nothing is known to be idle, and nothing is stopped.
resource "aws_cloudwatch_metric_alarm" "idle" {
  count = local.waits_until_idle ? 1 : 0

  alarm_name          = "${var.name}-idle"
  alarm_description   = "No message waits for ${var.name}, and none is being worked on."
  comparison_operator = "LessThanThreshold"
  threshold           = 1
  evaluation_periods  = 5
  treat_missing_data  = "notBreaching"
  alarm_actions       = aws_appautoscaling_policy.idle[*].arn
  tags                = var.tags

  metric_query {
    id          = "messages"
    label       = "Messages that wait or are being worked on"
    expression  = "waiting + working"
    return_data = true
  }

  dynamic "metric_query" {
    for_each = { for id, metric in local.measured : id => metric if id != "running" }

    content {
      id = metric_query.key

      metric {
        namespace   = metric_query.value.namespace
        metric_name = metric_query.value.metric_name
        stat        = metric_query.value.statistic
        period      = 60
        dimensions  = metric_query.value.dimensions
      }
    }
  }
}

# From zero, a share of the present number stays zero: the first message starts one task.
resource "aws_appautoscaling_policy" "wake" {
  count = var.tasks.min == 0 ? 1 : 0

  name               = "${var.name}-wake"
  policy_type        = "StepScaling"
  service_namespace  = module.service.scaling_target.service_namespace
  scalable_dimension = module.service.scaling_target.scalable_dimension
  resource_id        = module.service.scaling_target.resource_id

  step_scaling_policy_configuration {
    adjustment_type         = "ChangeInCapacity"
    metric_aggregation_type = "Maximum"
    cooldown                = 60

    step_adjustment {
      metric_interval_lower_bound = 0
      scaling_adjustment          = 1
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "wake" {
  count = var.tasks.min == 0 ? 1 : 0

  alarm_name          = "${var.name}-wake"
  alarm_description   = "Messages wait and no task of ${var.name} runs."
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  evaluation_periods  = 1
  treat_missing_data  = "notBreaching"
  alarm_actions       = aws_appautoscaling_policy.wake[*].arn
  tags                = var.tags

  metric_query {
    id          = "stalled"
    label       = "Messages that no task takes"
    expression  = "IF(FILL(running, 0) < 1, waiting, 0)"
    return_data = true
  }

  dynamic "metric_query" {
    for_each = { for id, metric in local.measured : id => metric if id != "working" }

    content {
      id = metric_query.key

      metric {
        namespace   = metric_query.value.namespace
        metric_name = metric_query.value.metric_name
        stat        = metric_query.value.statistic
        period      = 60
        dimensions  = metric_query.value.dimensions
      }
    }
  }
}
