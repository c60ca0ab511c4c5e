output "web_app_id" {
  description = "Id of the web app, which browsers configure the SDKs with; null without one."
  value       = one(google_firebase_web_app.this[*].app_id)
}
