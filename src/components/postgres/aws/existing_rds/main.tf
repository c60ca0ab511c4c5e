# A PostgreSQL database on RDS that is there already. It gives what the module `rds` gives, and makes the roles of users,
# with logins that begin with a prefix, since others may have theirs there.

data "aws_db_instance" "this" {
  db_instance_identifier = var.identifier
}

locals {
  dimensions = { DBInstanceIdentifier = var.identifier }

  metrics = {
    cpu          = { unit = "percent", namespace = "AWS/RDS", metric_name = "CPUUtilization", statistic = "Average", dimensions = local.dimensions }
    connections  = { namespace = "AWS/RDS", metric_name = "DatabaseConnections", statistic = "Average", dimensions = local.dimensions }
    free_memory  = { unit = "bytes", namespace = "AWS/RDS", metric_name = "FreeableMemory", statistic = "Minimum", dimensions = local.dimensions }
    free_storage = { unit = "bytes", namespace = "AWS/RDS", metric_name = "FreeStorageSpace", statistic = "Minimum", dimensions = local.dimensions }
  }
}

module "users" {
  source = "../rds_users"
  count  = length(var.users) == 0 ? 0 : 1

  name    = var.name
  cluster = var.cluster
  network = var.network
  database = {
    name              = coalesce(var.database_name, data.aws_db_instance.this.db_name)
    id                = data.aws_db_instance.this.resource_id
    address           = data.aws_db_instance.this.address
    port              = data.aws_db_instance.this.port
    security_group_id = var.security_group_id
  }
  administrator_secret_arn = var.secret_arn
  users = {
    for key, user in var.users : key => { access = user.access, host = data.aws_db_instance.this.address }
  }
  login_prefix = "${replace(var.system, "-", "_")}_"
  # The last two digits belong to what secrets hold: raise them when that changes.
  generation                = var.password_version * 100 + 1
  credentials_recovery_days = var.credentials_recovery_days
  permissions_boundary      = var.permissions_boundary
  tags                      = var.tags
}

module "alarms" {
  source = "../cloudwatch_alarms"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  tags    = var.tags
}
