# A place for a secret value in Parameter Store, free of charge and without a way back once deleted. A parameter
# cannot be empty, so it begins as `unset`; people store the value with the command in `put_value_command`.

data "aws_region" "current" {}

# Write-only: Terraform sets the placeholder once and keeps nothing of what takes its place. Yet each refresh of the
# provider has the value decrypted: a role that may read no secret plans with -refresh=false.
resource "aws_ssm_parameter" "this" {
  name             = "/${var.name}"
  description      = var.description
  type             = "SecureString"
  value_wo         = "unset"
  value_wo_version = 1
  tags             = var.tags

  lifecycle {
    ignore_changes = [value_wo_version]
  }
}

module "reminder" {
  source = "../rotation_reminder"

  name                 = var.name
  reminder             = var.reminder
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}
