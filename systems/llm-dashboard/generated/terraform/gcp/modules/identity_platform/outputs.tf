output "people_firebase_app_id" {
  description = "Id of the Firebase web app."
  value       = var.people_firebase_web_app_app_id
}
