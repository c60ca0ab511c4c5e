output "host" {
  description = "Address of the primary."
  value       = local.host
}

output "port" {
  description = "Port of the primary; it speaks TLS."
  value       = 6379
}

output "ca_certificates" {
  description = "Certificates of the authority that the instance proves itself with, in PEM."
  value       = join("\n", local.certificates)
}

output "connection_condition" {
  description = "Condition that narrows `roles/memorystore.dbConnectionUser` on the project down to this instance."
  value = {
    title      = "Only ${var.name}"
    expression = "resource.name == \"${google_memorystore_instance.this.name}\""
  }
}

output "charts" {
  description = "What a dashboard shows of it: charts, with their lines by label."
  value = [
    { title = "CPU and memory", lines = { CPU = local.metrics.cpu, memory = local.metrics.memory } },
    { title = "Connections", lines = { connections = local.metrics.connections } },
    { title = "Evictions", lines = { evictions = local.metrics.evictions } },
  ]
}

output "instance_id" {
  description = "Name of the instance, by which Cloud Monitoring knows it."
  value       = google_memorystore_instance.this.instance_id
}
