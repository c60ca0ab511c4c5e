output "pipeline_sign_in" {
  description = "What jobs of GitHub Actions sign in as, by environment: to plan, to deploy, to apply reviewed plans."
  value = {
    delivery = {
      staging = {
        provider = module.delivery_staging.provider_name
        plan     = module.delivery_staging.plan_service_account
        deploy   = module.delivery_staging.deploy_service_account
        apply    = module.delivery_staging.apply_service_account
      }
    }
  }
}

output "repository_urls" {
  description = "Where images are pushed to."
  value       = { "llmdash-stg-images" = module.images_staging.url }
}
