resource "aws_security_group" "db" {
  name        = "${var.name_prefix}-db"
  description = "Database db"
  vpc_id      = var.main_vpc_id
  tags = {
    Name = "${var.name_prefix}-db"
  }
}

resource "aws_db_subnet_group" "db" {
  name        = "${var.name_prefix}-db"
  description = "Subnets of db"
  subnet_ids  = var.main_data_subnet_ids
}

resource "aws_db_parameter_group" "db" {
  name_prefix = "${var.name_prefix}-db-"
  family      = "postgres16"
  description = "Parameters of db"

  parameter {
    name         = "rds.force_ssl"
    value        = "1"
    apply_method = "immediate"
  }

  parameter {
    name         = "log_lock_waits"
    value        = "1"
    apply_method = "immediate"
  }

  parameter {
    name         = "log_temp_files"
    value        = "0"
    apply_method = "immediate"
  }

  parameter {
    name         = "log_min_duration_statement"
    value        = "1000"
    apply_method = "immediate"
  }

  lifecycle {
    create_before_destroy = true
  }
}

# RDS writes to the groups of these names; made here, they do not keep logs for ever.
resource "aws_cloudwatch_log_group" "db_log" {
  name              = "/aws/rds/instance/${var.name_prefix}-db/postgresql"
  retention_in_days = var.db_log_retention_in_days
}

resource "aws_cloudwatch_log_group" "db_upgrade_log" {
  name              = "/aws/rds/instance/${var.name_prefix}-db/upgrade"
  retention_in_days = var.db_log_retention_in_days
}

# Made up in every run and kept nowhere; a changed version writes it, to the database and to its secret at once.
ephemeral "random_password" "db" {
  length  = 32
  special = false
}

# When it is over, the next apply writes another password: new connections fail until the services have started anew.
resource "time_rotating" "db_password" {
  rotation_days = 90
  triggers = {
    version = "1546494"
  }
}

resource "aws_db_instance" "db" {
  identifier                            = "${var.name_prefix}-db"
  engine                                = "postgres"
  engine_version                        = "16"
  instance_class                        = var.db_instance_class
  allocated_storage                     = var.db_allocated_storage
  max_allocated_storage                 = var.db_max_allocated_storage
  storage_type                          = "gp3"
  storage_encrypted                     = true
  db_name                               = "airas_db"
  username                              = "postgres"
  password_wo                           = ephemeral.random_password.db.result
  password_wo_version                   = time_rotating.db_password.unix
  port                                  = 5432
  multi_az                              = var.db_multi_az
  publicly_accessible                   = false
  db_subnet_group_name                  = aws_db_subnet_group.db.name
  vpc_security_group_ids                = [aws_security_group.db.id]
  parameter_group_name                  = aws_db_parameter_group.db.name
  backup_retention_period               = var.db_backup_retention_period
  delete_automated_backups              = var.db_delete_automated_backups
  copy_tags_to_snapshot                 = true
  skip_final_snapshot                   = var.db_skip_final_snapshot
  final_snapshot_identifier             = "${var.name_prefix}-db-final"
  deletion_protection                   = var.db_deletion_protection
  maintenance_window                    = "sat:19:00-sat:20:00"
  auto_minor_version_upgrade            = true
  allow_major_version_upgrade           = false
  apply_immediately                     = var.db_apply_immediately
  enabled_cloudwatch_logs_exports       = ["postgresql", "upgrade"]
  database_insights_mode                = "standard"
  performance_insights_enabled          = true
  performance_insights_retention_period = 7
  depends_on = [
    aws_cloudwatch_log_group.db_log,
    aws_cloudwatch_log_group.db_upgrade_log,
  ]
}

resource "aws_secretsmanager_secret" "db_credentials" {
  name                    = "${var.name_prefix}-db-credentials"
  description             = "User and password of the database db, as JSON."
  recovery_window_in_days = var.db_credentials_recovery_window_in_days
}

# Written under the version of the database's password: the design's number, then six digits for what is held here.
resource "aws_secretsmanager_secret_version" "db_credentials" {
  secret_id = aws_secretsmanager_secret.db_credentials.id
  secret_string_wo = jsonencode({
    engine   = "postgres"
    host     = aws_db_instance.db.address
    port     = 5432
    dbname   = "airas_db"
    username = "postgres"
    password = ephemeral.random_password.db.result
    url      = "postgres://postgres:${ephemeral.random_password.db.result}@${aws_db_instance.db.address}:5432/airas_db?sslmode=require"
  })
  secret_string_wo_version = time_rotating.db_password.unix

  lifecycle {
    replace_triggered_by = [
      aws_db_instance.db.id,
      aws_db_instance.db.password_wo_version,
    ]
  }
}

resource "aws_cloudwatch_metric_alarm" "db_high_cpu" {
  alarm_name          = "${var.name_prefix}-db-high-cpu"
  alarm_description   = "cpu of db is above what the design allows (alarm highCpu)."
  comparison_operator = "GreaterThanThreshold"
  threshold           = 70
  evaluation_periods  = 10
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.discord_topic_arn]
  ok_actions          = [var.discord_topic_arn]
  namespace           = "AWS/RDS"
  metric_name         = "CPUUtilization"
  statistic           = "Average"
  period              = 60
  dimensions = {
    DBInstanceIdentifier = aws_db_instance.db.identifier
  }
}

resource "aws_cloudwatch_metric_alarm" "db_low_storage" {
  alarm_name          = "${var.name_prefix}-db-low-storage"
  alarm_description   = "freeStorage of db is below what the design allows (alarm lowStorage)."
  comparison_operator = "LessThanThreshold"
  threshold           = 5368709120
  evaluation_periods  = 5
  treat_missing_data  = "breaching"
  alarm_actions       = [var.discord_topic_arn]
  ok_actions          = [var.discord_topic_arn]
  namespace           = "AWS/RDS"
  metric_name         = "FreeStorageSpace"
  statistic           = "Minimum"
  period              = 60
  dimensions = {
    DBInstanceIdentifier = aws_db_instance.db.identifier
  }
}
