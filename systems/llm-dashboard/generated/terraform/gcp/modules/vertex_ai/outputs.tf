output "models_endpoint" {
  description = "Endpoint that a model of models is deployed to."
  value       = google_vertex_ai_endpoint.models.id
}

output "models_project_iam_custom_role_name" {
  description = "Name of the project IAM custom role models."
  value       = google_project_iam_custom_role.models.name
}

output "models_vertex_ai_endpoint_id" {
  description = "ID of the vertex ai endpoint models."
  value       = google_vertex_ai_endpoint.models.id
}
