output "pipeline_sign_in" {
  description = "What jobs of GitHub Actions sign in as, by environment: to plan, to deploy, to apply reviewed plans."
  value = {
    delivery = {
      dev = {
        provider = module.delivery_dev.provider_name
        plan     = module.delivery_dev.plan_service_account
        deploy   = module.delivery_dev.deploy_service_account
        apply    = module.delivery_dev.apply_service_account
      }
    }
  }
}

output "repository_urls" {
  description = "Where images are pushed to."
  value       = { "todo-dev-images" = module.images_dev.url }
}
