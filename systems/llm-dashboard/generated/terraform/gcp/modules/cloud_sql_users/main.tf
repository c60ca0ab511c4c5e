# IAM users of a database, and the SQL that lets them into its schema `public`. Nothing in it is secret.

locals {
  # PostgreSQL allows names of 63 bytes, so Cloud SQL wants them without the domain.
  names = { for key, user in var.users : key => trimsuffix(user.service_account_email, ".gserviceaccount.com") }

  rights = {
    read      = { schema = "USAGE", tables = "SELECT" }
    readwrite = { schema = "USAGE, CREATE", tables = "SELECT, INSERT, UPDATE, DELETE" }
  }

  writers = { for key, user in var.users : key => local.names[key] if user.access == "readwrite" }

  grants = flatten([
    for key, user in var.users : concat(
      [
        "GRANT CONNECT ON DATABASE \"${var.database}\" TO \"${local.names[key]}\";",
        "GRANT ${local.rights[user.access].schema} ON SCHEMA public TO \"${local.names[key]}\";",
        "GRANT ${local.rights[user.access].tables} ON ALL TABLES IN SCHEMA public TO \"${local.names[key]}\";",
      ],
      user.access == "readwrite" ? ["GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO \"${local.names[key]}\";"] : [],
    )
  ])

  # Tables to come are open to their maker alone. Whoever works by itself needs nothing else.
  shared = length(var.users) > 1 || length(local.writers) < length(var.users)
  future_grants = flatten([
    for key, user in var.users : concat(
      ["ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ${local.rights[user.access].tables} ON TABLES TO \"${local.names[key]}\";"],
      user.access == "readwrite" ? ["ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO \"${local.names[key]}\";"] : [],
    )
  ])
}

# Signs in by IAM. PostgreSQL refuses to drop users that own something, hence the policy.
resource "google_sql_user" "this" {
  for_each = var.users

  instance        = var.instance
  name            = local.names[each.key]
  type            = "CLOUD_IAM_SERVICE_ACCOUNT"
  deletion_policy = "ABANDON"
}
