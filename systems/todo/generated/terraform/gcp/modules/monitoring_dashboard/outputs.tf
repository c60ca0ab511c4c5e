output "name" {
  description = "Name of the dashboard, as the console shows it."
  value       = var.name
}
