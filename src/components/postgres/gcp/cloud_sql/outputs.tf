output "name" {
  description = "Name of the instance."
  value       = google_sql_database_instance.this.name
}

output "connection_name" {
  description = "Connection name of the instance, for the Auth Proxy: `<project>:<region>:<name>`."
  value       = google_sql_database_instance.this.connection_name
}

output "replica_connection_names" {
  description = "Connection names of the read replicas by their number, from 1."
  value       = { for number, replica in google_sql_database_instance.replica : number => replica.connection_name }
}

output "database" {
  description = "Name of the database."
  value       = google_sql_database.this.name
}

output "user_names" {
  description = "Names in PostgreSQL of those who sign in, by component. Known once they have their roles."
  value       = length(var.users) == 0 ? {} : module.users[0].names
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "CPU and storage in use", lines = { cpu = local.metrics.cpu, storage = local.metrics.used_storage } },
    { title = "Connections", lines = { connections = local.metrics.connections } },
    { title = "Memory in use", lines = { memory = local.metrics.used_memory } },
  ]
}
