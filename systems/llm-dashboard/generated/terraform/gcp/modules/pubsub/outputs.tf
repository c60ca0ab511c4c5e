output "pubsub_project_service_identity_member" {
  description = "Member of the project service identity pubsub."
  value       = google_project_service_identity.pubsub.member
}
