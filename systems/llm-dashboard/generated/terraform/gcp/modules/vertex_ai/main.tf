# The right to call models of Vertex AI, and an endpoint for a model of one's own.

# Models of a publisher have no policy of their own; of what the project can grant this is the least.
resource "google_project_iam_custom_role" "invoker" {
  role_id     = replace("${var.name}-invoker", "-", "_")
  title       = "Invoke ${var.name}"
  description = "Calls models of Vertex AI, and nothing else there."
  permissions = ["aiplatform.endpoints.predict"]
}

# The model is deployed to it outside Terraform, which leaves alone what is.
resource "google_vertex_ai_endpoint" "this" {
  count = var.endpoint == null ? 0 : 1

  name            = var.endpoint.id
  display_name    = var.name
  description     = var.description
  location        = var.region
  region          = var.region
  labels          = var.labels
  deletion_policy = var.deletion_protection ? "PREVENT" : "DELETE"

  lifecycle {
    ignore_changes = [traffic_split]
  }
}
