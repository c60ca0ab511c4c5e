output "pipeline_sign_in" {
  description = "What jobs of GitHub Actions sign in as, by environment: to plan, to deploy, to apply reviewed plans."
  value = {
    delivery = {
      prod = {
        provider = module.delivery_prod.provider_name
        plan     = module.delivery_prod.plan_service_account
        deploy   = module.delivery_prod.deploy_service_account
        apply    = module.delivery_prod.apply_service_account
      }
    }
  }
}

output "public_zones_name_servers" {
  description = "Name servers of zones that nothing here delegates, by zone; enter them as NS records of its parent."
  value       = { "todo.example.com" = module.public_zones.name_servers["todo.example.com"] }
}

output "repository_urls" {
  description = "Where images are pushed to."
  value       = { "todo-prod-images" = module.images_prod.url }
}
