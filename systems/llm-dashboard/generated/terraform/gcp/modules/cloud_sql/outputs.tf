output "db_backend_sql_user_name" {
  description = "Name of the SQL user db_backend."
  value       = google_sql_user.db_backend.name
}

output "db_connection_name" {
  description = "Connection name of db."
  value       = google_sql_database_instance.db.connection_name
}

output "db_grants" {
  description = "SQL that an administrator runs once in db: IAM users begin without any privilege."
  value = join("\n", [
    "GRANT CONNECT ON DATABASE \"llmdash_db\" TO \"${trimsuffix(var.backend_service_account_email, ".gserviceaccount.com")}\";",
    "GRANT USAGE, CREATE ON SCHEMA public TO \"${trimsuffix(var.backend_service_account_email, ".gserviceaccount.com")}\";",
    "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO \"${trimsuffix(var.backend_service_account_email, ".gserviceaccount.com")}\";",
    "GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO \"${trimsuffix(var.backend_service_account_email, ".gserviceaccount.com")}\";",
  ])
}

output "db_sql_database_instance_connection_name" {
  description = "Connection name of the SQL database instance db."
  value       = google_sql_database_instance.db.connection_name
}

output "db_sql_database_instance_name" {
  description = "Name of the SQL database instance db."
  value       = google_sql_database_instance.db.name
}

output "db_sql_database_name" {
  description = "Name of the SQL database db."
  value       = google_sql_database.db.name
}
