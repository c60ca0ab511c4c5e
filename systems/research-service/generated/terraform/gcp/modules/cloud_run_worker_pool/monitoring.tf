locals {
  # How logs and metrics name the worker pool.
  source = "resource.type = \"cloud_run_worker_pool\" AND resource.labels.worker_pool_name = \"${var.name}\""

  # Each container of an instance has series of its own; those of a proxy say nothing of the application.
  application = "${local.source} AND metric.labels.container_name = \"app\""

  metrics = {
    cpu = {
      filter  = "${local.application} AND metric.type = \"run.googleapis.com/container/cpu/utilizations\""
      aligner = "ALIGN_DELTA"
      reducer = "REDUCE_MEAN"
      unit    = "ratio"
    }
    memory = {
      filter  = "${local.application} AND metric.type = \"run.googleapis.com/container/memory/utilizations\""
      aligner = "ALIGN_DELTA"
      reducer = "REDUCE_MEAN"
      unit    = "ratio"
    }
    instances = {
      filter  = "${local.application} AND metric.type = \"run.googleapis.com/container/instance_count\""
      aligner = "ALIGN_MAX"
      reducer = "REDUCE_SUM"
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
  filter              = local.source
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
