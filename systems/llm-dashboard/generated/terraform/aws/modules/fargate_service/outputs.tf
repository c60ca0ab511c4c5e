output "name" {
  description = "Name of the service in its cluster, as metrics and commands take it."
  value       = aws_ecs_service.this.name
}

output "arn" {
  description = "ARN of the service."
  value       = aws_ecs_service.this.arn
}

output "scaling_target" {
  description = "What further scaling policies name to scale the service. They are made anew along with the target."
  value = {
    service_namespace  = aws_appautoscaling_target.this.service_namespace
    scalable_dimension = aws_appautoscaling_target.this.scalable_dimension
    resource_id        = aws_appautoscaling_target.this.id
  }
}
