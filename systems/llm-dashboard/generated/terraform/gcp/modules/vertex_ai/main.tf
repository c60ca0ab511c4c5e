# An endpoint for a model of one's own.

# The model is deployed to it outside Terraform, which leaves alone what is.
resource "google_vertex_ai_endpoint" "this" {
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
