output "deploy_role_arn" {
  description = "Role that pushes images and rolls out services; null where there is nothing to deploy."
  value       = one(aws_iam_role.deploy[*].arn)
}

output "plan_role_arn" {
  description = "Role that plans changes of pull requests."
  value       = module.plan.role_arn
}

output "apply_role_arn" {
  description = "Role that applies reviewed plans."
  value       = aws_iam_role.apply.arn
}
