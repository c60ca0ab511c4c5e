output "id" {
  description = "Id, `projects/<project>/secrets/<name>`: for grants, and for programs that read the value themselves."
  value       = google_secret_manager_secret.this.id
}

output "secret_id" {
  description = "Name in the project: for environment variables of Cloud Run."
  value       = google_secret_manager_secret.this.secret_id
}

output "put_value_command" {
  description = "Command that stores the value. It reads it from standard input, without the line break at its end."
  value       = "printf %s \"$(cat)\" | gcloud secrets versions add ${google_secret_manager_secret.this.secret_id} --project ${var.project_id} --data-file=-"
}
