output "names" {
  description = "Names in PostgreSQL by component, once the users are there and have their roles."
  value       = { for key, user in google_sql_user.this : key => user.name }

  depends_on = [google_cloud_run_v2_job.roles]
}
