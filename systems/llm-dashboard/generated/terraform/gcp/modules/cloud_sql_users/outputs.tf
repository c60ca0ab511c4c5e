output "names" {
  description = "Names in PostgreSQL by component, once the users are there."
  value       = { for key, user in google_sql_user.this : key => user.name }
}

output "grants" {
  description = "SQL that an administrator runs once in the database."
  value = join("\n", concat(
    local.grants,
    local.shared ? ["-- In the migrations, as the role that makes the tables:"] : [],
    local.shared ? local.future_grants : [],
  ))
}
