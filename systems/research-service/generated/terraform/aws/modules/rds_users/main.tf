# Who signs in to a PostgreSQL database on RDS: a login and a secret for each user, and the job in the network that makes
# them and their roles as the administrator, whose password nobody else has. An apply runs it and waits for it.

locals {
  # Another generation is another login. The one before it stays good, for tasks that run on until they are replaced.
  names = { for key in keys(var.users) : key => replace(key, "-", "_") }
  logins = {
    for key, user in var.users : key => "${var.login_prefix}${local.names[key]}_v${var.generation}"
  }
}

# Made up in every run and kept nowhere; another generation writes them.
ephemeral "random_password" "this" {
  for_each = var.users

  length  = 32
  special = false
}

resource "aws_secretsmanager_secret" "this" {
  for_each = var.users

  name                    = "${var.name}-user-${each.key}"
  description             = "User and password of ${each.key} in the database ${var.name}, as JSON."
  recovery_window_in_days = var.credentials_recovery_days
  tags                    = var.tags
}

# All forms in which users ask for the credentials, in the layout that AWS's own libraries read.
resource "aws_secretsmanager_secret_version" "this" {
  for_each = var.users

  secret_id = aws_secretsmanager_secret.this[each.key].id
  secret_string_wo = jsonencode({
    engine   = "postgres"
    host     = each.value.host
    port     = var.database.port
    dbname   = var.database.name
    username = local.logins[each.key]
    password = ephemeral.random_password.this[each.key].result
    # Letters and digits only, so nothing in it needs escaping.
    url = "postgres://${local.logins[each.key]}:${ephemeral.random_password.this[each.key].result}@${each.value.host}:${var.database.port}/${var.database.name}?sslmode=require"
  })
  secret_string_wo_version = var.generation
}

module "task" {
  source = "../ecs_task"

  name    = "${var.name}-roles"
  network = var.network
  # Releases: https://gallery.ecr.aws/docker/library/postgres. A client talks to servers of its version and older ones.
  image        = "public.ecr.aws/docker/library/postgres:18.4-alpine"
  command      = ["sh", "-c", file("${path.module}/roles.sh")]
  cpu          = 256
  memory       = 512
  architecture = "ARM64"
  environment = {
    PGHOST     = var.database.address
    PGPORT     = tostring(var.database.port)
    PGDATABASE = var.database.name
    PGSSLMODE  = "require"
    PREFIX     = var.login_prefix
    USERS = jsonencode({
      for key, user in var.users : local.names[key] => { login = local.logins[key], access = user.access }
    })
    SQL = file("${path.module}/roles.sql")
  }
  secrets = merge(
    {
      PGUSER     = "${var.administrator_secret_arn}:username::"
      PGPASSWORD = "${var.administrator_secret_arn}:password::"
    },
    {
      for key, name in local.names : "PASSWORD_${name}" => "${aws_secretsmanager_secret.this[key].arn}:password::"
    },
  )
  connections = {
    database = { port = var.database.port, security_group_id = var.database.security_group_id }
  }
  log_retention_days   = var.log_retention_days
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

module "run" {
  source = "../task_runner"

  name       = "${var.name}-roles"
  cluster    = var.cluster
  subnet_ids = var.network.private_subnet_ids
  task = {
    family             = module.task.family
    family_arn         = module.task.family_arn
    execution_role_arn = module.task.execution_role_arn
    task_role_arn      = module.task.task_role_arn
    security_group_id  = module.task.security_group_id
    log_group          = module.task.log_group
  }
  log_retention_days   = var.log_retention_days
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}

# Runs when somebody comes or goes, when there is another password, and when the database is another one. A run that fails
# ends the apply, and the next apply runs it again.
resource "aws_lambda_invocation" "this" {
  function_name = module.run.function_name
  input         = jsonencode({})
  triggers = {
    database = var.database.id
    job      = module.task.arn
    secrets  = jsonencode({ for key, version in aws_secretsmanager_secret_version.this : key => version.version_id })
  }
}
