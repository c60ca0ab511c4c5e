output "role_arns" {
  description = "Role of each level (read, operate, shell, break-glass) that somebody may take on."
  value       = { for level, role in aws_iam_role.this : level => role.arn }
}
