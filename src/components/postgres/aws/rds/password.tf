# The password of the administrator, the user that RDS makes with the database. It is in no file, plan or state, and
# nobody uses it but the job that makes the roles of others.

locals {
  username = "postgres"

  # The last two digits belong to what secrets hold: raise them when that changes, since it is written together with
  # new passwords only.
  stated_version   = var.password_version * 100 + 1
  password_version = var.password_rotation_days == null ? local.stated_version : time_rotating.password[0].unix
}

# Made up in every run and kept nowhere; a changed version writes it, to the database and to its secret at once.
ephemeral "random_password" "this" {
  length  = 32
  special = false
}

# When it is over, the next apply writes other passwords.
resource "time_rotating" "password" {
  count = var.password_rotation_days == null ? 0 : 1

  rotation_days = var.password_rotation_days
  triggers      = { version = tostring(local.stated_version) }
}

resource "aws_secretsmanager_secret" "credentials" {
  name                    = "${var.name}-credentials"
  description             = "Administrator of the database ${var.name} and its password, as JSON."
  recovery_window_in_days = var.credentials_recovery_days
  tags                    = var.tags
}

# In the layout that AWS's own libraries read. Written after the database, which fails more often.
resource "aws_secretsmanager_secret_version" "credentials" {
  secret_id = aws_secretsmanager_secret.credentials.id
  secret_string_wo = jsonencode({
    engine   = "postgres"
    host     = aws_db_instance.this.address
    port     = 5432
    dbname   = var.database_name
    username = local.username
    password = ephemeral.random_password.this.result
  })
  secret_string_wo_version = local.password_version

  lifecycle {
    # A database that was made anew, restored or imported gets the password of that run: its secret must hold it.
    replace_triggered_by = [
      aws_db_instance.this.id,
      aws_db_instance.this.password_wo_version,
    ]
  }
}

module "users" {
  source = "../rds_users"
  count  = length(var.users) == 0 ? 0 : 1

  name    = var.name
  cluster = var.cluster
  network = var.network
  database = {
    name              = var.database_name
    id                = aws_db_instance.this.resource_id
    address           = aws_db_instance.this.address
    port              = 5432
    security_group_id = aws_security_group.this.id
  }
  administrator_secret_arn = aws_secretsmanager_secret_version.credentials.arn
  users = {
    for key, user in var.users : key => {
      access = user.access
      host   = user.replica == null ? aws_db_instance.this.address : aws_db_instance.replica[user.replica].address
    }
  }
  generation                = local.password_version
  credentials_recovery_days = var.credentials_recovery_days
  log_retention_days        = var.log_retention_days
  permissions_boundary      = var.permissions_boundary
  tags                      = var.tags
}
