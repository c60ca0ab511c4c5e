# A PostgreSQL instance of Cloud SQL that is there already: access to it, and nothing else. It needs a
# private address in the network and the flag `cloudsql.iam_authentication`.

# Whatever is read may become known during apply only, so users are made under the name that was given.
data "google_sql_database_instance" "this" {
  name = var.instance
}

module "users" {
  source = "../cloud_sql_users"
  count  = length(var.users) == 0 ? 0 : 1

  name                = var.name
  project_id          = var.project_id
  region              = var.region
  network             = var.network
  instance            = var.instance
  instance_id         = data.google_sql_database_instance.this.service_account_email_address
  address             = data.google_sql_database_instance.this.private_ip_address
  database            = var.database
  users               = var.users
  administrator       = "${var.name}-administrator"
  password_version    = var.password_version
  deletion_protection = var.deletion_protection
  labels              = var.labels
}
