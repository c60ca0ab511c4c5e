# A secret value in Parameter Store, free of charge and without a way back once deleted. People make the parameter, by
# storing its value with the command in `put_value_command`: made by Terraform, each refresh would have the value
# decrypted, and whoever plans changes would have to be let read it. It stays when the environment is destroyed.

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  # Parameters have no ids but their names.
  arn = "arn:${data.aws_partition.current.partition}:ssm:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:parameter/${var.name}"
}

module "reminder" {
  source = "../rotation_reminder"

  name                 = var.name
  reminder             = var.reminder
  permissions_boundary = var.permissions_boundary
  tags                 = var.tags
}
