# A place for a secret value. The value itself is in no file, plan or state: people store it with the command in
# `put_value_command`.

data "aws_region" "current" {}

resource "aws_secretsmanager_secret" "this" {
  name                    = var.name
  description             = var.description
  recovery_window_in_days = var.recovery_days
  tags                    = var.tags
}

module "reminder" {
  source = "../rotation_reminder"

  name                 = var.name
  reminder             = var.reminder
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}
