# A PostgreSQL instance of Cloud SQL that is there already: access to it, and nothing else. It needs a
# private address in the network and the flag `cloudsql.iam_authentication`.

# Read for its connection name alone. Whatever is read may become known during apply only, so users are
# made under the name that was given.
data "google_sql_database_instance" "this" {
  name = var.instance
}

module "users" {
  source = "../cloud_sql_users"

  instance = var.instance
  database = var.database
  users    = var.users
}
