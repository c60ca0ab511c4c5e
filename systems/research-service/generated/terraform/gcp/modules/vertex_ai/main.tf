# Models of a publisher have no policy of their own; of what the project can grant this is the least.
resource "google_project_iam_custom_role" "claude" {
  role_id     = replace("${var.name_prefix}-claude-invoker", "-", "_")
  title       = "Invoke claude"
  description = "Calls models of Vertex AI, and nothing else there."
  permissions = ["aiplatform.endpoints.predict"]
}
