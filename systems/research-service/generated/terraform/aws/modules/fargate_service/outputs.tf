output "name" {
  description = "Name of the service in its cluster, as metrics and commands take it."
  value       = local.service_name
}

output "arn" {
  description = "ARN of the service."
  value       = one(concat(aws_ecs_service.this[*].arn, aws_ecs_service.deployed_by_pipeline[*].arn))
}

output "scaling_target" {
  description = "What further scaling policies name to scale the service."
  value = {
    service_namespace  = aws_appautoscaling_target.this.service_namespace
    scalable_dimension = aws_appautoscaling_target.this.scalable_dimension
    resource_id        = aws_appautoscaling_target.this.resource_id
  }
}
