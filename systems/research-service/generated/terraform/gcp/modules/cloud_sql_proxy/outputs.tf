output "sidecars" {
  description = "Containers to put beside the application, by name: one proxy for each database."
  value       = local.sidecars
}
