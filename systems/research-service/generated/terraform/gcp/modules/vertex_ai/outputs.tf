output "invoker_role" {
  description = "Role on the project that lets one call models."
  value       = google_project_iam_custom_role.invoker.name
}

output "endpoint_id" {
  description = "Id of the endpoint, `projects/<project>/locations/<region>/endpoints/<digits>`; null without one."
  value       = one(google_vertex_ai_endpoint.this[*].id)
}

output "deploy_command" {
  description = "Command that deploys a model to the endpoint, once it has the model's id; null without one."
  value = one([
    for endpoint in var.endpoint[*] : join(" ", concat(
      [
        "gcloud ai endpoints deploy-model ${endpoint.id}",
        "--region=${var.region} --display-name=${var.name} --model=MODEL_ID",
        "--min-replica-count=${endpoint.replicas.min} --max-replica-count=${endpoint.replicas.max}",
      ],
      [for type in endpoint.machine_type[*] : "--machine-type=${type}"],
    ))
  ])
}
