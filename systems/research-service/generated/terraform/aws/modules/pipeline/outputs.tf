output "delivery_apply_role_arn" {
  description = "Role of GitHub Actions: applies reviewed plans."
  value       = aws_iam_role.delivery_apply.arn
}

output "delivery_deploy_role_arn" {
  description = "Role of GitHub Actions: pushes images and rolls out services."
  value       = aws_iam_role.delivery_deploy.arn
}

output "delivery_plan_role_arn" {
  description = "Role of GitHub Actions: plans changes of pull requests."
  value       = aws_iam_role.delivery_plan.arn
}
