# Who signs in to a PostgreSQL database on Cloud SQL: its IAM users, who have no password, and the job in the network that
# makes their roles as the administrator, whose password nobody else has. An apply runs it and waits for it.

locals {
  # PostgreSQL allows names of 63 bytes, so Cloud SQL wants them without the domain.
  names = { for key, user in var.users : key => trimsuffix(user.service_account_email, ".gserviceaccount.com") }
}

# Signs in by IAM. PostgreSQL refuses to drop users that own something, hence the policy.
resource "google_sql_user" "this" {
  for_each = var.users

  instance        = var.instance
  name            = local.names[each.key]
  type            = "CLOUD_IAM_SERVICE_ACCOUNT"
  deletion_policy = "ABANDON"
}
