# Models of a publisher have no policy of their own; of what the project can grant this is the least.
resource "google_project_iam_custom_role" "models" {
  role_id     = replace("${var.name_prefix}-models-invoker", "-", "_")
  title       = "Invoke models"
  description = "Calls models of Vertex AI, and nothing else there."
  permissions = ["aiplatform.endpoints.predict"]
}

# The model is deployed to it outside Terraform, with 0 to 1 replicas.
resource "google_vertex_ai_endpoint" "models" {
  name         = var.models_name
  display_name = "${var.name_prefix}-models"
  description  = "Publisher models by the token, and an endpoint for a model of one's own"
  location     = var.region
  region       = var.region

  lifecycle {
    ignore_changes = [traffic_split]
  }
}
