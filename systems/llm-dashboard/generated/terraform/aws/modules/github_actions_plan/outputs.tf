output "role_arn" {
  description = "Role that plans changes of pull requests."
  value       = aws_iam_role.this.arn
}
