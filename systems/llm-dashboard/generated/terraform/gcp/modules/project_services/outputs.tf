output "project_number" {
  description = "Number of the project, of which the addresses of Google's service agents are made."
  value       = data.google_project.this.number
}
