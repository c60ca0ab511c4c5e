# A container on Fargate that runs all the time and answers requests, behind a load balancer or for others in
# the network.

module "task" {
  source = "../ecs_task"

  name                 = var.name
  network              = var.network
  image                = var.image
  repository_arns      = var.repository_arns
  command              = var.command
  port                 = var.port
  cpu                  = var.cpu
  memory               = var.memory
  architecture         = var.architecture
  read_only_filesystem = var.read_only_filesystem
  shell                = var.shell
  stop_timeout         = var.drain_timeout
  environment          = var.environment
  secrets              = var.secrets
  parameters           = var.parameters
  secret_key_arns      = var.secret_key_arns
  policies             = var.policies
  connections          = var.connections
  tracing              = var.tracing
  log_retention_days   = var.log_retention_days
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags

  # No load balancer waits for messages that a task works on when it is taken away.
  protected_in = var.takes_messages ? { cluster_name = var.cluster.name } : null
}

module "service" {
  source = "../fargate_service"

  name                = var.name
  cluster             = var.cluster
  network             = var.network
  security_group_id   = module.task.security_group_id
  task_definition_arn = module.task.arn
  shell               = var.shell
  tasks               = var.tasks
  off_hours           = var.off_hours
  # Balance over zones is not worth stopping work that is under way.
  zone_rebalancing = !var.takes_messages
  load_balancer = var.load_balancer == null ? null : {
    target_group_arn = var.load_balancer.target_group_arn
    container_name   = module.task.container_name
    container_port   = var.port
    grace_period     = var.startup_timeout
  }
  registry_arns  = aws_service_discovery_service.this[*].arn
  restart_on     = var.restart_on
  tell_rollbacks = var.tell_rollbacks
  tags           = var.tags
}

# A name in the private zone of the cluster, for those who call the service directly.
resource "aws_service_discovery_service" "this" {
  count = var.discovery_name == null ? 0 : 1

  name = var.discovery_name
  # ECS takes its own tasks out; this is for those that it did not get to.
  force_destroy = true
  tags          = var.tags

  dns_config {
    namespace_id   = var.cluster.namespace.id
    routing_policy = "MULTIVALUE"

    dns_records {
      type = "A"
      ttl  = 10
    }
  }

  # The service lets go of it first.
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_appautoscaling_policy" "requests" {
  count = var.tasks.target_requests == null ? 0 : 1

  name               = "${var.name}-requests"
  policy_type        = "TargetTrackingScaling"
  service_namespace  = module.service.scaling_target.service_namespace
  scalable_dimension = module.service.scaling_target.scalable_dimension
  resource_id        = module.service.scaling_target.resource_id

  target_tracking_scaling_policy_configuration {
    target_value       = var.tasks.target_requests
    scale_out_cooldown = 60
    scale_in_cooldown  = 300

    predefined_metric_specification {
      predefined_metric_type = "ALBRequestCountPerTarget"
      resource_label         = "${var.load_balancer.arn_suffix}/${var.load_balancer.target_group_arn_suffix}"
    }
  }
}
