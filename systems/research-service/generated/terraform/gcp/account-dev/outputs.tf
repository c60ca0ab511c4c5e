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

output "public_zones_name_servers" {
  description = "Name servers of zones that nothing here delegates, by zone; enter them as NS records of its parent."
  value       = { "api.dev.airas.example.com" = module.public_zones.name_servers["api.dev.airas.example.com"] }
}

output "repository_urls" {
  description = "Where images are pushed to."
  value       = { "airas-dev-images" = module.images_dev.url }
}
