# The password of the user that RDS makes with the database. It is in no file, plan or state.

locals {
  username = "postgres"

  # The last two digits belong to what the secret holds: raise them when that changes, since it is written together
  # with a new password only.
  stated_version   = var.password_version * 100 + 1
  password_version = var.password_rotation_days == null ? local.stated_version : time_rotating.password[0].unix
}

# Made up in every run and kept nowhere; a changed version writes it, to the database and to its secret at once.
ephemeral "random_password" "this" {
  length  = 32
  special = false
}

# When it is over, the next apply writes another password: new connections fail until the services have started anew.
resource "time_rotating" "password" {
  count = var.password_rotation_days == null ? 0 : 1

  rotation_days = var.password_rotation_days
  triggers      = { version = tostring(local.stated_version) }
}

resource "aws_secretsmanager_secret" "credentials" {
  name                    = "${var.name}-credentials"
  description             = "User and password of the database ${var.name}, as JSON."
  recovery_window_in_days = var.credentials_recovery_days
  tags                    = var.tags
}

# All forms in which users ask for the credentials, in the layout that AWS's own libraries read. Written after the
# database, which fails more often.
resource "aws_secretsmanager_secret_version" "credentials" {
  secret_id = aws_secretsmanager_secret.credentials.id
  secret_string_wo = jsonencode({
    engine   = "postgres"
    host     = aws_db_instance.this.address
    port     = 5432
    dbname   = var.database_name
    username = local.username
    password = ephemeral.random_password.this.result
    # Letters and digits only, so nothing in it needs escaping.
    url = "postgres://${local.username}:${ephemeral.random_password.this.result}@${aws_db_instance.this.address}:5432/${var.database_name}?sslmode=require"
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
