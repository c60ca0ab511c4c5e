output "buckets" {
  description = "Names of buckets, those of access logs among them."
  value       = { trail = module.trail.bucket }
}

output "pipeline_sign_in" {
  description = "What jobs of GitHub Actions sign in as, by environment: to plan, to deploy, to apply reviewed plans."
  value = {
    delivery = {
      global = { plan = module.delivery_plan.role_arn }
      dev = {
        plan   = module.delivery_dev.plan_role_arn
        deploy = module.delivery_dev.deploy_role_arn
        apply  = module.delivery_dev.apply_role_arn
      }
      prod = {
        plan   = module.delivery_prod.plan_role_arn
        deploy = module.delivery_prod.deploy_role_arn
        apply  = module.delivery_prod.apply_role_arn
      }
    }
  }
}

output "public_zones_name_servers" {
  description = "Name servers of zones that nothing here delegates, by zone; enter them as NS records of its parent."
  value = {
    "api.airas.example.com"     = module.public_zones.name_servers["api.airas.example.com"]
    "api.dev.airas.example.com" = module.public_zones.name_servers["api.dev.airas.example.com"]
  }
}

output "repository_urls" {
  description = "Where images are pushed to."
  value = {
    "airas-dev/airas-backend"  = module.images_dev.repository_urls["airas-backend"]
    "airas-prod/airas-backend" = module.images_prod.repository_urls["airas-backend"]
  }
}
