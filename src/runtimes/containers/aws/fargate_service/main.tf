# Keeps a number of tasks of a task definition running, and scales them within a range, by the hour and on CPU.

# A deployment runs what the image's tag points to when it starts, and keeps to that until the next one. Whoever
# deploys moves the tag and asks for one. Autoscaling sets the count.
resource "aws_ecs_service" "this" {
  name                               = var.name
  cluster                            = var.cluster.arn
  task_definition                    = var.task_definition_arn
  desired_count                      = var.tasks.min
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  launch_type                        = length(var.capacity_providers) == 0 ? "FARGATE" : null
  availability_zone_rebalancing      = var.zone_rebalancing ? "ENABLED" : "DISABLED"
  health_check_grace_period_seconds  = one(var.load_balancer[*].grace_period)
  enable_ecs_managed_tags            = true
  enable_execute_command             = var.shell ? true : null
  propagate_tags                     = "SERVICE"
  # Changed triggers and strategies start tasks anew; without it, they would ask for another service.
  force_new_deployment = true
  triggers             = var.restart_on
  tags                 = var.tags

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  network_configuration {
    subnets          = var.network.private_subnet_ids
    security_groups  = [var.security_group_id]
    assign_public_ip = false
  }

  dynamic "capacity_provider_strategy" {
    for_each = var.capacity_providers

    content {
      capacity_provider = capacity_provider_strategy.key
      weight            = capacity_provider_strategy.value
    }
  }

  dynamic "load_balancer" {
    for_each = var.load_balancer[*]

    content {
      target_group_arn = load_balancer.value.target_group_arn
      container_name   = load_balancer.value.container_name
      container_port   = load_balancer.value.container_port
    }
  }

  dynamic "service_registries" {
    for_each = var.registry_arns

    content {
      registry_arn = service_registries.value
    }
  }

  lifecycle {
    ignore_changes = [desired_count]
  }
}
