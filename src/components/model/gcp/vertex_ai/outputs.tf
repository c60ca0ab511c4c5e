output "endpoint_id" {
  description = "Id of the endpoint, `projects/<project>/locations/<region>/endpoints/<digits>`."
  value       = google_vertex_ai_endpoint.this.id
}

output "deploy_command" {
  description = "Command that deploys a model to the endpoint, once it has the model's id."
  value = join(" ", concat(
    [
      "gcloud ai endpoints deploy-model ${google_vertex_ai_endpoint.this.id}",
      "--region=${var.region} --display-name=${var.name} --model=MODEL_ID",
      "--min-replica-count=${var.endpoint.replicas.min} --max-replica-count=${var.endpoint.replicas.max}",
    ],
    [for type in var.endpoint.machine_type[*] : "--machine-type=${type}"],
  ))
}
