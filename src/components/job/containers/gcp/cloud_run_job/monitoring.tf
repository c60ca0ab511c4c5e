locals {
  # How logs and metrics name the job.
  source = "resource.type = \"cloud_run_job\" AND resource.labels.job_name = \"${var.name}\""

  runs = "${local.source} AND metric.type = \"run.googleapis.com/job/completed_execution_count\""

  metrics = {
    failures = {
      filter  = "${local.runs} AND metric.labels.result = \"failed\""
      aligner = "ALIGN_DELTA"
      reducer = "REDUCE_SUM"
      events  = true
    }
    successes = {
      filter  = "${local.runs} AND metric.labels.result = \"succeeded\""
      aligner = "ALIGN_DELTA"
      reducer = "REDUCE_SUM"
      events  = true
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
