module "service_account" {
  source = "../service_account"

  name          = var.name
  display_name  = "What ${var.name} runs as."
  project_id    = var.project_id
  project_roles = var.project_roles
  secrets       = { for variable, secret in var.secrets : variable => { secret_id = secret } }
  buckets       = var.buckets
  topics        = var.topics
  subscriptions = var.subscriptions
  services      = var.services
  jobs          = var.jobs
  signs_urls    = var.signs_urls
  tracing       = var.tracing
}

module "cloud_sql_proxy" {
  source = "../cloud_sql_proxy"

  project_id            = var.project_id
  service_account_email = module.service_account.email
  databases             = var.databases
}
