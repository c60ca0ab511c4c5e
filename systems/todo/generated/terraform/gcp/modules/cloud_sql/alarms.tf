locals {
  instance_filter = "resource.type = \"cloudsql_database\" AND resource.labels.database_id = \"${var.project_id}:${google_sql_database_instance.this.name}\""

  # Cloud SQL measures what is used, not what is free. Storage is a share of the disk, so that an alarm
  # still means something once the disk has grown.
  metrics = {
    cpu = {
      filter  = "${local.instance_filter} AND metric.type = \"cloudsql.googleapis.com/database/cpu/utilization\""
      aligner = "ALIGN_MEAN"
      unit    = "ratio"
    }
    used_memory = {
      filter  = "${local.instance_filter} AND metric.type = \"cloudsql.googleapis.com/database/memory/total_usage\""
      aligner = "ALIGN_MEAN"
    }
    used_storage = {
      filter  = "${local.instance_filter} AND metric.type = \"cloudsql.googleapis.com/database/disk/utilization\""
      aligner = "ALIGN_MEAN"
      unit    = "ratio"
    }
    # One series for each database of the instance.
    connections = {
      filter   = "${local.instance_filter} AND metric.type = \"cloudsql.googleapis.com/database/postgresql/num_backends\""
      aligner  = "ALIGN_MEAN"
      reducer  = "REDUCE_SUM"
      group_by = ["resource.label.database_id"]
    }
  }
}

module "logs" {
  source = "../log_bucket"
  count  = var.log_retention_days == null ? 0 : 1

  name                = "${var.name}-logs"
  description         = "Logs of ${var.name}."
  project_id          = var.project_id
  region              = var.region
  filter              = "resource.type = \"cloudsql_database\" AND resource.labels.database_id = (${join(" OR ", [for one in concat([google_sql_database_instance.this], values(google_sql_database_instance.replica)) : "\"${var.project_id}:${one.name}\""])})"
  retention_days      = var.log_retention_days
  deletion_protection = var.deletion_protection
}

module "alarms" {
  source = "../alert_policies"

  name    = var.name
  alarms  = var.alarms
  metrics = local.metrics
  labels  = var.labels
}
