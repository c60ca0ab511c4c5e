output "claude_project_iam_custom_role_name" {
  description = "Name of the project IAM custom role claude."
  value       = google_project_iam_custom_role.claude.name
}
