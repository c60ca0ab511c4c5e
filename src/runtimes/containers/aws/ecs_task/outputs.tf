output "arn" {
  description = "ARN of the task definition, with the revision that was made here last."
  value       = aws_ecs_task_definition.this.arn

  # Tasks that start without these fail, and a first deployment that fails is not tried again.
  depends_on = [
    aws_iam_role_policy.execution,
    aws_iam_role_policy.task,
    aws_iam_role_policy.tracing,
    aws_vpc_security_group_egress_rule.connection,
    aws_vpc_security_group_egress_rule.https,
    aws_vpc_security_group_ingress_rule.connection,
  ]
}

output "family_arn" {
  description = "ARN of the task definition without a revision, which stands for the newest one."
  value       = aws_ecs_task_definition.this.arn_without_revision

  depends_on = [
    aws_iam_role_policy.execution,
    aws_iam_role_policy.task,
    aws_iam_role_policy.tracing,
    aws_vpc_security_group_egress_rule.connection,
    aws_vpc_security_group_egress_rule.https,
    aws_vpc_security_group_ingress_rule.connection,
  ]
}

output "family" {
  description = "Name of the task definition without a revision, which stands for the newest one."
  value       = aws_ecs_task_definition.this.family
}

output "log_group" {
  description = "Log group of the tasks."
  value       = aws_cloudwatch_log_group.this.name
}

output "container_name" {
  description = "Name of the container in the task definition, for load balancers, overrides and deployments."
  value       = local.container_name
}

output "security_group_id" {
  description = "Security group of the tasks."
  value       = aws_security_group.this.id
}

output "execution_role_arn" {
  description = "Role in whose name ECS starts tasks; whoever runs them must be allowed to pass it."
  value       = aws_iam_role.execution.arn
}

output "task_role_arn" {
  description = "Role of the code in the tasks; whoever runs them must be allowed to pass it."
  value       = aws_iam_role.task.arn
}
