output "name" {
  description = "Name of the instance."
  value       = var.instance
}

output "connection_name" {
  description = "Connection name of the instance, for the Auth Proxy: `<project>:<region>:<name>`."
  value       = data.google_sql_database_instance.this.connection_name
}

output "database" {
  description = "Name of the database."
  value       = var.database
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
