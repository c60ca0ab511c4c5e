output "people_firebase_web_app_app_id" {
  description = "App ID of the firebase web app people."
  value       = google_firebase_web_app.people.app_id
}
