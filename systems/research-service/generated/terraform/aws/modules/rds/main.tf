# A PostgreSQL database on RDS: encrypted, in data subnets, reached by TLS only, open to nobody. Those who use it open
# its security group to their own.

resource "aws_security_group" "this" {
  name_prefix = "${var.name}-"
  description = "Database ${var.name}"
  vpc_id      = var.network.vpc_id
  tags        = merge(var.tags, { Name = var.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_db_subnet_group" "this" {
  name        = var.name
  description = "Subnets of ${var.name}"
  subnet_ids  = var.network.data_subnet_ids
  tags        = var.tags
}

locals {
  # TLS is not a choice. The log has a line for each lock that waits and each sort that spills: what one looks for
  # when queries hang or the disk fills.
  parameters = merge(
    { log_lock_waits = "1", log_temp_files = "0" },
    var.parameters,
    { "rds.force_ssl" = "1" },
  )

  # PostgreSQL reads these only when it starts.
  static_parameters = [
    "autovacuum_freeze_max_age",
    "autovacuum_max_workers",
    "autovacuum_multixact_freeze_max_age",
    "huge_pages",
    "jit_provider",
    "max_connections",
    "max_files_per_process",
    "max_locks_per_transaction",
    "max_logical_replication_workers",
    "max_pred_locks_per_transaction",
    "max_prepared_transactions",
    "max_replication_slots",
    "max_wal_senders",
    "max_worker_processes",
    "old_snapshot_threshold",
    "rds.logical_replication",
    "shared_buffers",
    "shared_preload_libraries",
    "superuser_reserved_connections",
    "track_activity_query_size",
    "track_commit_timestamp",
    "wal_buffers",
  ]
}

# A major upgrade needs the new family before the old one can go.
resource "aws_db_parameter_group" "this" {
  name_prefix = "${var.name}-"
  family      = "postgres${var.engine_version}"
  description = "Parameters of ${var.name}"
  tags        = var.tags

  dynamic "parameter" {
    for_each = local.parameters

    content {
      name         = parameter.key
      value        = parameter.value
      apply_method = contains(local.static_parameters, parameter.key) ? "pending-reboot" : "immediate"
    }
  }

  lifecycle {
    create_before_destroy = true
  }
}

# RDS writes to the groups of these names; made here, they do not keep logs for ever.
resource "aws_cloudwatch_log_group" "this" {
  for_each = toset(["postgresql", "upgrade"])

  name              = "/aws/rds/instance/${var.name}/${each.key}"
  retention_in_days = var.log_retention_days
  tags              = var.tags
}

# A snapshot of this name may be there from a database that was deleted before.
resource "random_id" "final_snapshot" {
  byte_length = 4
}

locals {
  # An upgrade that waited would still be a member of the parameter group that this apply deletes, and every plan until
  # then would ask for it again.
  apply_immediately = var.apply_immediately || var.allow_major_upgrade
}

resource "aws_db_instance" "this" {
  identifier     = var.name
  engine         = "postgres"
  engine_version = var.engine_version
  instance_class = var.instance_class
  multi_az       = var.multi_az

  allocated_storage     = var.storage.size_gib
  max_allocated_storage = var.storage.max_gib
  storage_type          = "gp3"
  storage_encrypted     = true

  db_name             = var.database_name
  username            = local.username
  password_wo         = ephemeral.random_password.this.result
  password_wo_version = local.password_version

  port                   = 5432
  publicly_accessible    = false
  db_subnet_group_name   = aws_db_subnet_group.this.name
  vpc_security_group_ids = [aws_security_group.this.id]
  parameter_group_name   = aws_db_parameter_group.this.name

  backup_retention_period   = var.backups.days
  backup_window             = var.backups.window
  delete_automated_backups  = !var.backups.keep_after_deletion
  copy_tags_to_snapshot     = true
  skip_final_snapshot       = !var.backups.keep_after_deletion
  final_snapshot_identifier = "${var.name}-final-${random_id.final_snapshot.hex}"
  deletion_protection       = var.deletion_protection

  maintenance_window          = var.maintenance_window
  auto_minor_version_upgrade  = true
  allow_major_version_upgrade = var.allow_major_upgrade
  apply_immediately           = local.apply_immediately

  enabled_cloudwatch_logs_exports       = ["postgresql", "upgrade"]
  database_insights_mode                = "standard"
  performance_insights_enabled          = var.insights
  performance_insights_retention_period = var.insights ? 7 : null

  tags = var.tags

  depends_on = [aws_cloudwatch_log_group.this]
}

# Read only; for those who use the database without writing.
resource "aws_db_instance" "replica" {
  for_each = toset([for index in range(var.replicas) : tostring(index + 1)])

  identifier          = "${var.name}-replica-${each.key}"
  replicate_source_db = aws_db_instance.this.identifier
  instance_class      = var.instance_class

  # A replica grows by itself, or fills up where its primary has grown.
  storage_type          = "gp3"
  storage_encrypted     = true
  max_allocated_storage = var.storage.max_gib

  publicly_accessible    = false
  vpc_security_group_ids = [aws_security_group.this.id]
  parameter_group_name   = aws_db_parameter_group.this.name

  copy_tags_to_snapshot = true
  skip_final_snapshot   = true
  deletion_protection   = var.deletion_protection

  auto_minor_version_upgrade   = true
  apply_immediately            = local.apply_immediately
  performance_insights_enabled = var.insights

  tags = var.tags

  lifecycle {
    # RDS sets replicas free when their primary goes: they would serve what was, for ever.
    replace_triggered_by = [aws_db_instance.this.id]
  }
}
