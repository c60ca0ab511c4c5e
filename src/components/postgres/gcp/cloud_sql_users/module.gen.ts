// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { Argument, MapArgument } from "../../../../terraform/argument.ts";
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export interface CloudSqlUsersInputs {
  /** Name of the Cloud SQL instance. */
  readonly instance: Argument<string>;
  /** Name of the database in the instance. */
  readonly database: Argument<string>;
  /** Who signs in, by component: the e-mail address of its service account, and whether it may `read` or `readwrite`. */
  readonly users: MapArgument<{
    readonly service_account_email: Argument<string> | null;
    readonly access: Argument<string> | null;
  }>;
}

export type CloudSqlUsersOutput = "names" | "grants";

/** IAM users of a database, and the SQL that lets them into its schema `public`. Nothing in it is secret. */
export const cloudSqlUsers: ModuleSource<CloudSqlUsersInputs, CloudSqlUsersOutput> = {
  cloud: "gcp",
  name: "cloud_sql_users",
  modules: [],
  files: {
    "main.tf": `# IAM users of a database, and the SQL that lets them into its schema \`public\`. Nothing in it is secret.

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
        "GRANT CONNECT ON DATABASE \\"\${var.database}\\" TO \\"\${local.names[key]}\\";",
        "GRANT \${local.rights[user.access].schema} ON SCHEMA public TO \\"\${local.names[key]}\\";",
        "GRANT \${local.rights[user.access].tables} ON ALL TABLES IN SCHEMA public TO \\"\${local.names[key]}\\";",
      ],
      user.access == "readwrite" ? ["GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO \\"\${local.names[key]}\\";"] : [],
    )
  ])

  # Tables to come are open to their maker alone. Whoever works by itself needs nothing else.
  shared = length(var.users) > 1 || length(local.writers) < length(var.users)
  future_grants = flatten([
    for key, user in var.users : concat(
      ["ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT \${local.rights[user.access].tables} ON TABLES TO \\"\${local.names[key]}\\";"],
      user.access == "readwrite" ? ["ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO \\"\${local.names[key]}\\";"] : [],
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
`,
    "outputs.tf": `output "names" {
  description = "Names in PostgreSQL by component, once the users are there."
  value       = { for key, user in google_sql_user.this : key => user.name }
}

output "grants" {
  description = "SQL that an administrator runs once in the database."
  value = join("\\n", concat(
    local.grants,
    local.shared ? ["-- In the migrations, as the role that makes the tables:"] : [],
    local.shared ? local.future_grants : [],
  ))
}
`,
    "variables.tf": `variable "instance" {
  description = "Name of the Cloud SQL instance."
  type        = string
  nullable    = false
}

variable "database" {
  description = "Name of the database in the instance."
  type        = string
  nullable    = false
}

variable "users" {
  description = "Who signs in, by component: the e-mail address of its service account, and whether it may \`read\` or \`readwrite\`."
  type = map(object({
    service_account_email = string
    access                = string
  }))
  nullable = false

  validation {
    condition     = alltrue([for user in values(var.users) : contains(["read", "readwrite"], user.access)])
    error_message = "The access of a user is read or readwrite."
  }
}
`,
  },
};
